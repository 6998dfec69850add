import type { Corpus } from '../guidance/corpus';
import type { Hexagon } from '../guidance/hexagon';
import { siteIndicators } from '../guidance/taxonomy';
import type { MeaningReply } from './word-replies';

type Indicator = Hexagon['indicators'][number];
type Level = 1 | 2 | 3 | 4 | 5;

/** What sets two levels of a rating apart, in messages that hold nothing else. */
const contrast =
  /\b(?:differ\w*|vs|versus|v|between|compared|rather|instead|not|distinguishes|separates|apart|gap)\b/;
/** Who gives a rating, or how it comes about. */
const byWhom = new RegExp(
  [
    '\\bwho (?:rates?|rated|scores?|scored|gives?|gave|decides?|decided|sets?|assess(?:es|ed)?|judges?|marks?|does|did|fills?|made|makes)\\b',
    '\\bhow (?:is|are|was|were|do|does|did|gets?)\\b.*\\b(?:rated?|scored?|marked|worked out|decided?|judged?|set|calculated|get|come|given|assessed|measured)\\b',
    '\\bwhere (?:is|are|do|does|did)\\b.*\\b(?:from|rated|scored)\\b',
    '\\b(?:rated|scored|decided) by (?:who|whom)\\b',
    '\\bwhose\\b',
    '\\bwho\\b.*\\bfrom\\b',
    '\\b(?:national|nationally|local|locally|official)\\b',
  ].join('|'),
);
const ofRatings =
  /^(?:rat(?:e|es|ed|ing|ings)|scor(?:e|es|ed|ing)|stars?|marks?|marked|hexagon|indicators?|levels?|numbers)$/;
/** What one level is worth. */
const ofOneLevel =
  /\bwhy\b|\bis (?:it )?(?:a |an )?[1-5] (?:good|bad|high|low|ok|okay|enough|any good)\b|^what (?:is )?(?:a |an )?[1-5] (?:for|on|in)\b|^(?:is )?(?:a |an )?[1-5] (?:for|on|in) \w+ good\b/;
/** What one level of an indicator that is named is worth, in whatever order: "what is a rating 4 for usability". */
const asksOfLevel = /\b(?:what|whats|mean|means|meaning|explain|define)\b/;
/** Where the scale begins and ends. */
const ofEnds = /\b(?:highest|lowest|top|best|maximum|max|minimum|worst)\b.*\b(?:rating|score|mark|level)\b/;

/** Words that ask for nothing beyond ratings. */
const plain = new Set(
  'mean means meaning explain define whats any bad best these those can enough good high highest local locally lowest low max maximum minimum national nationally official ok okay possible top worst a an and are as at be by come comes did do does done fill fills for from get gets give gives given gave have how i in indicator indicators interventions is it its itself level levels made makes make me mark marked marks not number numbers of on or our out over own point points programme programmes rate rated rates rating ratings rather instead than score scored scores scoring self separates set sets so star stars tell that the their them therapies they this to us v versus vs was we were what where which who whom whose why with you your decide decided decides assess assessed assesses judge judged judges between compared difference differences different differ differs distinguishes apart gap hexagon worked up 2'.split(
    ' ',
  ),
);

/**
 * What two levels of a rating mean ("difference between 4 and 5 evidence"), what one means ("is 4 good", "why 5") and who
 * gives a rating ("who rates fit"); null for messages that ask for anything beyond that.
 * @param words of the message, normalised
 */
export function ratingAsked(corpus: Corpus, words: readonly string[]): MeaningReply | null {
  if (words.length > mostWords) return null;
  const said = words.join(' ');
  const asks = [contrast, byWhom, ofOneLevel, ofEnds, asksOfLevel].some((shape) => shape.test(said));
  if (!asks) return null;
  const named = corpus.hexagon.indicators.filter(({ title }) => words.includes(title.toLowerCase()));
  const isOther = (word: string) =>
    !plain.has(word) && !/^[1-5]$/.test(word) && !named.some(({ title }) => title.toLowerCase() === word);
  if (words.some(isOther)) return null;
  const levels = [...new Set(words.filter((word) => /^[1-5]$/.test(word)))].map(
    (each) => Number(each) as Level,
  );
  if (levels.length === 2 && contrast.test(said)) return ofLevels(corpus, named, levels.sort());
  const isOfRatings = named.length > 0 || words.some((word) => ofRatings.test(word));
  if (levels.length === 0 && isOfRatings && (byWhom.test(said) || ofEnds.test(said)))
    return scaleOf(corpus, named);
  const isOfLevel =
    ofOneLevel.test(said) || (named.length === 1 && !byWhom.test(said) && asksOfLevel.test(said));
  return levels.length === 1 && isOfLevel ? ofLevels(corpus, named, levels) : null;
}

/** What the levels mean: of the indicators that are named, else of those that the guide rates. */
function ofLevels({ hexagon }: Corpus, named: readonly Indicator[], levels: readonly Level[]): MeaningReply {
  const { scale, provenance } = hexagon;
  const rated = hexagon.indicators.filter(({ key }) => !siteIndicators.some((each) => each === key));
  const told = (named.length > 0 ? named : rated).flatMap(({ title, ratings }) =>
    levels.map((level) => ({
      level: `${title} ${level} – ${ratings[level].label}`,
      meaning: ratings[level].meaning,
    })),
  );
  const { title, about } = named.length === 1 && named[0] ? named[0] : scale;
  return { kind: 'meaning', title, about, levels: told, provenance };
}

/** Who gives ratings, beside what the indicators are about that are named. */
function scaleOf({ hexagon }: Corpus, named: readonly Indicator[]): MeaningReply {
  const { scale, provenance } = hexagon;
  const levels = named.map(({ title, about }) => ({ level: title, meaning: about }));
  return { kind: 'meaning', title: scale.title, about: scale.about, levels, provenance };
}

const mostWords = 12;
