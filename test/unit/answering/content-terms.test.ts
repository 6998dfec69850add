import { ContentTerms } from '../../../src/answering/content-terms';
import { normaliseWords } from '../../../src/answering/normalise';
import { realIndex } from '../../support/real-corpus';

const { lexicon } = realIndex();
const text = 'How many hours of sup. would 3 trainees need?';

describe('words and terms of the content', () => {
  it('are those that the text has by itself, each time', () => {
    const content = new ContentTerms(lexicon);
    for (const _ of [1, 2]) {
      expect(content.termsOf(text)).toEqual(lexicon.termsOf(text));
      expect(content.wordsOf(text)).toEqual(normaliseWords(text));
    }
  });

  it('are made once', () => {
    const content = new ContentTerms(lexicon);
    expect(content.wordsOf(text)).toBe(content.wordsOf(text));
    expect(content.termsOf(text)).toBe(content.termsOf(text));
  });

  it('are given up when they are too many, and made again', () => {
    const content = new ContentTerms(lexicon);
    const first = content.termsOf(text);
    for (let page = 0; page < 30; page++) content.wordsOf(`${'course '.repeat(6000)} ${page}`);
    expect(content.termsOf(text)).not.toBe(first);
    expect(content.termsOf(text)).toEqual(first);
  });
});
