import { CardRenderer } from '../../../src/presenters/card-renderer';
import { messageBudget } from '../../../src/presenters/message-size';
import { CardGallery } from '../../../src/preview/card-gallery';
import { likelyQuestions } from '../../../src/preview/likely-questions';
import { type Preview, previewOf } from '../../../src/preview/preview-cards';
import { throwawayAssistant } from '../../../src/preview/throwaway-assistant';
import { cardsDir, corpus, held } from '../../support/real-corpus';

const at = new Date('2026-11-24T10:00:00Z');
const renderer = CardRenderer.load(cardsDir);
const assistant = throwawayAssistant(corpus, { contact: 'guide@example.org' });

describe('the questions that are likely', () => {
  it('are twenty, all about the intervention, none twice', () => {
    for (const id of ['ipt', 'emdr', 'triple-p-online']) {
      const questions = likelyQuestions(corpus, held(id));
      expect(questions).toHaveLength(20);
      expect(new Set(questions).size).toBe(20);
      for (const question of questions) expect(question).toContain(held(id).shortName);
    }
  });

  it('put the examples for the intervention', () => {
    const questions = likelyQuestions(corpus, held('dbt'));
    expect(questions).toContain('DBT training cost');
    expect(questions).toContain("What are DBT's ratings?");
    expect(questions.join()).not.toMatch(/\b(?:IPT|EMDR)\b/);
  });

  it('ask for sections as the vocabulary says that people do', () => {
    expect(likelyQuestions(corpus, held('ipt'))).toEqual(
      expect.arrayContaining(['IPT: does it work for adults?', 'IPT technology support']),
    );
  });
});

describe('the preview of an intervention', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = (await previewOf('ipt', { corpus, assistant, renderer }, at)) as Preview;
  });

  it('shows every section as it opens, in the order of the page', () => {
    expect(preview.sections.map(({ section }) => section)).toEqual(
      held('ipt').sections.map(({ key }) => key),
    );
    for (const { cards } of preview.sections) expect(cards.map(({ kind }) => kind)).toEqual(['section']);
  });

  it('answers each question in a talk of its own', () => {
    expect(preview.questions).toHaveLength(20);
    for (const { cards } of preview.questions) expect(cards.length).toBeGreaterThan(0);
    const cost = preview.questions.find(({ title }) => title === 'IPT training cost');
    expect(JSON.stringify(cost?.cards)).toContain('£1,500');
  });

  it('tells how much of a message each card takes', () => {
    const all = [...preview.sections, ...preview.questions].flatMap(({ cards }) => cards);
    for (const { bytes, card } of [...preview.overview, ...all]) {
      expect(bytes).toBeGreaterThan(JSON.stringify(card).length);
      expect(bytes).toBeLessThanOrEqual(messageBudget);
    }
  });

  it('is null when there is none of that id', async () => {
    expect(await previewOf('none', { corpus, assistant, renderer }, at)).toBeNull();
  });
});

describe('the gallery', () => {
  it('offers those held in full first, and makes its assistant once, when it is needed', async () => {
    let made = 0;
    const newAssistant = () => {
      made++;
      return assistant;
    };
    const gallery = new CardGallery({ corpus, renderer }, newAssistant, () => at);
    expect(gallery.interventions()[0]).toEqual({ id: 'ipt', title: held('ipt').title });
    expect(gallery.interventions()).toHaveLength(corpus.interventions.length);
    expect(made).toBe(0);
    expect(await gallery.preview('emdr')).toMatchObject({ id: 'emdr', shortName: 'EMDR' });
    await gallery.preview('none');
    expect(made).toBe(1);
  });
});
