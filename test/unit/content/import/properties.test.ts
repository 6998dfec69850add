import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkFigures } from '../../../../src/content/check-figures';
import { checkReferences } from '../../../../src/content/check-references';
import { ImportError } from '../../../../src/content/import/import-error';
import { type ImportedPage, importPage } from '../../../../src/content/import/import-page';
import { writeYaml } from '../../../../src/content/import/write-yaml';
import { interventionSchema } from '../../../../src/guidance/intervention';
import { importText, pagePath, setting, wordsDropped, wordsNotInFile } from '../../../support/import-pages';

const layouts = [
  'full-labelled.txt',
  'labelled.txt',
  'flat.txt',
  'furniture.txt',
  'ages-apart.txt',
  'cut-off.txt',
];
const lines = layouts.flatMap((name) => readFileSync(pagePath(name), 'utf8').split('\n'));
const html = readFileSync(pagePath('saved-page.html'), 'utf8');

/** The page, or null where it was refused with a reason; any other fault fails the test. */
async function orRefused(imported: Promise<ImportedPage>): Promise<ImportedPage | null> {
  try {
    return await imported;
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

/** What every file that is written must be. */
function expectSound(page: ImportedPage): void {
  const read = interventionSchema.parse(parse(writeYaml(page.intervention, page.sections)));
  expect(read).toEqual({
    ...page.intervention,
    sections: page.intervention.sections.map((each) => ({ ...each, text: each.text.trim() })),
  });
  const file = { file: 'page.yaml', value: read, lineOf: () => 1 };
  expect(checkFigures(file)).toEqual([]);
  expect(checkReferences(file).filter(({ problem }) => !problem.includes('(0)'))).toEqual([]);
}

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '£',
      '1',
      '5 -',
      '- Rating: 9',
      '(1-99)',
      '½ sessions',
      '• ',
      'Website:',
      '12 of',
    ),
  },
);

describe('whatever is given', () => {
  it('is imported or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const page = { bytes, fileName: 'x.txt', captured: '2026-11-23', address: '', name: '', id: '' };
        await orRefused(importPage(page, setting));
      }),
      { numRuns: 200 },
    );
  });

  it('becomes a sound file that, with its report, holds every word of the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (given) => {
        const text = `The Matrix\nMental Wellbeing Need\n${given.join('\n')}`;
        const page = await orRefused(importText(text, { name: 'Anything At All' }));
        if (!page) return;
        expectSound(page);
        expect(wordsDropped(text, page)).toEqual([]);
        expect(wordsNotInFile(page)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('may be HTML that is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(html.length), fc.nat(html.length), async (from, length) => {
        const cut = html.slice(0, from) + html.slice(from + length);
        const page = await orRefused(importText(cut, { fileName: 'x.html' }));
        if (page) expectSound(page);
      }),
      { numRuns: 60 },
    );
  });
});

it('a page that nests deeper than calls may is read', async () => {
  const deep = `${'<div>'.repeat(20_000)}<h1>Deep Well Therapy</h1><p>Mental Wellbeing Need</p><ul><li>Mood</li></ul><p>Usability Rating</p><p>4</p>`;
  const page = await importText(`<html><body>${deep}`, { fileName: 'x.html' });
  expect(page.intervention.ratings.usability).toBe('4');
});

it('a page of very many or very long lines is read', async () => {
  const start = 'The Matrix\nCompare\nLong Road Therapy\nUsability Rating\n4\nSummary\n';
  const many = await importText(start + 'It takes 8 sessions of 2 hours.\n'.repeat(20_000));
  expect(many.report.unplaced).toEqual([]);
  const long = await importText(`${start}${'word 12 sessions '.repeat(60_000)}`);
  expect(long.intervention.title).toBe('Long Road Therapy');
});
