import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeYaml } from '../../src/content/import/write-yaml';
import { loadContent } from '../../src/content/load-content';
import { createAssistant } from '../../src/conversation/assistant';
import { sourceOf } from '../../src/conversation/links';
import type { Assistant } from '../../src/conversation/turn';
import { type Corpus, findIntervention } from '../../src/guidance/corpus';
import type { Intervention } from '../../src/guidance/intervention';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import { FeedbackDocuments } from '../../src/storage/feedback-documents';
import { MemoryStore } from '../../src/storage/memory-store';
import { removeContentFolders, writeContentFolder } from '../support/content-folder';
import { importFile, setting } from '../support/import-pages';
import { pretendLinks } from '../support/pretend-links';
import { corpus as shipped } from '../support/real-corpus';
import { alex, contact, RecordingSessions, wordsOf } from '../support/talk';

const data = join(__dirname, '../../data');
/** The shipped vocabulary, without the names that its own interventions share. */
const vocabulary = readFileSync(join(data, 'vocabulary.yaml'), 'utf8').replace(
  /\nsharedNames:[\s\S]*?(?=\n\S)/,
  '\nsharedNames: []',
);

let corpus: Corpus;
let assistant: Assistant;
beforeAll(async () => {
  const page = await importFile('full-labelled.txt', { id: 'lantern' });
  // Loading is what content:check does: it throws when the file has any problem.
  const folder = writeContentFolder({
    'vocabulary.yaml': vocabulary,
    'interventions/lantern.yaml': writeYaml(page.intervention, page.sections),
  });
  corpus = loadContent(folder);
  assistant = createAssistant({
    corpus,
    sessions: new RecordingSessions(),
    assessments: new AssessmentDocuments(new MemoryStore()),
    links: pretendLinks,
    feedback: new FeedbackDocuments(new MemoryStore()),
    newId: () => 'id',
    contact,
  });
});
afterAll(removeContentFolders);

async function ask(text: string): Promise<string> {
  const at = new Date('2026-11-23T10:00:00Z');
  const who = { ...alex, conversation: text };
  return wordsOf(await assistant.reply({ command: { kind: 'text', text }, scope: 'personal', who, at }));
}

describe('a page that was imported', () => {
  it.each([
    ['how much is the LWT course', '£940'],
    ['how many sessions does LWT take', '9–14 sessions'],
    ['who can deliver LWT', 'nurses or psychologists'],
    ['LWT supervision', 'monthly'],
    ['LWT fidelity', 'Lamp Scale'],
  ])('is answered from: %s', async (question, words) => {
    expect(await ask(question)).toContain(words);
  });

  it('is told to be in the words of the guide, unless the sentence is ours', async () => {
    expect(await ask('LWT fidelity')).toContain('in the guide’s own words');
    const lantern = findIntervention(corpus, 'lantern') as Intervention;
    expect(sourceOf(corpus, lantern, 'fidelity').isGuideText).toBe(true);
    expect(sourceOf(corpus, lantern, 'existing-initiatives').isGuideText).toBe(false);
  });

  it('stands beside files in our own words, whose cards say nothing of it', async () => {
    const answer = await ask('how many sessions does alpha take');
    expect(answer).toContain('8 sessions');
    expect(answer).not.toContain('own words');
  });
});

describe('what this project ships', () => {
  it('is in its own words throughout', () => {
    for (const { id, wording, sections } of shipped.interventions) {
      expect([id, wording]).toEqual([id, 'own']);
      expect([id, sections.filter((each) => each.wording === 'source' || each.importedAs)]).toEqual([id, []]);
    }
  });

  it('knows the publishers that imported files name', () => {
    for (const { publisher } of setting.guide.guides)
      expect(shipped.exploring.publishers).toHaveProperty([publisher]);
  });
});
