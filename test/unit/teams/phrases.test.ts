import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPhrases } from '../../../src/teams/phrases';

it('the phrases of the cards folder are complete', () => {
  expect(loadPhrases(join(__dirname, '../../../cards'))).toEqual({
    shownBelow: expect.stringMatching(/\w/),
    notUnderstood: expect.stringMatching(/\w/),
    notSearched: expect.stringMatching(/\w/),
    nothingFound: expect.stringMatching(/\w/),
    stillWorking: expect.stringMatching(/\w/),
    tooSlow: expect.stringMatching(/\w/),
    notServed: expect.stringMatching(/\w/),
  });
});

it('a phrase that is missing stops the start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
  writeFileSync(join(folder, 'phrases.json'), '{"shownBelow":"Below."}');
  expect(() => loadPhrases(folder)).toThrow(/notUnderstood/);
  rmSync(folder, { recursive: true });
});
