import { normaliseWords } from '../answering/normalise';
import type { Corpus } from '../guidance/corpus';
import { type IndicatorKey, siteIndicators } from '../guidance/taxonomy';
import { ratingAsked } from './rating-questions';
import type { MeaningReply } from './reply';

/** Words that ask what something means, rather than how an intervention is rated. */
const asks = /\b(?:mean|means|meaning|meanings|stand for|stands for|indicator|define|definition)\b/;
const notYetRated = /\b(?:nyr|not yet rated)\b/;

/**
 * What an indicator, one of its ratings, the scale or "NYR" means ("what does usability 4 mean"); null when the words do not ask
 * for that. The words come from the hexagon's content, which says where its labels are from.
 */
export function meaningReply(corpus: Corpus, text: string): MeaningReply | null {
  // "The usability one" is no number.
  const words = normaliseWords(text.replace(/\b(the \w+) one\b(?= mean|\s*\?*$| stand)/i, '$1'));
  const plain = words.join(' ');
  const asked = ratingAsked(corpus, words);
  if (asked) return asked;
  const wonders =
    /\bwhy\b|\bearns?\b|\b(?:takes?|needs?|needed|have|has|had) to (?:get|show|score|reach|earn)\b/.test(
      plain,
    ) && /\b[1-5]\b/.test(plain);
  if (
    !asks.test(plain) &&
    !scaleAsked.test(plain) &&
    !levelAsked.test(plain) &&
    !wonders &&
    !(notYetRated.test(plain) && words.length <= mostWords)
  )
    return null;
  const { indicators, notYetRated: unrated, provenance } = corpus.hexagon;
  if (notYetRated.test(plain)) {
    return { kind: 'meaning', title: unrated.label, about: unrated.meaning, levels: [], provenance };
  }
  if (scaleAsked.test(plain)) return scaleReply(corpus, plain);
  const several = eachAsked(corpus, words);
  if (several) return several;
  const indicator = indicators.find(({ title }) => words.includes(title.toLowerCase()));
  if (!indicator || words.length > (wonders ? mostOfWonder : mostWords)) return null;
  const level = words.find((word) => /^[1-5]$/.test(word));
  const levels = ([5, 4, 3, 2, 1] as const)
    .filter((each) => level === undefined || Number(level) === each)
    .map((each) => ({
      level: `${each} – ${indicator.ratings[each].label}`,
      meaning: indicator.ratings[each].meaning,
    }));
  return { kind: 'meaning', title: indicator.title, about: indicator.about, levels, provenance };
}

/** A rating that is named and no more: "usability 2", "what is supports rating 3". */
const levelAsked =
  /^(?:(?:what|whats|explain|define|about) (?:is |s |are )?)?(?:an? |the )?(?:usability|supports|evidence|fit|capacity|need) (?:(?:rating|level|score) )?(?:of )?[1-5]$/;

/** "What does usability 4 mean and what does evidence 5 mean": each rating that is named; null for fewer than two. */
function eachAsked({ hexagon }: Corpus, words: readonly string[]): MeaningReply | null {
  if (words.length > mostOfSeveral) return null;
  const named = words.flatMap((word, at) => {
    const indicator = hexagon.indicators.find(({ title }) => title.toLowerCase() === word);
    const level = words.slice(at + 1, at + 4).find((each) => /^[1-5]$/.test(each));
    return indicator && level ? [{ indicator, level: Number(level) as 1 }] : [];
  });
  if (named.length < 2) return null;
  const { scale, provenance } = hexagon;
  const levels = named.map(({ indicator: { title, ratings }, level }) => ({
    level: `${title} ${level} – ${ratings[level].label}`,
    meaning: ratings[level].meaning,
  }));
  return { kind: 'meaning', title: scale.title, about: scale.about, levels, provenance };
}
const mostOfSeveral = 16;

/** The scale as such: "what does a 4 mean", "what is the hexagon", "what do the ratings mean". */
const scaleAsked = new RegExp(
  `^(?:${[
    '(?:and |so )?what (?:does|do|is|are) (?:a |an |the )?(?:ratings?|rating of|score of|scores?|level|numbers?|stars?)? ?(?:of )?(?:[1-5]to[1-5] [1-5] )?[1-5]?[+]? ?(?:rating |score |to [1-5] )?(?:mean|means|stand for)',
    'what (?:(?:is|are) )?(?:the |this |a )?(?:hexagon(?: tool)?|indicators|six indicators|6 indicators)',
    '(?:explain|meaning of|what is meant by|tell me about|tell me what) (?:the |these |your )?(?:hexagon(?: tool)?|ratings?(?: scale| system| mean)?|indicators|scores?)(?: to me| please)?',
    'how (?:does|do|is|are) the (?:ratings?|rating scale|rating system|hexagon|scores?) (?:work|worked out|read)',
    'how do i (?:read|interpret|understand) the (?:ratings?|hexagon|scores?)',
  ].join('|')})$`,
);

function scaleReply({ hexagon }: Corpus, plain: string): MeaningReply {
  const { scale, indicators, provenance } = hexagon;
  const level = ([1, 2, 3, 4, 5] as const).find((each) => new RegExp(`\\b${each}\\b`).test(plain));
  // A rating that somebody has seen was given by the guide, which rates three.
  const told = level === undefined ? indicators : indicators.filter(({ key }) => isRatedByGuide(key));
  const levels = told.map(({ title, about, ratings }) =>
    level === undefined
      ? { level: title, meaning: about }
      : { level: `${title} ${level} – ${ratings[level].label}`, meaning: ratings[level].meaning },
  );
  // What "1+" means is not known, so that the meaning of 1 would mislead.
  const isMarked = /[1-5][+]|[1-5] ?to ?[1-5]/.test(plain);
  const about = isMarked ? scale.mark : scale.about;
  return { kind: 'meaning', title: scale.title, about, levels: isMarked ? [] : levels, provenance };
}

/** A longer message asks about an intervention and only uses the word. */
const mostWords = 9;
/** "What did it need to show to score 5 on evidence" asks for the meaning in many words. */
const mostOfWonder = 12;

const isRatedByGuide = (key: IndicatorKey): boolean => !siteIndicators.some((each) => each === key);
