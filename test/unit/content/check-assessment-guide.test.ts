import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { removeContentFolders } from '../../support/content-folder';
import { problemsOf } from '../../support/content-problems';

afterAll(removeContentFolders);

interface Guide {
  [key: string]: unknown;
  decisions: Record<string, { label: string; phrases: string[] }>;
  commands: Record<string, string[]>;
  indicators: Record<string, string[]>;
}
const guide = (): Guide =>
  parse(readFileSync(path.join(__dirname, '../../../data/assessment.yaml'), 'utf8')) as Guide;
const problemsWith = (change: (guide: Guide) => void) => {
  const changed = guide();
  change(changed);
  return problemsOf({ 'assessment.yaml': changed });
};

describe('the words of the assessment', () => {
  it('are accepted as they are shipped', () => {
    expect(problemsWith(() => undefined)).toEqual([]);
  });

  it('may not mean two decisions with one phrase', () => {
    expect(problemsWith(({ decisions }) => decisions.no?.phrases.push('go ahead'))).toMatchObject([
      {
        file: 'assessment.yaml',
        problem: '"go ahead" stands under decisions.go.phrases already',
        remedy: 'keep it in one place',
      },
    ]);
  });

  it('may not mean two commands that are understood anywhere', () => {
    expect(problemsWith(({ commands }) => commands.delete?.push('forget me'))).toMatchObject([
      { problem: '"forget me" stands under commands.delete already' },
    ]);
  });

  it('may mean one thing at one step and another at the next', () => {
    expect(problemsWith(({ commands }) => commands.back?.push('stop'))).toEqual([]);
  });

  it.each(['Go', "don't", 'yes!', 'not  yet'])(
    'are refused in a form that is never typed: "%s"',
    (phrase) => {
      expect(problemsWith(({ decisions }) => decisions.no?.phrases.push(phrase))).toMatchObject([
        { file: 'assessment.yaml', path: expect.stringMatching(/^decisions\.no\.phrases\[\d+\]$/) },
      ]);
    },
  );

  it('must have questions for every area', () => {
    const problems = problemsWith((changed) => {
      (changed.generalQuestions as Record<string, unknown>).workforce = [];
    });
    expect(problems).toMatchObject([{ path: 'generalQuestions.workforce' }]);
  });
});
