import type { SectionKey } from '../guidance/taxonomy';
import { choosePassages } from './choose-passages';
import type { GuidanceIndex, IndexedSection } from './guidance-index';
import type { Answered } from './outcome';
import type { ProfileTopic, Question } from './question';
import type { RankedStatement } from './rank-statements';

/** A profile fact (ratings, ages …) answers when its phrases make up this much of the question. */
const profileShare = 0.55;
/** Many things have a web address, so a question about the intervention's own must say little else. */
const websiteShare = 0.8;

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
  let inside = 0;
  let all = 0;
  for (const { term, weight } of question.terms) {
    const worth = weight * index.idf(term);
    all += worth;
    if (words.has(term)) inside += worth;
  }
  const least = topics.includes('website') ? websiteShare : profileShare;
  return all === 0 || inside / all >= least ? topics : [];
}

/** The profile facts, with the sentences that tell of them. */
export function profileAnswer(
  interventionId: string,
  profile: ProfileTopic[],
  ranked: RankedStatement[],
  sections: readonly IndexedSection[],
): Answered {
  const passages = choosePassages(ranked);
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
      passages,
      sections: quoted,
      related: [],
    },
    score: 1.2,
    gist: null,
  };
}
