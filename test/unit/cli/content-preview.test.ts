import path from 'node:path';
import { contentPreview } from '../../../src/cli/content-preview';
import { interventionData, removeContentFolders, writeContentFolder } from '../../support/content-folder';

afterAll(removeContentFolders);

const at = new Date('2026-11-24T10:00:00Z');

async function preview(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await contentPreview(args, (line) => lines.push(line), at);
  return lines.join('\n');
}

describe('the preview in a terminal', () => {
  it('prints the overview, every section and the questions, each under its heading', async () => {
    const text = await preview('alpha', '--data', writeContentFolder());
    expect(text).toContain('The alpha programme: at a glance\n====');
    expect(text).toContain('Programme Summary\n-----------------\n');
    expect(text).toContain('Questions that are likely to be asked');
    expect(text).toContain('How many sessions is ALPHA?\n---');
    expect(text).toContain('/gallery?intervention=alpha');
  });

  it('shows a file that is not in the content yet, whatever it is called', async () => {
    const beta = interventionData('beta', { sections: [{ key: 'summary', text: 'BETA takes 77 weeks.' }] });
    const drafts = writeContentFolder({ 'drafts/new page.yaml': beta });
    const text = await preview(
      '--file',
      path.join(drafts, 'drafts/new page.yaml'),
      '--data',
      writeContentFolder(),
    );
    expect(text).toContain('The beta programme: at a glance');
    expect(text).toContain('BETA takes 77 weeks.');
    expect(text).not.toContain('/gallery');
  });

  it('shows a changed file in place of the one that is there', async () => {
    const changed = interventionData('alpha', {
      sections: [{ key: 'summary', text: 'ALPHA takes 99 weeks.' }],
    });
    const drafts = writeContentFolder({ 'interventions/alpha.yaml': changed });
    const text = await preview(
      '--file',
      path.join(drafts, 'interventions/alpha.yaml'),
      '--data',
      writeContentFolder(),
    );
    expect(text).toContain('ALPHA takes 99 weeks.');
    expect(text).not.toContain('8 sessions');
  });

  it('tells what is wrong with a file', async () => {
    const drafts = writeContentFolder({ 'draft.yaml': { id: 'beta' } });
    await expect(preview('--file', path.join(drafts, 'draft.yaml'))).rejects.toThrow(
      /draft\.yaml.*"title" is missing/,
    );
  });

  it('names those that there are when there is none of that id', async () => {
    await expect(preview('nothing', '--data', writeContentFolder())).rejects.toThrow(
      /"nothing". There are: alpha/,
    );
    await expect(preview()).rejects.toThrow(/Say which intervention/);
  });
});
