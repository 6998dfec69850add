import { Shortened } from '../../../src/answering/shortened';

const shortened = new Shortened(
  [
    ['training', 5],
    ['supervision', 5],
    ['worker', 2],
    ['member', 1],
    ['membership', 4],
    ['implement', 2],
    ['implicit', 2],
    ['evidence', 3],
    ['tables', 1],
    ['tubules', 1],
  ],
  (word) => (word.startsWith('member') ? 'membership' : word),
);

describe('shortened words', () => {
  it.each([
    ['trnng', 'training'],
    ['sprvsn', 'supervision'],
    ['evdnce', 'evidence'],
    ['wrkers', 'workers'],
  ])('finds the vowels that "%s" lacks: "%s"', (typed, meant) => {
    expect(shortened.find(typed)).toBe(meant);
  });

  it('finishes a word that is cut off, where all that begin so come to one', () => {
    expect(shortened.find('memb')).toBe('membership');
    expect(shortened.find('impl')).toBeNull();
  });

  it('chooses none of several that are met alike', () => {
    expect(shortened.find('tbls')).toBeNull();
  });

  it('leaves what only lacks a plural, and what is like nothing', () => {
    expect(shortened.find('worke')).toBeNull();
    expect(shortened.find('xqzw')).toBeNull();
  });
});
