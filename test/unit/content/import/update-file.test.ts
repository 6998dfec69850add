import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fingerprint } from '../../../../src/content/import/fingerprint';
import type { ImportedPage } from '../../../../src/content/import/import-page';
import { updateFile } from '../../../../src/content/import/update-file';
import { writeYaml } from '../../../../src/content/import/write-yaml';
import { type Intervention, interventionSchema } from '../../../../src/guidance/intervention';
import { importText, pagePath } from '../../../support/import-pages';

const pageText = readFileSync(pagePath('full-labelled.txt'), 'utf8');
let page: ImportedPage;
let file: string;
beforeAll(async () => {
  page = await importText(pageText);
  file = writeYaml(page.intervention, page.sections);
});

/** The page, changed and imported on a later day. */
const changed = (from: string, to: string) =>
  importText(pageText.replace(from, to), { captured: '2027-01-31' });
const read = (text: string): Intervention => interventionSchema.parse(parse(text));
const section = (text: string, key: string) => read(text).sections.find((each) => each.key === key);
const flagged = (changes: { what: string; flagged: boolean }[]) =>
  changes.filter((change) => change.flagged).map(({ what }) => what);

describe('an update from a page that has not changed', () => {
  it('changes nothing', () => {
    expect(updateFile(file, page)).toEqual({ text: file, changes: [] });
  });

  it('changes the day alone when it is read again later', async () => {
    const { text, changes } = updateFile(file, await changed('', ''));
    expect(changes).toEqual([{ what: 'captured: 2026-11-23 → 2027-01-31', flagged: false }]);
    expect(text).toBe(file.replace('captured: 2026-11-23', 'captured: 2027-01-31'));
  });
});

describe('an update from a changed page', () => {
  it('renews a section that nobody has edited, and tells of its figures', async () => {
    const { text, changes } = updateFile(file, await changed('approx. £940', 'approx. £990'));
    expect(section(text, 'start-up-costs')?.text).toContain('£990');
    expect(flagged(changes)).toEqual([
      'section start-up-costs, figure course-cost removed: £940 does not stand on the page now',
      'section start-up-costs, figure course-cost proposed: £990',
    ]);
  });

  it('tells of changed ratings and tags', async () => {
    const { text, changes } = updateFile(file, await changed('Supports Rating\n3', 'Supports Rating\n2'));
    expect(read(text).ratings.supports).toBe('2');
    expect(flagged(changes)).toEqual(['rating of supports: 3 → 2']);
  });

  it('keeps labels, keywords, comments and names that people wrote', async () => {
    const edited = file
      .replace(/label: "Cost: The 3-day[^\n]*/, 'label: Lantern course\n        keywords: [fee]')
      .replace('shortName: LWT', 'shortName: LWT # as staff say');
    const { text } = updateFile(edited, await changed('Lamps cost £12-£20 each', 'Lamps cost £14-£20 each'));
    const figures = section(text, 'start-up-costs')?.figures;
    expect(figures).toContainEqual(
      expect.objectContaining({ label: 'Lantern course', keywords: ['fee'], value: 940 }),
    );
    expect(figures).toContainEqual(expect.objectContaining({ min: 14, max: 20 }));
    expect(text).toContain('shortName: LWT # as staff say');
  });

  it('keeps the words of a section that was edited, and flags what the page now says', async () => {
    const edited = file.replace(
      'Two walks are filmed and scored',
      'Two of the walks are filmed, and they are scored',
    );
    const { text, changes } = updateFile(
      edited,
      await changed('Two walks are filmed', 'Three walks are filmed'),
    );
    expect(section(text, 'fidelity')?.text).toContain('Two of the walks are filmed');
    expect(flagged(changes)).toEqual(
      expect.arrayContaining(['section fidelity: your words are kept, but the page has changed']),
    );
  });

  it('keeps the words of a section that is marked as our own', async () => {
    const own = file.replace(/ {2}- key: fidelity\n/, '  - key: fidelity\n    wording: own\n');
    const { text } = updateFile(own, await changed('Two walks are filmed', 'Three walks are filmed'));
    expect(section(text, 'fidelity')?.text).toContain('Two walks are filmed');
  });

  it('keeps a question that was edited', async () => {
    const edited = file.replace('Who in your area would LWT be for?', 'Whom would your team offer LWT to?');
    const { text } = updateFile(edited, await changed('', ''));
    expect(text).toContain('Whom would your team offer LWT to?');
  });

  it('keeps the id of a question that is still put, and gives a new one an id of its own', async () => {
    const fresh = await changed(
      '  • Who in your area would LWT be for?\n',
      '  • Is there anybody to walk with?\n',
    );
    const { text } = updateFile(file, fresh);
    expect(section(text, 'priorities')?.questions).toEqual([
      { id: 'priorities-3', text: 'Is there anybody to walk with?' },
      { id: 'priorities-2', text: 'Would you offer LWT to groups or to one person at a time?' },
    ]);
  });

  it('keeps a section that the page no longer holds, and says so', async () => {
    const { text, changes } = updateFile(
      file,
      await changed('Implementation Support \n\nThe Lantern Society gives advice by phone.  \n', ''),
    );
    expect(section(text, 'implementation-support')?.text).toContain('Lantern Society');
    expect(flagged(changes)).toEqual(['section implementation-support kept; the page does not hold it']);
  });

  it('adds a new section where the taxonomy has it', async () => {
    const without = await changed(
      'Fidelity\n\nTwo walks are filmed and scored with the Lamp Scale (https://lamps.example.org/scale/).\n',
      '',
    );
    const { text } = updateFile(writeYaml(without.intervention, without.sections), page);
    expect(read(text).sections.map(({ key }) => key)).toEqual(
      page.intervention.sections.map(({ key }) => key),
    );
  });
});

describe('a file in our own words', () => {
  const own = readFileSync(`${__dirname}/../../../../data/interventions/ipt.yaml`, 'utf8');
  const fresh = () =>
    importText(
      'The Matrix\nCompare\nInterpersonal Psychotherapy (IPT) for Depression\nUsability Rating\n4\nProgramme Summary\nIPT takes 99 sessions.\n',
    );

  it('keeps every sentence; ratings and figures that differ are flagged', async () => {
    const before = read(own);
    const { text, changes } = updateFile(own, await fresh());
    expect(read(text).sections).toEqual(before.sections);
    // Lines that no change concerns stay as people wrote them, comments and all.
    const gone = own.split('\n').filter((line) => !text.split('\n').includes(line));
    expect(gone).toEqual(['  usability: "5"']);
    expect(read(text)).toMatchObject({ wording: 'own', id: 'ipt', aliases: before.aliases });
    expect(flagged(changes)).toEqual(
      expect.arrayContaining([
        'rating of usability: 5 → 4',
        'rating of supports kept: 5; the page shows none',
        'section summary, figure sessions: 12–20 sessions does not stand on the page now',
        'section summary: the page gives 99 sessions, which your text does not',
      ]),
    );
  });

  it('with problems of its own is left alone', async () => {
    const broken = await fresh();
    expect(() => updateFile('id: [', broken)).toThrow(expect.objectContaining({ code: 'existing-problems' }));
    expect(() => updateFile('id: ipt', broken)).toThrow(
      expect.objectContaining({ code: 'existing-problems' }),
    );
  });
});

it('a fingerprint does not change with line ends, but with every question', () => {
  expect(fingerprint('a\r\nb\n', [])).toBe(fingerprint('a\nb', []));
  expect(fingerprint('a\nb', [])).not.toBe(fingerprint('a\nc', []));
  expect(fingerprint('a', [{ text: 'b?' }])).not.toBe(fingerprint('a', [{ text: 'c?' }]));
});
