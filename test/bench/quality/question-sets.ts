import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectionKeys } from '../../../src/guidance/taxonomy';
import { type RobustnessSet, robustnessSchema } from '../../support/disturbed-questions';
import { root } from '../paths';

const contains = z.array(z.union([z.string(), z.array(z.string())])).default([]);
const sections = z.array(z.enum(sectionKeys));

const goldenSchema = z.array(
  z.looseObject({
    id: z.string(),
    ask: z.union([z.string(), z.array(z.string())]),
    expect: z.looseObject({
      reply: z.union([z.string(), z.array(z.string())]),
      sections: sections.optional(),
      contains,
      never: z.array(z.string()).default([]),
    }),
  }),
);
const unseenSchema = z.strictObject({
  answered: z.array(z.strictObject({ ask: z.string(), sections, contains })),
  unanswered: z.array(z.strictObject({ ask: z.string() })),
});

/** A question with what a right reply to it shows. */
export interface SetQuestion {
  id: string;
  /** The messages of one talk; the last one is the question. */
  messages: string[];
  /** Kinds of reply that are right; null when any that shows what is wanted will do. */
  kinds: string[] | null;
  /** Sections that hold the fact; null when none is asked for. */
  sections: string[] | null;
  /** Each must stand in the reply; of several in one entry, one. */
  contains: string[][];
  never: string[];
  /** False where the guide does not answer: no reply may then assert anything. */
  answerable: boolean;
}

/** The questions by which the bot was built. */
export function goldenQuestions(): SetQuestion[] {
  const read = goldenSchema.parse(parse(readFileSync(join(root, 'test/golden/questions.yaml'), 'utf8')));
  return read.map(({ id, ask, expect }) => ({
    id,
    messages: [ask].flat(),
    kinds: [expect.reply].flat(),
    sections: expect.sections ?? null,
    contains: expect.contains.map((each) => [each].flat()),
    never: expect.never,
    answerable: true,
  }));
}

/** Questions that nothing was tuned on. */
export function unseenQuestions(): SetQuestion[] {
  const file = join(root, 'test/bench/questions/unseen.yaml');
  const { answered, unanswered } = unseenSchema.parse(parse(readFileSync(file, 'utf8')));
  const plain = { kinds: null, never: [] };
  return [
    ...answered.map(({ ask, sections: wanted, contains: words }, index) => ({
      ...plain,
      id: `unseen-${index + 1}`,
      messages: [ask],
      sections: wanted,
      contains: words.map((each) => [each].flat()),
      answerable: true,
    })),
    ...unanswered.map(({ ask }, index) => ({
      ...plain,
      id: `unanswered-${index + 1}`,
      messages: [ask],
      sections: null,
      contains: [],
      answerable: false,
    })),
  ];
}

/** Plain questions with the ways in which they are disturbed. */
export function robustnessSet(): RobustnessSet {
  return robustnessSchema.parse(parse(readFileSync(join(root, 'test/golden/robustness.yaml'), 'utf8')));
}
