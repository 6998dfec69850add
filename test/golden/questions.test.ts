import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Question, questionFileSchema, questionsOf } from '../../src/cli/eval/question-file';
import { quotedSections } from '../../src/cli/eval/quoted-sections';
import type { Reply } from '../../src/conversation/reply';
import { isSectionKey, sectionTitle } from '../../src/guidance/taxonomy';
import { Talk, wordsOf } from '../support/talk';

/** The file of the project says more of each question than questions of one's own need to. */
const strictFile = questionFileSchema.refine(
  (questions) =>
    questions.every(({ id, expect, reason }) => id && reason && typeof expect === 'object' && expect.reply),
  'every question has an id, a reason and the kind of reply',
);

const file = readFileSync(join(__dirname, 'questions.yaml'), 'utf8');
const questions = questionsOf(strictFile.parse(parse(file)));

const unanswered = ['overview-only', 'not-held', 'did-you-mean', 'no-answer'];

async function ask(question: Question): Promise<Reply[]> {
  const talk = new Talk();
  let replies: Reply[] = [];
  for (const message of question.messages) replies = await talk.say(message);
  return replies;
}

describe('the questions of the file', () => {
  it('are at least 120, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('hold at least 25 that the guide does not answer', () => {
    const without = questions.filter((question) => question.reply.some((kind) => unanswered.includes(kind)));
    expect(without.length).toBeGreaterThanOrEqual(25);
  });

  it('name sections only where a reply may quote one', () => {
    const quoting = ['answer', 'section', 'cost-plan'];
    const named = questions.filter(({ sections }) => sections.length > 0);
    expect(named.filter((question) => !question.reply.some((kind) => quoting.includes(kind)))).toEqual([]);
    expect(named.flatMap(({ sections }) => sections).every(isSectionKey)).toBe(true);
  });
});

describe('the bot', () => {
  it.each(questions.map((question) => [question.id, question.messages.join(' → '), question] as const))(
    'replies as it should: %s: %s',
    async (_id, _ask, question) => {
      const replies = await ask(question);
      const { sections, contains, never } = question;
      for (const reply of replies) expect(question.reply).toContain(reply.kind);

      const quoted = replies.map(quotedSections).filter((each) => each !== null);
      if (sections.length > 0 && quoted.length > 0) {
        const titles = sections.filter(isSectionKey).map(sectionTitle);
        expect({
          quoted,
          oneOf: titles,
          found: quoted.flat().some((each) => titles.includes(each)),
        }).toMatchObject({
          found: true,
        });
      }

      const shown = wordsOf(replies).toLowerCase();
      for (const alternatives of contains) {
        const found = alternatives.some((text) => shown.includes(text.toLowerCase()));
        expect({ alternatives, found, shown }).toMatchObject({ found: true });
      }
      for (const text of never) expect(shown).not.toContain(text.toLowerCase());
    },
  );
});
