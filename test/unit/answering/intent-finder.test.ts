import fc from 'fast-check';
import { IntentFinder } from '../../../src/answering/intent-finder';
import { normaliseWords } from '../../../src/answering/normalise';
import type { Intent } from '../../../src/guidance/intents';
import { realIndex } from '../../support/real-corpus';

const intents: Intent[] = [
  {
    id: 'price',
    question: 'training cost',
    sections: ['start-up-costs'],
    utterances: ['what do we fork out'],
  },
  {
    id: 'length',
    question: 'how long is the course',
    sections: ['training-requirements'],
    utterances: ['days away'],
  },
  { id: 'parking', question: null, sections: [], utterances: ['where can i park'] },
];
const finder = new IntentFinder(intents, realIndex());
const find = (text: string) => finder.find({ words: normaliseWords(text), variants: [] });

describe('finding what is meant', () => {
  it('knows an utterance as it stands', () => {
    expect(find('what do we fork out')).toMatchObject({
      intent: { id: 'price' },
      likeness: expect.closeTo(1),
    });
  });

  it('knows it in other inflections and another order', () => {
    expect(find('day away')?.intent.id).toBe('length');
    expect(find('away for days')?.intent.id).toBe('length');
  });

  it('tells the plain question too', () => {
    expect(find('training cost')?.intent.id).toBe('price');
  });

  it('is the less sure the more is said that no utterance has', () => {
    const bare = find('days away')?.likeness ?? 0;
    const more = find('days away zebra crossing')?.likeness ?? 1;
    expect(more).toBeLessThan(bare * 0.8);
  });

  it('tells what the guide does not say from what it does', () => {
    expect(find('where can we park')?.intent.question).toBeNull();
  });

  it('finds nothing where no word is shared', () => {
    expect(find('zebra')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('gives a likeness from 0 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const likeness = find(text)?.likeness ?? 0;
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});
