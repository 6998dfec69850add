import fc from 'fast-check';
import { highest } from '../../../src/answering/highest';

describe('the highest scores', () => {
  it('are given best first, the first of equal ones before the others', () => {
    expect(highest(Float64Array.of(0.2, 0.9, 0.5, 0.9), 3)).toEqual([1, 3, 2]);
  });

  it('are never 0 and never of positions that are not meant', () => {
    expect(highest(Float64Array.of(0, 0.1, 0), 3)).toEqual([1]);
    expect(highest(Float64Array.of(0.3, 0.2, 0.1), 2, (position) => position > 0)).toEqual([1, 2]);
  });

  it('are those that sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat({ max: 12 }), (scores, most) => {
        const sorted = [...scores.keys()]
          .filter((position) => (scores[position] ?? 0) > 0)
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        expect(highest(Float64Array.from(scores), most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
