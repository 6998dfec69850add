import { z } from 'zod';
import { misspelt, replaced, seeded, shuffled, telegram, titleCase, withoutName } from './reword';

const words = z.string().min(1);
const contains = z.array(z.union([words, z.array(words)])).min(1);
const base = z.strictObject({ ask: words, contains });

/** What robustness.yaml holds; its own comments say what each part is. */
export const robustnessSchema = z.strictObject({
  base: z.array(base),
  short: z.record(words, words),
  american: z.record(words, words),
  before: z.array(z.string()),
  after: z.array(z.string()),
  unanswered: z.array(words),
  overviews: z.array(words),
  floor: z.record(words, z.number().min(0).max(1)),
});
export type RobustnessSet = z.infer<typeof robustnessSchema>;
type Base = RobustnessSet['base'][number];

/** A question in one of its forms. Each entry of `contains` must stand in the reply; of several in one, one. */
export interface Disturbed {
  text: string;
  contains: string[][];
}

/** Slips are made this often over, each time elsewhere. */
const slipRounds = 3;
/** Far enough on in the list that the other question is about something else. */
const pairDistance = 7;

/** Every question of the set in every form. Seeded, so that all runs ask alike; a form that changes nothing is left out. */
export function disturbedQuestions(set: RobustnessSet): Record<string, Disturbed[]> {
  const each = (change: (base: Base, index: number) => string | null): Disturbed[] =>
    set.base.flatMap((question, index) => {
      const text = change(question, index);
      return text === null ? [] : [{ text, contains: wanted(question) }];
    });
  const slips = (count: number) =>
    Array.from({ length: slipRounds }, (_, round) =>
      each(({ ask }, index) => misspelt(ask, count, seeded(1000 * count + 100 * round + index))),
    ).flat();
  return {
    'as it stands': each(({ ask }) => ask),
    'one misspelling': slips(1),
    'two misspellings': slips(2),
    'words in another order': each(({ ask }, index) => shuffled(ask, seeded(index))),
    'small words left out': each(({ ask }) => telegram(ask)),
    'all in capitals': each(({ ask }) => ask.toUpperCase()),
    'all in small letters': each(({ ask }) => ask.toLowerCase()),
    'a capital for each word': each(({ ask }) => titleCase(ask)),
    'short forms': each(({ ask }) => replaced(ask, set.short)),
    'American spelling': each(({ ask }) => replaced(ask, set.american)),
    'polite words around it': each(
      ({ ask }, index) =>
        `${set.before[index % set.before.length]}${ask}${set.after[index % set.after.length]}`,
    ),
    'the name left out': each(({ ask }) => withoutName(ask, 'IPT')),
    'two questions in one': each((question, index) => `${question.ask} and ${partner(set, index).ask}?`).map(
      ({ text, contains: first }, index) => ({ text, contains: [...first, ...wanted(partner(set, index))] }),
    ),
  };
}

const wanted = ({ contains: all }: Base): string[][] => all.map((alternatives) => [alternatives].flat());

const partner = (set: RobustnessSet, index: number): Base =>
  set.base[(index + pairDistance) % set.base.length] as Base;

/** Questions on one intervention asked of others, of which only an overview is held. */
export function askedOfOverviews(set: RobustnessSet): string[] {
  return set.overviews.flatMap((name) =>
    set.base.flatMap(({ ask }) => replaced(ask, { 'IPT UK': name, IPT: name }) ?? []),
  );
}
