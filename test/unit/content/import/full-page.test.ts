import type { ImportedPage } from '../../../../src/content/import/import-page';
import { sectionKeys } from '../../../../src/guidance/taxonomy';
import { importFile, textOf } from '../../../support/import-pages';

let page: ImportedPage;
beforeAll(async () => {
  page = await importFile('full-labelled.txt');
});

describe('a whole page', () => {
  it('gives every section of the taxonomy', () => {
    expect(page.intervention.sections.map(({ key }) => key)).toEqual(sectionKeys);
    expect(page.intervention.coverage).toBe('full');
    expect(page.report.missing).toEqual([]);
    expect(page.report.unplaced).toEqual([]);
  });

  it('gives name, guide, classification and ratings as they stand there', () => {
    expect(page.intervention).toMatchObject({
      id: 'lantern-walk-therapy-for-night-fears',
      title: 'Lantern Walk Therapy (LWT) for Night Fears',
      shortName: 'LWT',
      aliases: ['Lantern Walk Therapy', 'Lantern Walk Therapy for Night Fears'],
      publisher: 'The Matrix (NHS Education for Scotland and the Scottish Government)',
      address: null,
      captured: '2026-11-23',
      wording: 'source',
      classification: {
        levels: [],
        needs: ['Anxiety or Fear Related'],
        ages: ['Children and Young People', 'Adults', 'Older Adults'],
        scotland: 'yes',
      },
      ratings: {
        usability: '4+',
        supports: '3',
        evidence: '4 - 5',
        evidenceByAge: [
          { group: 'Young People', rating: '4' },
          { group: 'Adults', rating: '5' },
        ],
      },
    });
  });

  it('gives all twenty questions with the sections that put them', () => {
    const counts = page.intervention.sections
      .filter(({ questions }) => questions.length > 0)
      .map(({ key, questions }) => [key, questions.length]);
    expect(counts).toEqual([
      ['values', 1],
      ['priorities', 2],
      ['existing-initiatives', 3],
      ['workforce', 2],
      ['technology-support', 3],
      ['administrative-support', 3],
      ['financial-support', 3],
      ['comparable-population', 1],
      ['desired-outcome', 2],
    ]);
    expect(page.intervention.sections.find(({ key }) => key === 'priorities')?.questions[1]).toEqual({
      id: 'priorities-2',
      text: 'Would you offer LWT to groups or to one person at a time?',
    });
  });

  it('gives all seven references, as printed', () => {
    expect(page.intervention.references.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(page.intervention.references[1]?.text).toBe(
      'Voss K, Orr P, et al. Walking into the dark: one year on. Invented Letters 2019;7:101–119.',
    );
  });

  it('keeps lists below their lead, and text apart from questions', () => {
    expect(textOf(page, 'core-components')).toBe(
      'LWT walks people from light into dark in small steps. It rests on three pillars:\n' +
        '- Lanterns: each person brings a lamp of their own.\n' +
        '- Paths: one of five routes is chosen together.\n' +
        '- Talk: a short talk ends every walk.',
    );
    expect(textOf(page, 'values')).toBe('LWT looks at fear as something to walk with.');
  });

  it('says in our own words that a section only puts questions', () => {
    const section = page.intervention.sections.find(({ key }) => key === 'existing-initiatives');
    expect(section).toMatchObject({
      wording: 'own',
      text: 'The page gives no facts here. It only puts questions to the service.',
    });
  });

  it('keeps what the levels of a rating mean under the classification', () => {
    expect(textOf(page, 'classification')).toContain(
      '## Supports: 3 - Somewhat Supported\n\nSome help with starting is on offer, though not everywhere.',
    );
  });

  it('keeps a heading that the taxonomy lacks as a sub-heading, and lists it', () => {
    expect(textOf(page, 'adult-evidence')).toContain('## Outcomes for Shift Workers\n\nNight staff');
    expect(page.report.unknownHeadings).toEqual([
      expect.objectContaining({
        text: 'Outcomes for Shift Workers',
        note: 'kept as a sub-heading of adult-evidence',
      }),
    ]);
  });

  it.each([
    ['summary', '9–14 sessions'],
    ['summary', 'weekly'],
    ['summary', '40 minutes'],
    ['summary', '2 phases'],
    ['modifiable-components', '6 sessions'],
    ['start-up-costs', '£940'],
    ['start-up-costs', '£12–£20'],
    ['start-up-costs', '3 days'],
    ['training-requirements', '2 cases'],
    ['supervision-requirements', 'monthly'],
    ['supervision-requirements', 'at least 6 hours'],
    ['research-design', '14 studies'],
    ['research-design', '1,204 participants'],
    ['research-design', '8 studies'],
    ['research-design', 'ages 7–16'],
    ['young-people-outcomes', '6–12 months'],
    ['financial-support', '£15–£45'],
    ['references', '7 references'],
  ])('proposes the figures of %s, with their sentence: %s', (section, shown) => {
    const found = page.report.figures.find((figure) => figure.section === section && figure.shown === shown);
    expect(textOf(page, section)).toContain(found?.sentence);
    expect(found?.label.length).toBeGreaterThan(3);
  });

  it('names both session counts as something to look at, but no level of a rating', () => {
    expect(page.report.contradictions.map(({ about }) => about)).toEqual(['number of sessions']);
    expect(page.report.contradictions[0]?.values.map(({ shown }) => shown)).toEqual([
      '9–14 sessions',
      '6 sessions',
    ]);
  });

  it('finds the addresses in the text', () => {
    expect(page.report.addresses).toEqual([
      'https://lamps.example.org/scale/',
      'https://www.lanterns.example.org',
    ]);
  });

  it('reads no worse as a page that is told the address of', async () => {
    const address = 'https://www.matrix.nhs.scot/explore/lantern-walk-therapy';
    const again = await importFile('full-labelled.txt', { address });
    expect(again.intervention).toEqual({ ...page.intervention, address });
  });
});
