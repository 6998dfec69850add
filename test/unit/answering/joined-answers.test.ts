import { briefly, joined, toldTogether } from '../../../src/answering/joined-answers';
import type { Answered, Found } from '../../../src/answering/outcome';
import type { SectionKey } from '../../../src/guidance/taxonomy';

const answered = (section: SectionKey, text: string, more: Partial<Found> = {}): Answered => ({
  score: 0.8,
  gist: { section, text: 'gist' },
  found: {
    kind: 'answer',
    band: 'medium',
    interventionId: 'ipt',
    figures: [],
    profile: [],
    passages: [
      { section, text },
      { section, text: 'more' },
    ],
    sections: [section],
    related: ['references'],
    ...more,
  },
});

describe('several answers as one', () => {
  it('tell the first passage of each, and name each section once', () => {
    const both = toldTogether([answered('fidelity', 'a'), answered('summary', 'b')]);
    expect(both?.found.passages.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(both?.found.sections).toEqual(['fidelity', 'summary']);
    expect(both?.found.band).toBe('high');
  });

  it('tell a sentence once', () => {
    const both = toldTogether([
      answered('start-up-costs', 'The course costs £5. Fees come on top.'),
      answered('financial-support', 'The course costs £5. Places are funded.'),
    ]);
    expect(both?.found.passages.map(({ text }) => text)).toEqual([
      'The course costs £5. Fees come on top.',
      'Places are funded.',
    ]);
  });

  it('are none when they tell the same', () => {
    expect(toldTogether([answered('fidelity', 'a'), answered('fidelity', 'a')])).toBeNull();
  });

  it('offer no section as related that is quoted', () => {
    const found = joined([
      answered('fidelity', 'a', { related: ['summary', 'values'] }).found,
      answered('summary', 'b').found,
    ]);
    expect(found.related).toEqual(['values', 'references']);
  });
});

it('a long passage gives way to its best sentence', () => {
  expect(briefly(answered('fidelity', 'short'))).toEqual([{ section: 'fidelity', text: 'short' }]);
  expect(briefly(answered('fidelity', 'long '.repeat(100)))).toEqual([{ section: 'fidelity', text: 'gist' }]);
});
