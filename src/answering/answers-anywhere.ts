import type { Intervention } from '../guidance/intervention';
import type { BestAnswer } from './best-answer';
import type { Likely } from './likely-interventions';
import type { Answered } from './outcome';
import type { Question } from './question';
import { bestScore } from './rank-statements';
import type { Topic } from './topic';

/** Two interventions whose best matches are this close may both be meant. */
const nearScore = 0.12;
/** What a whole page is worth over an overview, when no name was given: it answers, where an overview hints. */
const fullPageBonus = 0.3;
/** Interventions among which a person is to choose; a card has room for six buttons. */
const mostCandidates = 6;

/** An intervention with its answer to a question that named none. */
export interface AnswerAnywhere {
  id: string;
  coverage: Intervention['coverage'];
  answer: Answered;
  score: number;
}

/**
 * The best answer to a question that named no intervention, and those so near to it that they may be meant as well; best
 * first, six at most, empty when none answers. Overviews are left out where none could be put before a whole page.
 */
export function answersAnywhere(
  readings: BestAnswer,
  { pages, overviews }: Likely,
  { text, question, topic }: { text: string; question: Question; topic: Topic | null },
): AnswerAnywhere[] {
  const answersOf = (interventions: readonly Intervention[]): AnswerAnywhere[] => {
    const answers: AnswerAnywhere[] = [];
    for (const { id, coverage } of interventions) {
      const answer = readings.best(id, text, question, { topic });
      const bonus = coverage === 'full' ? fullPageBonus : 0;
      if (answer) answers.push({ id, coverage, answer, score: answer.score + bonus });
      // No more can be offered, and the likeliest came first.
      if (nearest(answers).length === mostCandidates) break;
    }
    return answers;
  };
  const answers = answersOf(pages);
  // What is known not to be told is not answered by an overview that shares a word.
  const settled =
    answers.some(({ score }) => score >= bestScore) ||
    pages.some(({ id }) => readings.isUntold(id, question));
  return nearest(settled ? answers : [...answers, ...answersOf(overviews)]);
}

/** The best and those near to it that are held in the same way. */
function nearest(answers: readonly AnswerAnywhere[]): AnswerAnywhere[] {
  const sorted = [...answers].sort((x, y) => y.score - x.score);
  const [first] = sorted;
  return sorted
    .filter(({ score, coverage }) => first && score > first.score - nearScore && coverage === first.coverage)
    .slice(0, mostCandidates);
}
