import { contentFiles, removeContentFolders } from '../../support/content-folder';
import {
  alphaFile,
  problemsOf,
  problemsOfAlpha,
  sessions,
  withSummary,
} from '../../support/content-problems';

afterAll(removeContentFolders);

describe('a value of the wrong form', () => {
  it.each([
    ['title', { title: undefined }, '"title" is missing', 'add "title"'],
    ['captured', { captured: undefined }, '"captured" is missing', 'add "captured"'],
    ['title', { title: 12 }, '"12" stands where text is expected', "put it in quotes: '12'"],
    ['title', { title: null }, 'nothing stands where text is expected', 'write text'],
    ['aliases', { aliases: 'one' }, '"one" stands where a list is expected', 'write a list'],
    ['title', { title: 'A' }, '"A" has the wrong length', 'write at least 3 characters'],
    ['coverage', { coverage: 'half' }, '"half" is not allowed here', 'write one of: full, overview'],
    [
      'address',
      { address: 'matrix' },
      '"matrix" is not a web address',
      'write it in full, beginning with https://',
    ],
    ['captured', { captured: '23 Nov' }, '"23 Nov" is not a date', 'write it as year-month-day: 2026-11-23'],
    [
      'ratings.evidence',
      { ratings: { usability: '5', supports: null, evidence: '6' } },
      '"6" has the wrong form',
      'it must be 1 to 5, a value such as "1+" or "4 - 5", or NYR',
    ],
    [
      'shortname',
      { shortname: 'ALPHA' },
      'not a known key: "shortname"',
      'correct the spelling or remove it',
    ],
    [
      'sections[1].key',
      {
        sections: [
          { key: 'summary', text: 'One.' },
          { key: 'summary', text: 'Two.' },
        ],
      },
      'section "summary" stands twice',
      'join the two',
    ],
    [
      'sections[0].figures[0].kind',
      withSummary('One.', [{ kind: 'weight', key: 'a', label: 'Weight' }]),
      '"weight" is not allowed here',
      'write one of: money, count, duration, frequency, ages',
    ],
    [
      'sections[0].figures[0].value',
      withSummary('One.', [sessions({ value: -1 })]),
      '"-1" is out of range',
      'write at least 0',
    ],
  ])('at %s is put in plain words (%j)', (at, changes, problem, remedy) => {
    expect(problemsOfAlpha(changes)).toEqual([
      expect.objectContaining({ file: alphaFile, path: at, problem, remedy }),
    ]);
  });

  it('is shown with its line, and a missing key with the line of what should hold it', () => {
    const text =
      'id: alpha\ntitle: The alpha\ncoverage: half\nratings:\n  usability: "5"\n  supports: null\n';
    const problems = problemsOf({ [alphaFile]: text });
    const lineAt = (at: string) => problems.find((problem) => problem.path === at)?.line;
    expect(lineAt('coverage')).toBe(3);
    expect(lineAt('ratings.evidence')).toBe(5);
    expect(lineAt('shortName')).toBe(1);
  });

  it('is reported in the other files too', () => {
    const files = contentFiles();
    const hexagon = files['hexagon.yaml'] as { indicators: object[] };
    const problems = problemsOf({
      'hexagon.yaml': { ...hexagon, indicators: hexagon.indicators.slice(0, 5) },
      'vocabulary.yaml': { ...(files['vocabulary.yaml'] as object), sections: { costs: ['price'] } },
      'examples.yaml': [
        { id: 'one', text: 'What is it?' },
        { id: 'one', text: 'What else?' },
      ],
    });
    expect(problems).toMatchObject([
      { file: 'hexagon.yaml', path: 'indicators', remedy: 'list exactly 6' },
      { file: 'vocabulary.yaml', path: 'sections.costs', problem: 'not a known key: "costs"' },
      {
        file: 'examples.yaml',
        path: '[1].id',
        problem: 'example "one" stands twice',
        remedy: 'give each example an id of its own',
      },
    ]);
  });
});
