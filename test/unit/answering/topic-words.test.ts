import { stemOf } from '../../../src/answering/phrase-table';
import { TopicWords } from '../../../src/answering/topic-words';
import { realIndex } from '../../support/real-corpus';

const words = new TopicWords(realIndex());

describe('the words of a topic', () => {
  it('are those under which others are put, and else words of the guide', () => {
    expect(words.of(stemOf('supervision'))).toBe('supervision');
    expect(stemOf(words.of(stemOf('difficulties')) ?? '')).toBe(stemOf('difficulties'));
    expect(words.of('paper:4')).toBeNull();
  });

  it('ask for the kind of figure in small words', () => {
    const terms = [stemOf('length'), stemOf('session')];
    expect(words.asked({ terms, kinds: ['duration'], plan: null })).toEqual(['how', 'long', 'session']);
    expect(words.asked({ terms: ['variant:ipt-a'], kinds: [], plan: null })).toEqual([]);
  });
});
