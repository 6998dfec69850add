import { z } from 'zod';
import { sectionKeys } from '../../guidance/taxonomy';
import { replyKinds } from '../../presenters/present-reply';

/** Replies that say that there is no answer, each in its way. */
export const noAnswerKinds = ['no-answer', 'overview-only', 'not-held', 'did-you-mean'] as const;
/** Replies that quote the guide. */
const quotingKinds = ['answer', 'section', 'cost-plan', 'intervention'];

const words = z.string().min(1);
const replyKind = z.enum(replyKinds as [string, ...string[]]);
const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).min(1)]);

const expectationSchema = z.strictObject({
  /** Kind of the reply, or those that are all fine; by default any that quotes the guide. */
  reply: oneOrMore(replyKind).optional(),
  /** Ids of the interventions that may be quoted; by default those that the question names. */
  intervention: oneOrMore(words).optional(),
  /** Sections of which one must be quoted. */
  sections: z.array(z.enum(sectionKeys)).min(1).optional(),
  /** Figures that must be shown, as cards show them: "£1,500", "12–20 sessions". */
  figures: z.array(words).min(1).optional(),
  /** What must stand in the reply, whatever the capitals; a list inside the list is "one of these". */
  contains: z.array(z.union([words, z.array(words).min(2)])).default([]),
  /** What must not stand in it. */
  never: z.array(words).default([]),
});

/** A question and what the bot must reply. */
export const questionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
    .optional(),
  /** One message, or the messages of one talk, of which the last is checked. */
  ask: z.union([words, z.array(words).min(2)]),
  /** What the question is about; results are shown by it. */
  kind: words.default('general'),
  /** "nothing": the bot must say that it has no answer. */
  expect: z.union([z.literal('nothing'), expectationSchema]),
  /** Where the guide says so, or why there is no answer. */
  reason: words.optional(),
});
export const questionFileSchema = z.array(questionSchema).min(1);

/** A question with everything that the file may leave out. */
export interface Question {
  id: string;
  messages: string[];
  kind: string;
  reply: string[];
  interventions: string[] | null;
  sections: string[];
  figures: string[];
  contains: string[][];
  never: string[];
  reason: string;
}

/** The questions of a parsed file. Those without an id are known by where they stand: "question-3". */
export function questionsOf(file: z.infer<typeof questionFileSchema>): Question[] {
  return file.map(({ id, ask, kind, expect, reason = '' }, index) => {
    const expected = expectationSchema.parse(expect === 'nothing' ? { reply: [...noAnswerKinds] } : expect);
    return {
      id: id ?? `question-${index + 1}`,
      messages: [ask].flat(),
      kind,
      reply: [expected.reply ?? quotingKinds].flat(),
      interventions: expected.intervention === undefined ? null : [expected.intervention].flat(),
      sections: expected.sections ?? [],
      figures: expected.figures ?? [],
      contains: expected.contains.map((each) => [each].flat()),
      never: expected.never,
      reason,
    };
  });
}
