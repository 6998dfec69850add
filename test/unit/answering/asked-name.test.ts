import { askedName } from '../../../src/answering/asked-name';
import { realIndex } from '../../support/real-corpus';

const { lexicon } = realIndex();

describe('what is asked after', () => {
  it.each([
    ["what's the dropout rate", 'dropout rate'],
    ['is there a waiting list?', 'waiting list'],
    ['what reference 8', 'reference 8'],
    ['does it include lunch', 'lunch'],
    ['what are the side effects', 'side effects'],
    ['when was it developed', 'when was it developed'],
  ])('is told without small words: %s', (text, name) => {
    expect(askedName(text, lexicon)).toBe(name);
  });

  it('has five words at most', () => {
    expect(askedName('zyx yxw xwv wvu vut uts', lexicon)).toBe('yxw xwv wvu vut uts');
  });
});
