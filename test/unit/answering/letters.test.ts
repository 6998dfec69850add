import fc from 'fast-check';
import { editDistance } from '../../../src/answering/edit-distance';
import { lacking, lettersOf } from '../../../src/answering/letters';

describe('letters of a word', () => {
  it.each([
    ['training', 'trianing', 0],
    ['cost', 'coast', 0],
    ['coast', 'cost', 1],
    ['abc', 'xyz', 3],
    ['', 'any', 0],
  ])('of "%s", "%s" lacks %i', (word, other, count) => {
    expect(lacking(lettersOf(word), lettersOf(other))).toBe(count);
  });

  it('never lack more than there are edits between two words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeinorstlcz'), maxLength: 10 });
    fc.assert(
      fc.property(word, word, (a, b) => lacking(lettersOf(a), lettersOf(b)) <= editDistance(a, b, 20)),
    );
  });
});
