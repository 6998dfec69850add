import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Reply } from '../../src/conversation/reply';
import {
  askedOfOverviews,
  type Disturbed,
  disturbedQuestions,
  robustnessSchema,
} from '../support/disturbed-questions';
import { Talk, wordsOf } from '../support/talk';

const set = robustnessSchema.parse(parse(readFileSync(join(__dirname, 'robustness.yaml'), 'utf8')));
const say = (text: string): Promise<Reply[]> => new Talk().say(text);

async function failing(asked: readonly Disturbed[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { text, contains } of asked) {
    const replies = await say(text);
    const shown = wordsOf(replies).toLowerCase();
    const right = contains.every((each) => each.some((word) => shown.includes(word.toLowerCase())));
    if (!right) failed.push(`${text} → ${replies.map(({ kind }) => kind).join(' + ')}`);
  }
  return failed;
}

/** Tells which questions failed when more of them did than the set's floor lets. */
function expectFloor(form: string, failed: string[], asked: number): void {
  const least = set.floor[form];
  if (least === undefined) throw new Error(`robustness.yaml gives no floor for "${form}"`);
  const share = (asked - failed.length) / asked;
  const told = `${form}: ${failed.length} of ${asked} failed, ${share.toFixed(3)} is right`;
  expect(share >= least ? [] : [told, ...failed]).toEqual([]);
}

const isPlain = (reply: Reply): boolean =>
  (reply.kind === 'answer' && !reply.closest) || reply.kind === 'section' || reply.kind === 'cost-plan';

describe('enough of the questions are answered with', () => {
  it.each(Object.entries(disturbedQuestions(set)))('%s', async (form, asked) => {
    expect(asked.length).toBeGreaterThan(0);
    expectFloor(form, await failing(asked), asked.length);
  });
});

describe('the bot does not assert', () => {
  it('what the page does not tell', async () => {
    const asserted: string[] = [];
    for (const text of set.unanswered) if ((await say(text)).some(isPlain)) asserted.push(text);
    expectFloor('not answered by the page', asserted, set.unanswered.length);
  });

  it('of an overview what stands on another page', async () => {
    const mixed: string[] = [];
    for (const text of askedOfOverviews(set)) {
      const titles = (await say(text)).flatMap((reply) =>
        'interventionTitle' in reply ? [reply.interventionTitle] : [],
      );
      if (titles.some((title) => /\bIPT\b/.test(title))) mixed.push(text);
    }
    expect(mixed).toEqual([]);
  });
});
