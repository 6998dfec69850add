import { Lexicon } from '../../../src/answering/lexicon';
import { stemOf } from '../../../src/answering/phrase-table';
import { corpus } from '../../support/real-corpus';

const lexicon = new Lexicon({
  ...corpus.vocabulary,
  synonyms: { cost: ['price', 'set us back'] },
  abbreviations: { sup: 'supervision' },
  padding: ['could you tell me'],
  stopWords: ['the', 'of'],
  fillers: ['boss'],
  outside: ['wait list', 'better than'],
  notOutside: ['better than nothing'],
});

describe('the lexicon', () => {
  it('makes words and phrases that mean the same one term', () => {
    const cost = stemOf('cost');
    for (const text of ['cost', 'prices', 'set us back']) expect(lexicon.termsOf(text)).toEqual([cost]);
  });

  it('leaves stop words out and keeps the rest in order', () => {
    expect(lexicon.termsOf('the price of training')).toEqual([stemOf('cost'), stemOf('training')]);
  });

  it('spells abbreviations out', () => {
    expect(lexicon.termsOf('sup')).toEqual(lexicon.termsOf('supervision'));
  });

  it('spells a short form out just as it is typed, and in phrases', () => {
    expect(lexicon.spellOut(['sups'])).toEqual(['sups']);
    const phrases = new Lexicon({
      ...corpus.vocabulary,
      abbreviations: { ed: 'eating', 'ed psych': 'educational' },
    });
    expect(phrases.spellOut(['ed', 'psych'])).toEqual(['educational']);
    expect([...phrases.inShortPhrases(['my', 'ed', 'psych'])]).toEqual([1, 2]);
  });

  it('cuts polite openings', () => {
    expect(lexicon.cutPadding(['could', 'you', 'tell', 'me', 'more'])).toEqual(['more']);
  });

  it('finds phrases for what the guide does not tell of', () => {
    expect(lexicon.outsideIn(['how', 'long', 'are', 'wait', 'lists'])).toEqual(['wait list']);
    expect(lexicon.outsideIn(['how', 'long'])).toEqual([]);
    expect(lexicon.outsideIn(['better', 'than', 'pills'])).toEqual(['better than']);
    expect(lexicon.outsideIn(['better', 'than', 'nothing'])).toEqual([]);
  });

  it('takes everyday words and stop words as fillers', () => {
    expect(['boss', 'the', 'training'].map((word) => lexicon.isFiller(stemOf(word)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
