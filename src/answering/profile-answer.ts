import { type IndicatorKey, indicatorKeys, type SectionKey } from '../guidance/taxonomy';
import { bands } from './band';
import { choosePassages, openingOf, type Passage } from './choose-passages';
import type { GuidanceIndex, IndexedSection } from './guidance-index';
import type { Answered } from './outcome';
import { stemOf } from './phrase-table';
import type { ProfileTopic, Question } from './question';
import { quote } from './quote';
import type { RankedStatement } from './rank-statements';

/** A profile fact (ratings, ages …) answers when its phrases make up this much of the question. */
const profileShare = 0.55;
const ageTerms = new Set(['age', 'old', 'young', 'year', 'adult', 'child', 'older'].map(stemOf));
/**
 * Many things have a web address and much is done in Scotland ("who runs the training in Scotland"), so a question about the
 * intervention's own must say little else.
 */
const ownShare = 0.8;
const mostlyOwn: readonly ProfileTopic[] = ['website', 'scotland'];

/** The facts of classification and ratings that the question asks for; empty when it asks for something else. */
export function profileOf(index: GuidanceIndex, question: Question): ProfileTopic[] {
  const topics = [...question.profile];
  // "How many … in Scotland" asks for a number, which no profile fact is.
  if (topics.length === 0 || question.kinds.has('count')) return [];
  const words = new Set(
    topics.flatMap((topic) =>
      index.corpus.vocabulary.profile[topic].phrases.flatMap((phrase) => index.lexicon.termsOf(phrase)),
    ),
  );
  if (topics.includes('ratings')) for (const key of indicatorsIn(question)) words.add(stemOf(key));
  let inside = 0;
  let all = 0;
  for (const { term, weight } of question.terms) {
    const worth = weight * index.idf(term);
    all += worth;
    if (words.has(term)) inside += worth;
  }
  const least = topics.some((topic) => mostlyOwn.includes(topic)) ? ownShare : profileShare;
  return all === 0 || inside / all >= least ? withNeeds(topics, question) : [];
}

/** "Who is it for" asks for the need as well as the age; a question that names the age does not. */
function withNeeds(topics: ProfileTopic[], { terms }: Question): ProfileTopic[] {
  const namesAge = terms.some(({ term }) => ageTerms.has(term));
  return topics.includes('ages') && !topics.includes('needs') && !namesAge ? [...topics, 'needs'] : topics;
}

/**
 * The profile facts, with the sentences that tell of them.
 * @param ranked statements by how well they match the question
 * @param question tells of which indicators the rating is asked for, if not of all
 */
export function profileAnswer(
  interventionId: string,
  profile: ProfileTopic[],
  ranked: readonly RankedStatement[],
  sections: readonly IndexedSection[],
  question: Pick<Question, 'terms' | 'words'>,
): Answered {
  const indicators = profile.includes('ratings') ? indicatorsIn(question) : [];
  const passages = quotedFor(profile, ranked.filter(isOfAgeAsked(profile, question)), sections);
  const home: SectionKey = sections.some(({ key }) => key === 'classification')
    ? 'classification'
    : 'summary';
  const quoted = [...new Set<SectionKey>([home, ...passages.map(({ section }) => section)])];
  return {
    found: {
      kind: 'answer',
      band: 'high',
      interventionId,
      figures: [],
      profile,
      ...(indicators.length > 0 && { indicators }),
      passages,
      sections: quoted,
      related: [],
    },
    score: 1.2,
    gist: null,
  };
}

/** The indicators whose rating is asked for by name: "the evidence rating", "rating for fit". */
function indicatorsIn({ terms, words }: Pick<Question, 'terms' | 'words'>): IndicatorKey[] {
  const stems = words.map(stemOf);
  const rated = stems.flatMap((stem, at) => (ofRating.has(stem) ? [at] : []));
  // "Fit", "capacity" and "need" are everyday words but beside "rating".
  const isBeside = (key: string) =>
    rated.some((at) => stems.slice(Math.max(0, at - besideRating), at + besideRating + 1).includes(key));
  return indicatorKeys.filter(
    (key) => terms.some(({ term }) => term === stemOf(key)) || isBeside(stemOf(key)),
  );
}
const ofRating = new Set(['rating', 'rated', 'score'].map(stemOf));
const besideRating = 2;

/** False for a sentence on one age group ("Older Adults …") where another, or none, is asked after. */
function isOfAgeAsked(profile: readonly ProfileTopic[], { terms }: Pick<Question, 'terms'>) {
  const asked = terms.some(({ term }) => term === olderTerm);
  return ({ statement }: RankedStatement): boolean =>
    asked || !profile.includes('ages') || !statement.terms.has(olderTerm);
}
const olderTerm = stemOf('older');

function quotedFor(
  profile: readonly ProfileTopic[],
  ranked: readonly RankedStatement[],
  sections: readonly IndexedSection[],
): Passage[] {
  // A page tells the level in its classification only.
  if (profile.every((topic) => topic === 'levels')) return [];
  if (profile.length === 1 && profile[0] === 'website') return linksIn(ranked, sections);
  const overview = sections[0]?.intervention.coverage !== 'full';
  const least = overview ? bands.overview : 0;
  const quotable = ranked.filter(({ coverage }) => coverage >= least);
  if (quotable.length > 0) return choosePassages(quotable.slice(0, profile.includes('ratings') ? 3 : 1));
  // An overview is short: its sentences often tell what the page shows under no heading.
  const asksWho = profile.includes('ages') || profile.includes('needs');
  return overview && asksWho && sections[0] ? [openingOf(sections[0])] : [];
}

/** Where the page shows no website of the intervention, what its text tells of addresses. */
function linksIn(ranked: readonly RankedStatement[], sections: readonly IndexedSection[]): Passage[] {
  if (sections[0]?.intervention.website) return [];
  const linked = ranked
    .filter(({ statement, coverage }) => coverage >= mostlyOfLink && hasLink.test(statement.text))
    .slice(0, 1);
  return linked.map(({ section, statement }) => ({
    section: section.key,
    text: quote(section.statements, [statement], 0),
  }));
}
const hasLink = /https?:\/\//;
/** An address is of what was asked where its sentence answers for this share of the words. */
const mostlyOfLink = 0.5;
