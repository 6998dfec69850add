import { tellsAnyOf, toldOfTopic } from '../../../src/guidance/overview-topics';
import { corpus, held } from '../../support/real-corpus';

const topics = corpus.vocabulary.overviewTopics;
const told = (id: string, key: keyof typeof topics) => {
  const topic = topics[key];
  if (!topic) throw new Error(`no topic ${key}`);
  const { figures, sentences } = toldOfTopic(held(id), topic);
  return { figures: figures.map((figure) => figure.key), sentences: sentences.map(({ text }) => text) };
};

describe('what an overview tells of a topic', () => {
  it('is the sentence that holds a word of each list', () => {
    expect(told('emdr', 'delivery').sentences).toEqual([
      'EMDR is an individual therapy, delivered by psychological therapists.',
    ]);
    // "DBT is delivered in Scotland" names nobody who does.
    expect(told('dbt', 'delivery').sentences).toEqual([]);
  });

  it('is the figure, with the sentence that gives it and no other number', () => {
    expect(told('seasons-for-growth', 'group-size')).toEqual({
      figures: ['group-size'],
      sentences: ['Seasons for Growth takes place in small groups of 4–7.'],
    });
    // "Up to 10 children, with separate sessions" gives no number of sessions.
    expect(told('cool-kids', 'sessions').sentences).toHaveLength(2);
  });

  it('knows a range that is written out', () => {
    expect(told('primary-care-triple-p', 'sessions').sentences[0]).toContain('3 or 4 one-to-one sessions');
  });

  it('takes nothing from the name of the intervention', () => {
    expect(told('group-triple-p', 'format').sentences.join(' ')).not.toContain('families with a child');
  });
});

describe('a form or place', () => {
  it('is told by the text, not by the name', () => {
    expect(tellsAnyOf(held('triple-p-online'), ['online'], ['summary'])).toBe(false);
    expect(tellsAnyOf(held('triple-p-online'), ['internet'], ['summary'])).toBe(true);
  });
});
