import type { AskContext } from './asked';
import type { BestAnswer } from './best-answer';
import type { Likely } from './likely-interventions';
import type { Outcome } from './outcome';
import type { Question } from './question';
import { ownWords } from './question-readings';

/** "Which interventions …": those in which the words stand, for the person to choose from; null when they stand in none. */
export function acrossAll(
  readings: BestAnswer,
  { pages, overviews }: Likely,
  { text, question, context }: { text: string; question: Question; context: AskContext },
): Outcome | null {
  const matches = [...pages, ...overviews]
    .flatMap(({ id }) => {
      const answer = readings.best(id, text, { ...question, kinds: new Set() }, context);
      return answer ? [{ id, score: answer.score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  if (matches.length === 0 || ownWords(question) === 0) return null;
  return { kind: 'did-you-mean', interventionIds: matches.map(({ id }) => id), asked: [] };
}
