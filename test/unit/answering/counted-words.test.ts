import { joinNumbers } from '../../../src/answering/counted-words';

const joined = (text: string) => joinNumbers(text.split(' ')).join(' ');

describe('numbers of several words', () => {
  it.each([
    ['20 5 nurses', '25 nurses'],
    ['2 dozen nurses', '24 nurses'],
    ['a dozen nurses', '12 nurses'],
    ['half a dozen nurses', '6 nurses'],
    ['a couple of nurses', '2 of nurses'],
    ['both my nurses', '2 my nurses'],
    ['a hundred staff', '100 staff'],
    ['2 thousand nurses', '2000 nurses'],
    ['16 sessions of 50 minutes', '16 sessions of 50 minutes'],
    ['20 12 nurses', '20 12 nurses'],
  ])('of "%s" are "%s"', (words, as) => {
    expect(joined(words)).toBe(as);
  });
});
