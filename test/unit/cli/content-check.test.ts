import { contentCheck } from '../../../src/cli/content-check';
import { interventionData, removeContentFolders, writeContentFolder } from '../../support/content-folder';
import { alphaFile, sessions, withSummary } from '../../support/content-problems';

afterAll(removeContentFolders);

const today = new Date('2026-11-24');

function check(folder: string, ...options: string[]) {
  const lines: string[] = [];
  const code = contentCheck(['--data', folder, ...options], (line) => lines.push(line), today);
  return { code, lines, last: lines.at(-1) };
}
const withAlpha = (changes: Record<string, unknown>) =>
  writeContentFolder({ [alphaFile]: interventionData('alpha', changes) });

describe('the content check', () => {
  it('counts the interventions and succeeds when there is nothing to tell', () => {
    expect(check(writeContentFolder())).toMatchObject({
      code: 0,
      last: '1 intervention, no errors, no warnings',
    });
  });

  it('prints each error, then how many, and fails', () => {
    const { code, lines, last } = check(writeContentFolder({ 'examples.yaml': undefined }));
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      'Errors',
      '  examples.yaml · whole file · the file is missing · put it back',
    ]);
    expect(last).toBe('1 intervention, 1 error, no warnings');
  });

  it('lists warnings and succeeds all the same', () => {
    const folder = withAlpha({ captured: '2025-06-01' });
    const { code, lines, last } = check(folder);
    expect({ code, last }).toEqual({ code: 0, last: '1 intervention, no errors, 1 warning' });
    expect(lines).toContain('Warnings');
    expect(lines).toContainEqual(
      expect.stringMatching(/alpha\.yaml:\d+ · captured · .*more than 12 months ago/),
    );
  });

  it('takes the months after which a page is stale', () => {
    const folder = withAlpha({ captured: '2025-06-01' });
    expect(check(folder, '--stale-months', '24').last).toBe('1 intervention, no errors, no warnings');
    expect(() => check(folder, '--stale-months', 'soon')).toThrow(/--stale-months/);
  });

  it('fails for a section that does not fit on a card', () => {
    const { code, lines } = check(withAlpha(withSummary('It takes 8 sessions. '.repeat(800))));
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/alpha\.yaml · sections\[0\] · section "summary" is too long for a card/),
    );
  });

  it('measures how easy each intervention is to read when asked to', () => {
    expect(check(writeContentFolder(), '--reading').lines).toContain(
      '  alpha: 4 words in 1 sentence, 4 a sentence, too short for a reading age, no sentences above 25 words',
    );
  });

  it('says the same as JSON', () => {
    const figures = [sessions({ value: 9 })];
    const { code, lines } = check(withAlpha(withSummary('It takes 8 sessions.', figures)), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      ok: false,
      interventions: 1,
      errors: [{ file: alphaFile, path: 'sections[0].figures[0].value', line: expect.any(Number) }],
      warnings: [],
      reading: { all: { words: 4 }, interventions: { alpha: { sentences: 1 } } },
    });
  });

  it('refuses an option it does not know', () => {
    expect(() => contentCheck(['--dat', 'x'], () => {})).toThrow(/--dat/);
  });
});
