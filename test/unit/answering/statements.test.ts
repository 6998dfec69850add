import { statementsOf } from '../../../src/answering/statements';
import { corpus } from '../../support/real-corpus';

const of = (text: string, questions: { id: string; text: string }[] = []) =>
  statementsOf({ text, questions });

describe('statementsOf', () => {
  it('splits a paragraph into its sentences, in order', () => {
    expect(of('IPT is brief. Is it weekly? Yes.').map(({ text, position }) => [position, text])).toEqual([
      [0, 'IPT is brief.'],
      [1, 'Is it weekly?'],
      [2, 'Yes.'],
    ]);
  });

  it.each([
    'Cases, e.g. Grief, are seen.',
    'Duffy et al. Found 20 studies.',
    'It costs approx. £1,500 each.',
  ])('does not end a sentence at an abbreviation: %s', (text) => {
    expect(of(text).map((statement) => statement.text)).toEqual([text]);
  });

  it('gives list items the line that leads to them', () => {
    expect(of('IPT has 2 goals:\n- fewer symptoms\n- better relationships')).toMatchObject([
      { kind: 'lead', text: 'IPT has 2 goals:', lead: '' },
      { kind: 'item', text: 'fewer symptoms', lead: 'IPT has 2 goals:' },
      { kind: 'item', text: 'better relationships', lead: 'IPT has 2 goals:' },
    ]);
  });

  it('joins lines that only wrap', () => {
    expect(of('IPT is\nbrief.').map(({ text }) => text)).toEqual(['IPT is brief.']);
  });

  it('notes the sub-heading under which a statement stands, without making it a statement', () => {
    expect(of('Before.\n\n## Outcomes\n\nAfter.').map(({ text, heading }) => [text, heading])).toEqual([
      ['Before.', ''],
      ['After.', 'Outcomes'],
    ]);
  });

  it('tells paragraphs apart', () => {
    const [first, second, third] = of('One. Two.\n\nThree.');
    expect(first?.paragraph).toBe(second?.paragraph);
    expect(third?.paragraph).not.toBe(first?.paragraph);
  });

  it('puts the questions to the service last', () => {
    const questions = [{ id: 'q', text: 'Do you have a venue?' }];
    expect(of('A room is needed.', questions).map(({ kind }) => kind)).toEqual(['sentence', 'question']);
  });

  it('loses no word of the shipped guidance', () => {
    for (const { sections } of corpus.interventions) {
      for (const section of sections) {
        const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word));
        const body = section.text.replace(/^## .*$/gm, '').replace(/^(- |\d+\. )/gm, '');
        const told = statementsOf({ text: section.text, questions: [] }).map(({ text }) => text);
        expect(words(told.join(' '))).toEqual(words(body));
      }
    }
  });
});
