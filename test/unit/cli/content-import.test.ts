import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentCheck } from '../../../src/cli/content-check';
import { contentImport } from '../../../src/cli/content-import';
import { pagePath } from '../../support/import-pages';

const shipped = join(__dirname, '../../../data');
let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  data = join(folder, 'data');
  cpSync(shipped, data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await contentImport([...args, '--data', data], (line) => lines.push(line), '2026-11-23');
  return { code, text: lines.join('\n') };
}

const target = () => join(data, 'interventions', 'two-clocks-therapy.yaml');

describe('content:import', () => {
  it('writes the file into the content folder, which asks to confirm what the page says twice, and reports', async () => {
    const { code, text } = await run(pagePath('contradictions.txt'));
    expect(code).toBe(0);
    expect(text).toContain('Confidence: medium');
    expect(text).toContain(
      '    16 sessions in Core Components · People attend 16 sessions, each lasting 60 minutes.',
    );
    expect(readFileSync(target(), 'utf8')).toContain('wording: source');
    const problems: string[] = [];
    expect(contentCheck(['--data', data], (line) => problems.push(line))).toBe(1);
    expect(problems.join('\n')).toContain('knownDifferences');
  });

  it('writes where --out says and names the intervention after it', async () => {
    const out = join(folder, 'clocks.yaml');
    expect((await run(pagePath('contradictions.txt'), '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('id: clocks\n');
    expect(existsSync(target())).toBe(false);
  });

  it('reports as JSON', async () => {
    const { text } = await run(pagePath('furniture.txt'), '--json');
    const report = JSON.parse(text);
    expect(report).toMatchObject({ id: 'moss-garden-groups', ratings: { usability: null, evidence: 'NYR' } });
    expect(report.unplaced.map((line: { line: number }) => line.line)).toEqual([20, 33, 34]);
  });

  it('writes nothing with --dry-run', async () => {
    expect((await run(pagePath('contradictions.txt'), '--dry-run')).code).toBe(0);
    expect(existsSync(target())).toBe(false);
  });

  it('never overwrites a file without --update', async () => {
    writeFileSync(target(), 'mine');
    const { code, text } = await run(pagePath('contradictions.txt'));
    expect([code, text]).toEqual([1, expect.stringContaining('exists; import with --update')]);
    expect(readFileSync(target(), 'utf8')).toBe('mine');
  });

  it('shows the difference with --update and writes it', async () => {
    await run(pagePath('contradictions.txt'));
    const later = join(folder, 'later.txt');
    writeFileSync(
      later,
      readFileSync(pagePath('contradictions.txt'), 'utf8').replace('12 sessions', '13 sessions'),
    );
    const { code, text } = await run(later, '--update');
    expect(code).toBe(0);
    expect(text).toMatch(/^-.*takes 12 sessions/m);
    expect(text).toMatch(/^\+.*takes 13 sessions/m);
    expect(text).toContain('! section summary, figure sessions removed: 12 sessions');
    expect(readFileSync(target(), 'utf8')).toContain('takes 13 sessions');
    expect((await run(later, '--update')).text).toContain('No difference.');
  });

  it('has nothing to update where there is no file', async () => {
    expect(await run(pagePath('contradictions.txt'), '--update')).toMatchObject({ code: 1 });
    expect(existsSync(target())).toBe(false);
  });

  it('refuses a second file of an intervention that is held', async () => {
    const page = join(folder, 'ipt.txt');
    writeFileSync(
      page,
      'The Matrix\nCompare\nInterpersonal Psychotherapy (IPT) for Depression\nUsability Rating\n5\n',
    );
    const { code, text } = await run(page, '--out', join(data, 'interventions', 'ipt-again.yaml'));
    expect([code, text]).toEqual([1, expect.stringContaining('is held as "ipt" already')]);
    expect((await run(page)).text).toContain('ipt.yaml exists');
  });

  it('leaves out a name that belongs to another intervention', async () => {
    const page = join(folder, 'ipt.txt');
    writeFileSync(
      page,
      'The Matrix\nCompare\nInvented Paper Talks (IPT)\nUsability Rating\n5\nSummary\nPaper Talks are long.\n',
    );
    expect((await run(page)).text).toContain('IPT – left out: another intervention has this name');
    expect(contentCheck(['--data', data], () => {})).toBe(0);
  });
});

describe('content:import refuses, and writes nothing for', () => {
  const made = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return [join(folder, name)];
  };

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [join(folder, 'none.txt')], /there is no file/],
    ['a folder', () => [folder], /is a folder/],
    ['an empty file', () => made('a.txt', ''), /is empty/],
    ['a binary', () => made('a.txt', Uint8Array.from([0, 1, 2, 3])), /holds no text/],
    ['another encoding', () => made('a.txt', Uint8Array.from([0x63, 0xe9])), /not in UTF-8/],
    ['a PDF', () => made('a.html', '%PDF-1.7'), /is a PDF/],
    [
      'a page of another site',
      () => made('a.txt', 'Garden News\n\nRoses need water.'),
      /no page of The Matrix/,
    ],
    [
      'an address of another site',
      () => [pagePath('flat.txt'), '--url', 'https://other.example.org/'],
      /none of the guides/,
    ],
    ['a page without a name', () => made('a.txt', 'The Matrix\nMental Wellbeing Need\nMood\n'), /--name/],
    ['an address that is none', () => [pagePath('flat.txt'), '--url', 'javascript:alert(1)'], /--url must/],
    ['a day that is none', () => [pagePath('flat.txt'), '--captured', 'today'], /--captured must/],
    [
      'a target that is no content file',
      () => [pagePath('flat.txt'), '--out', join(folder, 'X Y.txt')],
      /--out must/,
    ],
    ['an option that it does not know', () => [pagePath('flat.txt'), '--fast'], /--fast/],
    ['two pages', () => [pagePath('flat.txt'), pagePath('labelled.txt')], /name one page/],
    ['no page', () => [], /name one page/],
  ])('%s', async (_name, args, words) => {
    const given = args();
    const before = readdirSync(join(data, 'interventions'));
    const { code, text } = await run(...given);
    expect([code, text]).toEqual([1, expect.stringMatching(words)]);
    expect(readdirSync(join(data, 'interventions'))).toEqual(before);
  });

  it('with the reason for programs, where they asked for JSON', async () => {
    const { code, text } = await run(join(folder, 'none.txt'), '--json');
    expect([code, JSON.parse(text)]).toEqual([
      1,
      { error: 'not-found', message: expect.stringContaining('none.txt') },
    ]);
  });

  it('50 MB, without reading them', async () => {
    const [big = ''] = made('big.txt', 'The Matrix');
    truncateSync(big, 50_000_000);
    expect(await run(big)).toEqual({ code: 1, text: expect.stringContaining('has 50 MB') });
  });

  it('a content folder whose layouts cannot be read', async () => {
    rmSync(join(data, 'importing.yaml'));
    expect(await run(pagePath('flat.txt'))).toEqual({
      code: 1,
      text: expect.stringContaining('importing.yaml'),
    });
  });
});
