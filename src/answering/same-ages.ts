import { ageTerms } from './field-terms';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question } from './question';
import type { Topic } from './topic';

/** What is counted of studies. */
const counted = new Set(['participant', 'evidence'].map(stemOf));
/** A longer question tells whom it is about. */
const mostWords = 6;

/** "How many participants?" after the evidence for adults asks of studies in adults. */
export function ofSameAges(question: Question, topic: Topic | null): Question {
  const { kinds, terms, words, interventions, variants } = question;
  if (!topic || !kinds.has('count') || words.length > mostWords) return question;
  const telling = terms.filter(({ weight }) => weight > everydayWeight);
  if (interventions.length + variants.length > 0 || telling.length === 0) return question;
  const carried = topic.terms.filter((term) => ageTerms.has(term));
  if (carried.length === 0 || !telling.every(({ term }) => counted.has(term))) return question;
  return {
    ...question,
    words: [...words, 'in', ...carried],
    terms: [...terms, ...carried.map((term) => ({ term, weight: 1, known: true }))],
  };
}
