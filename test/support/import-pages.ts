import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportedPage, importPage, type PageToImport } from '../../src/content/import/import-page';
import { matchKey } from '../../src/content/import/page-block';
import { readSetting } from '../../src/content/import/read-setting';
import { writeYaml } from '../../src/content/import/write-yaml';

const pagesDir = join(__dirname, 'pages');
/** How pages are read and which interventions are held, as it is shipped. */
export const setting = readSetting(join(__dirname, '../../data'));

/** Path of a made-up page in one of the layouts of the guides. */
export const pagePath = (name: string): string => join(pagesDir, name);

/** Imports the text of a page. */
export function importText(text: string, known: Partial<PageToImport> = {}): Promise<ImportedPage> {
  const bytes = new TextEncoder().encode(text);
  const page = {
    bytes,
    fileName: 'page.txt',
    captured: '2026-11-23',
    address: '',
    name: '',
    id: '',
    ...known,
  };
  return importPage(page, setting);
}

/** Imports a made-up page. */
export function importFile(name: string, known: Partial<PageToImport> = {}): Promise<ImportedPage> {
  return importText('', { bytes: readFileSync(pagePath(name)), fileName: name, ...known });
}

/** Words of a page's text that stand neither in the file nor in the report made of it; empty when none was dropped. */
export function wordsDropped(text: string, page: ImportedPage): string[] {
  const kept = new Set(keysIn(`${writeYaml(page.intervention, page.sections)} ${linesOf(page)}`));
  return keysIn(text).filter((word) => !kept.has(word));
}

/** Words of lines that are said to stand in the file and do not; empty when all do. */
export function wordsNotInFile(page: ImportedPage): string[] {
  const kept = new Set(keysIn(writeYaml(page.intervention, page.sections)));
  const lines = page.report.read.filter(({ placement }) => placement === 'file');
  // The number of a list item is layout.
  return lines.flatMap(({ text }) =>
    keysIn(text.replace(/^\d{1,3}\. /, '')).filter((word) => !kept.has(word)),
  );
}

/** The text of a section; empty when it is not held. */
export function textOf(page: ImportedPage, key: string): string {
  return page.intervention.sections.find((section) => section.key === key)?.text ?? '';
}

const linesOf = ({ report }: ImportedPage) =>
  [...report.read, ...report.site, ...report.unplaced].map(({ text }) => text).join(' ');
const keysIn = (text: string) =>
  matchKey(text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''))
    .split(' ')
    .filter(Boolean);
