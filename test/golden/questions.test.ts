import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Reply } from '../../src/conversation/reply';
import { isSectionKey, sectionKeys, sectionTitle } from '../../src/guidance/taxonomy';
import { replyKinds } from '../../src/presenters/present-reply';
import { Talk, wordsOf } from '../support/talk';

const replyKind = z.enum(replyKinds as [string, ...string[]]);
const words = z.string().min(1);

const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** One message, or the messages of one talk, of which the last is checked. */
  ask: z.union([words, z.array(words).min(2)]),
  kind: words,
  expect: z.strictObject({
    reply: z.union([replyKind, z.array(replyKind).min(1)]),
    sections: z.array(z.enum(sectionKeys)).min(1).optional(),
    contains: z.array(z.union([words, z.array(words).min(2)])).default([]),
    never: z.array(words).default([]),
  }),
  reason: words,
});
type Question = z.infer<typeof questionSchema>;

const file = readFileSync(join(__dirname, 'questions.yaml'), 'utf8');
const questions = z.array(questionSchema).parse(parse(file));

const messagesOf = ({ ask }: Question): string[] => [ask].flat();
const kindsOf = ({ expect: { reply } }: Question): string[] => [reply].flat();
const unanswered = ['overview-only', 'not-held', 'did-you-mean', 'no-answer'];

/** Titles of the sections that a reply quotes or names as its source; null when it quotes none by its kind. */
function sectionsOf(reply: Reply): string[] | null {
  switch (reply.kind) {
    case 'answer':
      return [reply.source, ...reply.passages, ...reply.facts].map(({ section }) => section);
    case 'section':
      return [reply.title];
    case 'cost-plan':
      return [reply.source, ...reply.rows, ...reply.yearly].map(({ section }) => section);
    default:
      return null;
  }
}

async function ask(question: Question): Promise<Reply[]> {
  const talk = new Talk();
  let replies: Reply[] = [];
  for (const message of messagesOf(question)) replies = await talk.say(message);
  return replies;
}

describe('the questions of the file', () => {
  it('are at least 120, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('hold at least 25 that the guide does not answer', () => {
    const without = questions.filter((question) =>
      kindsOf(question).some((kind) => unanswered.includes(kind)),
    );
    expect(without.length).toBeGreaterThanOrEqual(25);
  });

  it('name sections only where a reply may quote one', () => {
    const quoting = ['answer', 'section', 'cost-plan'];
    const named = questions.filter(({ expect }) => expect.sections);
    expect(named.filter((question) => !kindsOf(question).some((kind) => quoting.includes(kind)))).toEqual([]);
    expect(named.flatMap(({ expect }) => expect.sections ?? []).every(isSectionKey)).toBe(true);
  });
});

describe('the bot', () => {
  it.each(questions.map((question) => [question.id, messagesOf(question).join(' → '), question] as const))(
    'replies as it should: %s: %s',
    async (_id, _ask, question) => {
      const replies = await ask(question);
      const { sections, contains, never } = question.expect;
      for (const reply of replies) expect(kindsOf(question)).toContain(reply.kind);

      const quoted = replies.map(sectionsOf).filter((each) => each !== null);
      if (sections && quoted.length > 0) {
        const titles = sections.map(sectionTitle);
        expect({
          quoted,
          oneOf: titles,
          found: quoted.flat().some((each) => titles.includes(each)),
        }).toMatchObject({
          found: true,
        });
      }

      const shown = wordsOf(replies).toLowerCase();
      for (const each of contains) {
        const alternatives = [each].flat();
        const found = alternatives.some((text) => shown.includes(text.toLowerCase()));
        expect({ alternatives, found, shown }).toMatchObject({ found: true });
      }
      for (const text of never) expect(shown).not.toContain(text.toLowerCase());
    },
  );
});
