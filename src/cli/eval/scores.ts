import { z } from 'zod';
import type { Verdict } from './judge';

/** How well a set of questions was answered. Shares run from 0 to 1; null where no question of the set tells. */
export interface Scores {
  questions: number;
  /** Share of questions on which everything is as the file says. */
  asExpected: number;
  /** Share of questions with an expected section or figure that show it first … */
  successAt1: number | null;
  /** … or among the first three things that the card shows. */
  successAt3: number | null;
  /** Mean of 1 / place of the first that was expected; 0 for none. */
  mrr: number | null;
}

/** Scores of all questions, of each kind, and what must not go wrong. */
export interface Evaluation {
  all: Scores;
  byKind: Record<string, Scores>;
  noAnswer: {
    /** Of the questions without an answer from the bot, the share that should have none. */
    precision: number | null;
    /** Of the questions that should have no answer, the share that got none. */
    recall: number | null;
  };
  /** How many figures of another intervention were shown. */
  wrongInterventionFigures: number;
}

const share = z.number().min(0).max(1);

/** The least that must be reached; of figures of another intervention, the most. */
export const thresholdsSchema = z.strictObject({
  asExpected: share,
  successAt1: share,
  successAt3: share,
  mrr: share,
  noAnswerPrecision: share,
  noAnswerRecall: share,
  wrongInterventionFigures: z.number().int().nonnegative(),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Scores what came of all questions. */
export function evaluate(verdicts: readonly Verdict[]): Evaluation {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  const silent = verdicts.filter(({ gaveNoAnswer }) => gaveNoAnswer);
  const shouldBe = verdicts.filter(({ wantsNoAnswer }) => wantsNoAnswer === true);
  return {
    all: scoresOf(verdicts),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, scoresOf(verdicts.filter((each) => each.kind === kind))]),
    ),
    noAnswer: {
      precision: mean(silent.map(({ wantsNoAnswer }) => Number(wantsNoAnswer !== false))),
      recall: mean(shouldBe.map(({ gaveNoAnswer }) => Number(gaveNoAnswer))),
    },
    wrongInterventionFigures: verdicts.reduce((sum, { foreign }) => sum + foreign.length, 0),
  };
}

/** What falls short of a threshold, in words; empty when nothing does. */
export function shortfalls(found: Evaluation, least: Thresholds): string[] {
  const reached: [keyof Thresholds, number | null][] = [
    ['asExpected', found.all.asExpected],
    ['successAt1', found.all.successAt1],
    ['successAt3', found.all.successAt3],
    ['mrr', found.all.mrr],
    ['noAnswerPrecision', found.noAnswer.precision],
    ['noAnswerRecall', found.noAnswer.recall],
  ];
  const short = reached
    .filter(([name, value]) => value !== null && value < least[name])
    .map(([name, value]) => `${name} is ${value?.toFixed(3)}, below ${least[name]}`);
  const wrong = found.wrongInterventionFigures;
  if (wrong > least.wrongInterventionFigures)
    short.push(`wrongInterventionFigures is ${wrong}, above ${least.wrongInterventionFigures}`);
  return short;
}

function scoresOf(verdicts: readonly Verdict[]): Scores {
  const ranks = verdicts.flatMap(({ rank }) => rank ?? []);
  const within = (most: number) => mean(ranks.map((rank) => Number(rank > 0 && rank <= most)));
  return {
    questions: verdicts.length,
    asExpected: mean(verdicts.map(({ faults }) => Number(faults.length === 0))) ?? 1,
    successAt1: within(1),
    successAt3: within(3),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
