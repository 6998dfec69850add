import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportView } from '../../../src/conversation/assess/report-contents';
import { ReportRenderer } from '../../../src/reports/report-renderer';
import { ReportTemplateError } from '../../../src/reports/report-words';
import { begun, played, setUp } from '../../support/assessment-flow';
import { cardsDir } from '../../support/real-corpus';
import { reportOf } from '../../support/report-sample';

const renderer = ReportRenderer.load(cardsDir);
const png = readFileSync(path.join(__dirname, '../../../.github/pictures/chat-page.png'));
const rendered = async (format: 'html' | 'docx' | 'csv', view: ReportView = reportOf()) =>
  renderer.render(view, format, () => png);
const html = async (view?: ReportView) => String((await rendered('html', view)).body);
const texts = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** Everything that every form of the report must say. */
const essentials = [
  'Interpersonal Psychotherapy (IPT) for Depression',
  'Leith CMHT',
  'Considering it new',
  '23 November 2026',
  '5 – Highly Usable',
  '4 – Fit',
  '2 – Minimal Capacity',
  'Not yet rated',
  'Staff asked for it.',
  'Partly',
  'Team lead',
  'May',
  'Go ahead',
  'agreed',
  'https://www.matrix.nhs.scot/',
  'It is not advice on the care of any person',
];

describe('the page', () => {
  it('says everything', async () => {
    const said = texts(await html());
    for (const essential of essentials) expect(said).toContain(essential);
    expect(said).toContain('Do the theories behind IPT');
  });

  it('shows what people wrote as text, with their breaks of line', async () => {
    const page = await html();
    expect(page).toContain('Liked by &quot;all&quot; &amp; &lt;b&gt;more&lt;/b&gt;.');
    expect(page).toContain('It goes with our plan.\nStaff asked for it.');
    expect(page).toMatch(/\.text \{ white-space: pre-line; \}/);
    const evil = '<script>alert(1)</script>{{title}}"\'';
    const view = { ...reportOf(), service: evil, name: evil, decisionReason: evil };
    expect(await html(view)).not.toContain('<script');
    expect(await html(view)).toContain('{{title}}');
  });

  it('is accessible: language, one title, headings in order, labelled parts and tables', async () => {
    const page = await html();
    expect(page).toContain('<html lang="en-GB">');
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const table of page.match(/<table[\s\S]*?<\/table>/g) ?? []) {
      expect(table).toContain('<caption>');
      expect(table).toMatch(/<th scope="col"/);
      expect(table).toMatch(/<th scope="row"/);
    }
    expect(page).toMatch(/<img[^>]* alt="[^"]*Usability: 5 – Highly Usable\.[^"]*Need: Not yet rated\./);
    expect(page).toContain('@media print');
  });

  it('needs nothing from outside and no styles or scripts that the server would refuse', async () => {
    const page = await html();
    expect(page).not.toMatch(/<script|<link|\sstyle=|\son\w+=/);
    expect(page.match(/src="[^"]{5}/g)).toEqual(['src="data:']);
  });

  it('of a draft says so and leaves out what is empty', async () => {
    const draft = texts(await html(reportOf(played([setUp], begun()))));
    expect(draft).toContain('Draft – no decision is recorded yet');
    expect(draft).not.toContain('Action plan');
    expect(draft).not.toContain('undefined');
    expect(texts(await html())).not.toContain('Draft');
  });
});

describe('the Word file', () => {
  const opened = async (view?: ReportView) =>
    unzipSync(new Uint8Array((await rendered('docx', view)).body as Buffer));
  const partOf = async (name: string, view?: ReportView) =>
    strFromU8((await opened(view))[name] ?? new Uint8Array());

  it('says everything', async () => {
    const links = await partOf('word/_rels/document.xml.rels');
    const said = `${texts(await partOf('word/document.xml'))} ${links}`;
    for (const essential of essentials) expect(said).toContain(essential);
  });

  it('has headings, header rows, a described picture and its language', async () => {
    const xml = await partOf('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(xml).toContain(`w:val="${style}"`);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/descr="[^"]*Need: Not yet rated\./);
    expect(await partOf('word/styles.xml')).toContain('en-GB');
    expect(Object.keys(await opened()).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
  });

  it('keeps breaks of line and shows what people wrote as text', async () => {
    const xml = await partOf('word/document.xml');
    expect(xml).toMatch(/It goes with our plan\.<\/w:t><\/w:r><w:r><w:br\/>/);
    expect(xml).toContain('&lt;b&gt;more');
  });
});

describe('the table', () => {
  const csv = async (view?: ReportView) => String((await rendered('csv', view)).body);

  it('says everything', async () => {
    const table = await csv();
    for (const essential of essentials) expect(table).toContain(essential);
  });

  it('begins with a mark of its encoding and has as many cells in every line', async () => {
    const table = await csv();
    expect(table.startsWith('\uFEFFIntervention,Service or team,Date,Topic,Detail,Content\r\n')).toBe(true);
    for (const row of cellsOf(table)) expect(row).toHaveLength(6);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const cells = cellsOf(await csv()).flat();
    expect(cells).toContain("'=2+2 posts are open");
    for (const sign of ['=', '+', '-', '@', '\t']) {
      const view = { ...reportOf(), service: `${sign}cmd` };
      expect(cellsOf(await csv(view)).flat()).toContain(`'${sign}cmd`);
      expect(cells.some((cell) => cell.startsWith(sign))).toBe(false);
    }
  });

  it('gives quotes and breaks of line back as they were', async () => {
    const cells = cellsOf(await csv()).flat();
    expect(cells).toContain('Liked by "all" & <b>more</b>.');
    expect(cells).toContain('It goes with our plan.\nStaff asked for it.');
  });
});

describe('a file', () => {
  it('is named after what it holds, safely', async () => {
    const { fileName, contentType } = await rendered('docx', { ...reportOf(), service: '../a:b?/c' });
    expect(fileName).toMatch(/^Interpersonal Psychotherapy .*23 November 2026\.docx$/);
    expect(fileName).not.toMatch(/[\\/:?*"<>|]/);
    expect(contentType).toContain('wordprocessingml');
  });

  it('is made without drawing where it shows no picture', async () => {
    const draw = jest.fn(() => png);
    await renderer.render(reportOf(), 'csv', draw);
    expect(draw).not.toHaveBeenCalled();
  });
});

describe('templates that are not as they should be', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const problemsWith = (file: string, change: (text: string) => string): readonly string[] => {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    folders.push(folder);
    cpSync(path.join(cardsDir, 'report'), path.join(folder, 'report'), { recursive: true });
    const changed = path.join(folder, 'report', file);
    writeFileSync(changed, change(readFileSync(changed, 'utf8')));
    try {
      ReportRenderer.load(folder);
    } catch (fault) {
      if (fault instanceof ReportTemplateError) return fault.problems;
      throw fault;
    }
    return [];
  };

  it('stop the start with every word that is missing or wrong', () => {
    const problems = problemsWith('words.json', (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), decision: '', draft: undefined, title: 'Report' }),
    );
    expect(problems).toHaveLength(3);
    for (const word of ['decision', 'draft', 'title'])
      expect(problems.join('\n')).toContain(`words.json: ${word}: `);
  });

  it('stop the start when the page cannot be parsed', () => {
    expect(problemsWith('report.html.hbs', (text) => `${text}{{#if x}}`)).toEqual([
      expect.stringMatching(/^report\.html\.hbs: /),
    ]);
  });
});

/** Cells of a table as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
