import path from 'node:path';
import { ContentError } from '../../../src/content/content-error';
import { loadContent } from '../../../src/content/load-content';
import {
  contentFiles,
  interventionData,
  removeContentFolders,
  writeContentFolder,
} from '../../support/content-folder';
import { alphaFile, problemsIn, problemsOf, sessions, withSummary } from '../../support/content-problems';

afterAll(removeContentFolders);

describe('content without problems', () => {
  it('is loaded whole, with interventions in the order of their files', () => {
    const corpus = loadContent(writeContentFolder({ 'interventions/aaa.yaml': interventionData('aaa') }));
    expect(corpus.interventions.map(({ id }) => id)).toEqual(['aaa', 'alpha']);
    expect(corpus.hexagon.indicators).toHaveLength(6);
    expect(corpus.vocabulary.synonyms).toEqual({ cost: ['price'] });
    expect(corpus.examples).toEqual([{ id: 'sessions', text: 'How many sessions is alpha?' }]);
  });

  it('keeps a rating that is not shown as null and odd ratings as they are', () => {
    const [alpha] = loadContent(writeContentFolder()).interventions;
    expect(alpha?.ratings).toEqual({
      usability: '5',
      supports: null,
      evidence: '4 - 5',
      evidenceByAge: [],
    });
  });

  it('cannot be changed once loaded', () => {
    const corpus = loadContent(writeContentFolder());
    const [alpha] = corpus.interventions;
    expect(() => alpha?.aliases.push('beta')).toThrow(TypeError);
    expect(() => Object.assign(corpus.hexagon.indicators[0]?.ratings[5] ?? {}, { label: 'x' })).toThrow(
      TypeError,
    );
  });

  it('may lie beside files that are not YAML, hidden files and folders', () => {
    const changes = {
      'interventions/README.md': '# not content',
      'interventions/.draft.yaml': 'id: [',
      'interventions/old.yaml/kept.txt': 'a folder',
    };
    expect(problemsOf(changes)).toEqual([]);
  });
});

describe('a folder that lacks files', () => {
  it('is named when it does not exist', () => {
    const missing = path.join(writeContentFolder(), 'nowhere');
    expect(problemsIn(missing)).toEqual([
      {
        file: missing,
        path: '',
        problem: 'the folder does not exist',
        remedy: 'name the folder that holds the content',
      },
    ]);
  });

  it('has every missing file listed when it is empty', () => {
    const nothing = Object.fromEntries(Object.keys(contentFiles()).map((name) => [name, undefined]));
    expect(problemsOf(nothing)).toEqual([
      { file: 'hexagon.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      { file: 'vocabulary.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      { file: 'examples.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      { file: 'exploring.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      { file: 'assessment.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      { file: 'intents.yaml', path: '', problem: 'the file is missing', remedy: 'put it back' },
      {
        file: 'interventions',
        path: '',
        problem: 'the folder holds no intervention',
        remedy: 'add a file for each intervention',
      },
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('is reported with the line of the YAML mistake', () => {
    const [problem] = problemsOf({ [alphaFile]: 'id: alpha\ntitle: One: two\n' });
    expect(problem).toMatchObject({ file: alphaFile, line: 2 });
    expect(problem?.problem).toMatch(/^it is not valid YAML: /);
    expect(problem?.remedy).toMatch(/^check the indentation/);
  });

  it('is reported when a key stands twice', () => {
    const [problem] = problemsOf({ [alphaFile]: 'id: alpha\nid: beta\n' });
    expect(problem).toMatchObject({ file: alphaFile, line: 2 });
  });

  it('is reported when it is empty or not UTF-8', () => {
    const problems = problemsOf({
      'interventions/beta.yaml': '# nothing yet\n',
      'interventions/gamma.yaml': Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]),
    });
    expect(problems).toMatchObject([
      { file: 'interventions/beta.yaml', problem: 'the file is empty', remedy: 'fill it or delete it' },
      { file: 'interventions/gamma.yaml', problem: 'it is not UTF-8', remedy: 'save it as UTF-8' },
    ]);
  });
});

describe('many problems', () => {
  it('are all listed at once, one a line, with file, place, problem and remedy', () => {
    const folder = writeContentFolder({
      'examples.yaml': undefined,
      [alphaFile]: interventionData('alpha', withSummary('Some sessions.', [sessions({ value: 8 })])),
      'interventions/beta.yaml': 'id: [',
      'interventions/gamma.yaml': interventionData('gamma', { coverage: 'half', title: 1 }),
    });
    expect(() => loadContent(folder)).toThrow(ContentError);
    const message = problemsIn(folder).length && new ContentError(problemsIn(folder)).message;
    const lines = String(message).split('\n');
    expect(lines).toContain('examples.yaml · whole file · the file is missing · put it back');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^interventions\/alpha\.yaml:\d+ · sections\[0\]\.figures\[0\]\.value · 8 does not stand in the text/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^interventions\/beta\.yaml:1 · whole file · it is not/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^interventions\/gamma\.yaml:\d+ · coverage · "half"/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^interventions\/gamma\.yaml:\d+ · title · "1" stands/),
    );
  });

  it('include an indicator that stands twice', () => {
    const hexagon = contentFiles()['hexagon.yaml'] as { indicators: object[] };
    const indicators = hexagon.indicators.with(5, hexagon.indicators[0] ?? {});
    expect(problemsOf({ 'hexagon.yaml': { ...hexagon, indicators } })).toMatchObject([
      {
        file: 'hexagon.yaml',
        path: 'indicators[5].key',
        problem: 'indicator "usability" stands twice',
        remedy: 'list each of the six indicators once',
      },
    ]);
  });
});
