import fc from 'fast-check';
import { editDistance } from '../../../src/answering/edit-distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
const far = 99;

describe('editDistance', () => {
  test.each([
    ['nothing to change', 'cost', 'cost', 0],
    ['a letter left out', 'cost', 'cot', 1],
    ['a letter too many', 'cost', 'coost', 1],
    ['a wrong letter', 'cost', 'cast', 1],
    ['two neighbours swapped', 'cost', 'csot', 1],
    ['two slips', 'supervision', 'supervsoin', 2],
    ['an empty word', '', 'cost', 4],
  ])('counts %s', (_what, a, b, distance) => {
    expect(editDistance(a, b, far)).toBe(distance);
  });

  it('stops early for words that cannot be near, with one more than the limit', () => {
    expect(editDistance('training', 'evidence', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, far) === editDistance(b, a, far)));
  });

  it('is 0 for equal words only', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b, far) === 0) === (a === b)));
  });

  it('is never below the difference in length nor above the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, far);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('gives the same distance under a limit as without, or one above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = editDistance(a, b, far);
        if (distance <= limit) expect(editDistance(a, b, limit)).toBe(distance);
        else expect(editDistance(a, b, limit)).toBeGreaterThan(limit);
      }),
    );
  });
});
