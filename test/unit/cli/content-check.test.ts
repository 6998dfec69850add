import { contentCheck } from '../../../src/cli/content-check';
import { removeContentFolders, writeContentFolder } from '../../support/content-folder';

afterAll(removeContentFolders);

function check(folder: string) {
  const lines: string[] = [];
  return { code: contentCheck(['--data', folder], (line) => lines.push(line)), lines };
}

describe('the content check', () => {
  it('counts the interventions and succeeds when there is no problem', () => {
    expect(check(writeContentFolder())).toEqual({ code: 0, lines: ['1 interventions, no problem'] });
  });

  it('prints each problem, then how many, and fails', () => {
    expect(check(writeContentFolder({ 'examples.yaml': undefined }))).toEqual({
      code: 1,
      lines: ['examples.yaml · whole file · the file is missing · put it back', '1 problem'],
    });
  });

  it('refuses an option it does not know', () => {
    expect(() => contentCheck(['--dat', 'x'], () => {})).toThrow(/--dat/);
  });
});
