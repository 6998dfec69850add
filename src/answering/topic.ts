import type { FigureKind } from '../guidance/figure';
import type { OverviewTopicKey } from '../guidance/overview-topics';
import { ageTerms } from './field-terms';
import { stemOf } from './phrase-table';
import type { PlanRequest } from './plan-request';
import type { ProfileTopic, Question } from './question';
import { isKindTerm, ownWords } from './question-readings';

/** What the last question was about, as words the content knows and kinds of figure. No text of anybody's. */
export interface Topic {
  terms: string[];
  kinds: FigureKind[];
  /** What the last cost plan was for; null when there was none. */
  plan: PlanRequest | null;
  /** Facts of the classification and ratings that it asked for; left out when none. */
  profile?: ProfileTopic[];
  /** What it asked of an overview in words that no page is searched by ("who's it for"); left out when nothing. */
  overviewTopics?: OverviewTopicKey[];
}

/** Words carried over say what is meant by "it"; the words now typed say what is asked of it. */
const carriedWeight = 0.5;
const mostTerms = 6;

/** What to remember of a question; keeps the topic before when the question has none of its own. */
export function topicOf(question: Question, before: Topic | null): Topic | null {
  const terms = question.terms.filter(({ known, weight }) => known && weight === 1).map(({ term }) => term);
  if (terms.length + question.profile.size === 0) return before && withoutPapers(before);
  // "How often?" asks something else of what was talked of.
  const goesOn = terms.length > 0 && ownWords(question) === 0;
  const kept = goesOn ? (before?.terms ?? []).filter((term) => !terms.includes(term)) : [];
  // "What about follow-up?" after the evidence for young people is of young people still.
  const namesAges = terms.some((term) => ageTerms.has(term));
  const ages =
    question.continuesTopic && !namesAges ? (before?.terms ?? []).filter((term) => ageTerms.has(term)) : [];
  return {
    terms: [
      ...ages.filter((term) => !kept.includes(term)),
      ...kept.filter((term) => !isKindTerm(term) && !paperTerm.test(term)),
      ...terms,
    ].slice(0, mostTerms),
    kinds: question.kinds.size === 0 && question.continuesTopic ? (before?.kinds ?? []) : [...question.kinds],
    plan: before?.plan ?? null,
    ...(question.profile.size > 0 ? { profile: [...question.profile] } : {}),
  };
}

/** False where nothing was asked before, or only whom an intervention is for and the like. */
export const saysAnything = (topic: Topic | null): boolean =>
  topic !== null && (topic.terms.length + topic.kinds.length > 0 || topic.profile !== undefined);

const paperTerm = /^paper:/;

const withoutPapers = (topic: Topic): Topic =>
  papersIn(topic).length === 0
    ? topic
    : { ...topic, terms: topic.terms.filter((term) => !paperTerm.test(term)) };

/** The topic, in which the papers stay that were told of last. */
export function keepingPapers(topic: Topic | null, papers: readonly number[]): Topic | null {
  if (papers.length === 0) return topic;
  const terms = papers.map((number) => `paper:${number}`);
  return topic ? { ...topic, terms: [...topic.terms, ...terms] } : { terms, kinds: [], plan: null };
}

/** Numbers of the papers that were told of last. */
export const papersIn = (topic: Topic | null): number[] =>
  (topic?.terms ?? []).filter((term) => paperTerm.test(term)).map((term) => Number(term.slice(6)));

/** The question with the words, and where it names none the kind of figure, of the question before. */
export function withTopic(question: Question, topic: Topic): Question {
  const own = new Set(question.terms.map(({ term }) => term));
  const isOfAge = question.terms.some(({ term }) => ageTerms.has(term));
  const carried = topic.terms
    // "Evidence for adults, and children?": the one age gives way to the other.
    .filter((term) => !(isOfAge && ageTerms.has(term)))
    // "How many hours of supervision, and how often?": the one kind gives way to the other.
    .filter((term) => !own.has(term) && !paperTerm.test(term))
    .filter((term) => question.kinds.size === 0 || !isKindTerm(term))
    .map((term) => ({ term, weight: carriedWeight, known: true }));
  const kinds = question.kinds.size > 0 ? question.kinds : new Set(topic.kinds);
  return { ...question, kinds, terms: [...question.terms, ...carried] };
}

const whoTrains = 'governing-body';

/** "How much?" after who trains asks for the price of training. @param read what the message asks by itself */
export function priced(topic: Topic | null, read: () => Question): Topic | null {
  if (topic?.terms.length !== 1 || topic.terms[0] !== whoTrains) return topic;
  const { kinds, terms } = read();
  const asksPrice = kinds.has('money') && terms.every(({ term }) => isKindTerm(term));
  return asksPrice ? { ...topic, terms: [stemOf('training')] } : topic;
}
