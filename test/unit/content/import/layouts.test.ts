import { readFileSync } from 'node:fs';
import {
  importFile,
  importText,
  pagePath,
  textOf,
  wordsDropped,
  wordsNotInFile,
} from '../../../support/import-pages';

const eif = 'Early Intervention Framework (NHS Education for Scotland)';

describe('each layout', () => {
  it.each([
    ['labelled.txt', 'Harbour Steps for Teens', ['4', '4', '1+']],
    ['windows-lines.txt', 'Tide Table Groups', ['4', '4', '1+']],
    ['flat.txt', 'Puddle Jumpers® Families', [null, null, null]],
    ['labels-without-values.txt', 'Quiet Corners (Child and Adolescent)', ['4', null, null]],
    ['flat-name-first.txt', 'Reed Circle Therapy (RCT-X)', ['5', null, null]],
    ['bare-heading.txt', 'Mill Pond Treatment for Adults (MILLPOND)', ['4', '4', '4']],
    ['self-assessment-rated.txt', 'Bridge Building Therapy (BBT)', ['5', '5', '4 - 5']],
    ['self-assessment-prose.txt', 'Story Weaving Therapy (SWT)', ['4', null, null]],
    ['self-assessment-family.txt', 'Kite Path for Babies', [null, null, null]],
    ['prose-bullets.txt', 'BRAVE Boats', ['3', '4', '5']],
    ['cut-off.txt', 'Salt Marsh Counselling (SMC)', ['3', '3', '3']],
    ['furniture.txt', 'Moss Garden Groups', [null, '3', 'NYR']],
    ['ages-apart.txt', 'Three Rivers Therapy', [null, null, '4']],
    ['contradictions.txt', 'Two Clocks Therapy (TCT)', ['4', '4', '4']],
    ['saved-page.html', 'Feather Light Therapy (FLT)', ['4', '5', 'NYR']],
  ])(
    'gives its name and ratings, drops no word and is held as an overview: %s',
    async (file, title, ratings) => {
      const page = await importFile(file);
      const { usability, supports, evidence } = page.intervention.ratings;
      expect([page.intervention.title, [usability, supports, evidence]]).toEqual([title, ratings]);
      expect(page.intervention.coverage).toBe('overview');
      if (file.endsWith('.html')) return;
      expect(wordsNotInFile(page)).toEqual([]);
      expect(wordsDropped(readFileSync(pagePath(file), 'utf8'), page)).toEqual([]);
    },
  );
});

describe('a labelled page', () => {
  it('has tags under their labels, and a website that follows an empty label', async () => {
    const { intervention } = await importFile('labelled.txt');
    expect(intervention).toMatchObject({
      publisher: eif,
      website: 'www.harboursteps.example.org',
      classification: {
        levels: ['Targeted'],
        needs: [],
        ages: ['Primary school: 6 to 12 years', 'Adolescents: 13 to 18 years'],
        scotland: 'unknown',
      },
    });
    expect(intervention.sections[0]?.figures).toMatchObject([
      { kind: 'ages', max: 16 },
      { kind: 'count', min: 3, max: 4, unit: 'consultations' },
      { kind: 'duration', min: 15, max: 30, unit: 'minutes' },
    ]);
  });

  it('reads the same with Windows line ends, a byte order mark and spaces that do not break', async () => {
    const page = await importFile('windows-lines.txt');
    expect(page.report.unplaced).toEqual([]);
    expect(textOf(page, 'summary')).toContain('It has 3 or 4 individual consultations');
    expect(textOf(page, 'core-components')).toBe('Parents choose one goal in each consultation.');
  });

  it('has each tag once, and no bare heading in its text', async () => {
    const page = await importFile('bare-heading.txt');
    expect(page.intervention.classification).toMatchObject({
      ages: ['Adults'],
      needs: ['Eating Disorders'],
      scotland: 'unknown',
    });
    expect(textOf(page, 'core-components')).toBe('It has a workbook with seven chapters.');
    expect(textOf(page, 'fidelity')).toBe('Sessions are taped now and then.');
  });

  it('takes its rating from the heading where the labels have no values', async () => {
    const page = await importFile('labels-without-values.txt');
    expect(page.report.missing).toEqual(['needs', 'target ages', 'rating of supports', 'rating of evidence']);
    expect(textOf(page, 'summary')).toMatch(/^Quiet Corners is for children/);
    expect(page.intervention.website).toBe(
      'Northfield College - Programmes for children (northfield.example.edu)',
    );
  });

  it('has bullets in its prose that are no tags and no headings', async () => {
    const page = await importFile('prose-bullets.txt');
    expect(page.intervention.classification.needs).toEqual(['Promoting Emotional Wellbeing']);
    expect(textOf(page, 'summary')).toBe(
      'BRAVE Boats is a class programme of 10 lessons. It deals with:\n- Parenting\n- Self Esteem / Resilience\n- Fidelity\n\nA class teacher leads it.',
    );
  });
});

describe('a flat page', () => {
  it('has its tags sorted by the vocabulary, whatever their spelling', async () => {
    const { intervention } = await importFile('flat.txt');
    expect(intervention.classification).toEqual({
      levels: ['Targeted', 'Universal'],
      needs: [
        'Supporting Behavioural Challenges',
        'Anger/Aggression',
        'Conduct Problems',
        'Parent-child relationship / Attachment',
        'Depression/Low Mood',
      ],
      ages: ['Infants and Toddlers: 0-36 months', 'Preschool: 3 to 5 years'],
      scotland: 'yes',
    });
  });

  it('keeps curly quotes, dashes and halves as printed, and reads the half as a figure', async () => {
    const page = await importFile('flat.txt');
    expect(textOf(page, 'summary')).toContain(
      '1½ hours each – at the clinic or in the family’s “own four walls”.',
    );
    expect(page.report.figures.map(({ shown }) => shown)).toContain('1.5 hours');
    expect(page.intervention.website).toBe('http://puddle.example.org/uk');
  });

  it('has tags that run together on one line', async () => {
    const { intervention } = await importFile('flat-name-first.txt');
    expect(intervention.classification).toMatchObject({
      needs: ['Personality Disorders and Related Traits', 'Mood'],
      ages: ['Adults', 'Children and Young People'],
    });
  });
});

describe('a page of the self-assessment', () => {
  it('gives the ratings of the programme; those of the service are not ours to hold', async () => {
    const page = await importFile('self-assessment-rated.txt');
    const rated = page.report.read.filter(({ as }) => as.startsWith('rating of'));
    expect(rated.map(({ text }) => text)).toEqual(['5', '5', '4 - 5', 'NYR', 'NYR', 'NYR']);
    expect(page.report.doubtful.map(({ text }) => text)).not.toContain('NYR');
  });

  it('gives a name from its prose only as something to check', async () => {
    const { report } = await importFile('self-assessment-family.txt');
    expect(report.confidence.level).toBe('low');
    expect(report.doubtful).toContainEqual(expect.objectContaining({ text: 'Kite Path for Babies' }));
  });

  it('takes the name that the person gives', async () => {
    const { intervention, report } = await importFile('self-assessment-family.txt', {
      name: 'Kite Path for Twins',
    });
    expect(intervention.id).toBe('kite-path-for-twins');
    expect(report.doubtful.map(({ text }) => text)).not.toContain('Kite Path for Twins');
  });
});

describe('evidence by age', () => {
  it('is kept with the ages, under headings with and without a section of their own', async () => {
    const page = await importFile('ages-apart.txt');
    expect(page.intervention.ratings.evidenceByAge).toEqual([
      { group: 'Children and Young People', rating: '3' },
      { group: 'Adults', rating: '4+' },
      { group: 'Older Adults', rating: 'NYR' },
    ]);
    expect(textOf(page, 'young-people-outcomes')).toBe('Children slept better after 12 weeks.');
    expect(textOf(page, 'adult-evidence')).toContain('Older people were not yet studied');
  });
});

describe('the report', () => {
  it('lists lines of the site, values that are none, tags that nobody knows, and what found no place', async () => {
    const { report, intervention } = await importFile('furniture.txt');
    expect(report.site.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'This website uses cookies to remember your choices',
        'Share this page',
        'Glossary',
        'Facebook',
      ]),
    );
    expect(report.unplaced.map(({ text }) => text)).toEqual([
      '6',
      'Some words that nobody expected to stand at the very end of it',
      '© A publisher of guides',
    ]);
    expect(report.doubtful.map(({ text }) => text)).toEqual(['A Brand New Need', '6']);
    expect(report.unknownHeadings.map(({ text }) => text)).toEqual(['Where the Moss Grows']);
    expect(intervention.classification.needs).toEqual(['Mood']);
    expect(report.confidence.level).toBe('low');
  });

  it('names every contradiction inside the page', async () => {
    const { report } = await importFile('contradictions.txt');
    const shown = report.contradictions.map(({ about, values }) => [
      about,
      ...new Set(values.map((each) => each.shown)),
    ]);
    expect(shown).toEqual([
      ['rating of usability', '4', '3'],
      ['number of sessions', '12 sessions', '16 sessions'],
      ['length of a session', '50 minutes', '60 minutes'],
      ['cost of the course', '£700', '£750'],
    ]);
  });

  it('says that a page is cut off, and holds a place for what it cites', async () => {
    const { report, intervention } = await importFile('cut-off.txt');
    expect(report.confidence).toMatchObject({
      level: 'low',
      reasons: expect.arrayContaining(['the page seems to be cut off']),
    });
    expect(intervention.references).toHaveLength(3);
    expect(report.doubtful.map(({ text }) => text)).toEqual(['(1)', '(2)', '(3)']);
  });
});

describe('saved HTML', () => {
  it('is read by its marks, without its scripts, menus and foot', async () => {
    const page = await importFile('saved-page.html');
    expect(textOf(page, 'summary')).toBe('Feather Light Therapy (FLT) takes 6–8 sessions.\n\nIt is light.');
    expect(textOf(page, 'core-components')).toBe(
      'It has these parts:\n- Down\n- Quill\n- Tip\n\n## Birds and Weather\n\nCold days need more feathers.',
    );
    expect(page.intervention).toMatchObject({
      website: 'https://feathers.example.org/flt',
      classification: { needs: ['Mood', 'Trauma'], ages: ['Adults'], scotland: 'yes' },
    });
    expect(page.intervention.references.map(({ number }) => number)).toEqual([1, 2]);
    expect(JSON.stringify(page)).not.toMatch(/Stolen|127\.0\.0\.1|color:red/);
  });

  it('parts a question from the sentence before it', async () => {
    const page = await importFile('saved-page.html');
    const values = page.intervention.sections.find(({ key }) => key === 'values');
    expect(values).toMatchObject({
      text: 'FLT is gentle.',
      questions: [{ text: 'Does your service like gentle ways?' }],
    });
  });

  it('lists what stands in the foot and may be text', async () => {
    const { report } = await importFile('saved-page.html');
    expect(report.unplaced.map(({ text }) => text)).toEqual([expect.stringMatching(/^Words of a foot/)]);
  });
});

describe('a page that is none of the guides', () => {
  it.each([
    ['Garden News\nSummary\nRoses need water.\nReferences\nNone.', 'other-site'],
    ['Just a letter.\n\nDear all, how are you?', 'other-site'],
  ])('is refused', async (text, code) => {
    await expect(importText(text)).rejects.toMatchObject({ code });
  });

  it('is refused by its address, whatever it holds', async () => {
    const address = 'https://elsewhere.example.org/page';
    await expect(importFile('labelled.txt', { address })).rejects.toMatchObject({ code: 'other-site' });
  });

  it('is refused without a name', async () => {
    const text = 'The Matrix\nUsability - Rating: 4\nCore Components\nit is what it is.';
    await expect(importText(text)).rejects.toMatchObject({ code: 'no-name' });
  });
});
