import { contentFiles, interventionData, removeContentFolders } from '../../support/content-folder';
import { problemsOf, problemsOfAlpha, sessions, withSummary } from '../../support/content-problems';

afterAll(removeContentFolders);

describe('ids and names', () => {
  it('must agree with the file and be used once', () => {
    const problems = problemsOf({ 'interventions/beta.yaml': { ...interventionData('beta'), id: 'alpha' } });
    expect(problems).toMatchObject([
      {
        file: 'interventions/beta.yaml',
        path: 'id',
        problem: 'id "alpha" differs from the name of the file',
        remedy: 'write "beta" or rename the file',
      },
      {
        file: 'interventions/beta.yaml',
        path: 'id',
        problem: 'id "alpha" is used in interventions/alpha.yaml too',
        remedy: 'give each intervention an id of its own',
      },
    ]);
  });

  it.each([
    ['aliases[1]', { aliases: ['Other', 'alpha'] }],
    ['shortName', { shortName: 'Alpha' }],
    ['title', { title: 'The “Alpha” programme®' }],
    ['variants[0].shortName', { variants: [{ name: 'Brief beta', shortName: 'ALPHA', section: 'summary' }] }],
  ])('may not be shared by two interventions, whatever their case and punctuation: %s', (at, changes) => {
    expect(problemsOf({ 'interventions/beta.yaml': interventionData('beta', changes) })).toEqual([
      expect.objectContaining({
        file: 'interventions/beta.yaml',
        path: at,
        problem: expect.stringMatching(/is also a name of "alpha"$/),
        remedy: 'remove it from one of the two, or from both',
      }),
    ]);
  });

  it('may stand twice in one intervention', () => {
    expect(problemsOfAlpha({ aliases: ['ALPHA', 'alpha'] })).toEqual([]);
  });
});

describe('names that several interventions share', () => {
  const shared = { name: 'greek', ids: ['alpha', 'omega'] };
  const vocabulary = { ...(contentFiles()['vocabulary.yaml'] as object), sharedNames: [shared] };

  it('may not lead to one that is not held', () => {
    expect(problemsOf({ 'vocabulary.yaml': vocabulary })).toMatchObject([
      {
        file: 'vocabulary.yaml',
        path: 'sharedNames[0].ids',
        problem: '"greek" may mean "omega", which is not held',
      },
    ]);
    const omega = { 'interventions/omega.yaml': interventionData('omega') };
    expect(problemsOf({ 'vocabulary.yaml': vocabulary, ...omega })).toEqual([]);
  });

  it('are left alone while the file of one has mistakes', () => {
    const problems = problemsOf({ 'vocabulary.yaml': vocabulary, 'interventions/omega.yaml': 'id: [' });
    expect(problems.map(({ file }) => file)).not.toContain('vocabulary.yaml');
  });
});

describe('figures', () => {
  it.each([
    ['It takes 8 sessions.', { value: 8 }],
    ['It takes eight sessions.', { value: 8 }],
    ['Twelve sessions at most.', { max: 12 }],
    ['12–20 sessions', { min: 12, max: 20 }],
    ['It costs £1500.', { value: 1500 }],
    ['It costs £1,500.', { value: 1500 }],
    ['It costs £1,250,000.50.', { value: 1250000.5 }],
    ['2.5 hours', { value: 2.5 }],
  ])('are accepted when their numbers stand in the text: %s', (text, span) => {
    expect(problemsOfAlpha(withSummary(text, [sessions(span)]))).toEqual([]);
  });

  it.each([
    ['It takes 18 sessions.', { value: 8 }, 'value', 8],
    ['It takes 8.5 sessions.', { value: 8 }, 'value', 8],
    ['Someone takes sessions.', { value: 1 }, 'value', 1],
    ['12 to 16 sessions', { min: 12, max: 20 }, 'max', 20],
    ['It costs £1,500.', { value: 500 }, 'value', 500],
  ])('are refused when a number does not stand in the text: %s', (text, span, at, number) => {
    expect(problemsOfAlpha(withSummary(text, [sessions(span)]))).toEqual([
      expect.objectContaining({
        path: `sections[0].figures[0].${at}`,
        problem: `${number} does not stand in the text of section "summary"`,
        remedy: 'correct the figure or write the number in the text',
      }),
    ]);
  });

  it('are refused without a number, with a range that runs backwards and with a key used twice', () => {
    const figures = [
      sessions({}),
      { ...sessions({ min: 20, max: 12 }), key: 'other' },
      sessions({ max: 12 }),
    ];
    expect(problemsOfAlpha(withSummary('12–20 sessions', figures))).toMatchObject([
      { path: 'sections[0].figures[0]', problem: 'figure "sessions" holds no number' },
      { path: 'sections[0].figures[1].min', problem: 'min 20 is above max 12', remedy: 'swap them' },
      { path: 'sections[0].figures[2].key', problem: 'figure "sessions" stands twice in the section' },
    ]);
  });
});

describe('references', () => {
  const reference = (number: number) => ({ number, text: 'Someone A. A study of something. 2020.' });

  it('are found for single numbers, lists and ranges', () => {
    const changes = withSummary('Shown (1) at once (2,3) and later [1–3]. A share (10%) of people (n=35).');
    expect(problemsOfAlpha({ ...changes, references: [1, 2, 3].map(reference) })).toEqual([]);
  });

  it('are missed when a text cites a number that is not there', () => {
    const changes = { ...withSummary('Shown (1-3) and (3, 5).'), references: [reference(1), reference(2)] };
    expect(problemsOfAlpha(changes)).toMatchObject([
      { path: 'sections[0].text', problem: 'the text cites (3), which is not among the references' },
      { path: 'sections[0].text', problem: 'the text cites (5), which is not among the references' },
    ]);
  });

  it('may not share a number', () => {
    expect(problemsOfAlpha({ references: [reference(1), reference(1)] })).toMatchObject([
      { path: 'references[1].number', problem: 'reference 1 stands twice' },
    ]);
  });
});
