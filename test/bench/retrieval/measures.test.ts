import { areaUnderCurve, discountedGain, reciprocalRank, successAt } from './measures';

const grades = new Map([
  ['best', 2],
  ['good', 1],
]);

describe('the measures of a ranking', () => {
  it('count a success only within the depth', () => {
    expect(successAt(['other', 'good'], grades, 1)).toBe(0);
    expect(successAt(['other', 'good'], grades, 2)).toBe(1);
  });

  it('give one over the place of the first that answers', () => {
    expect(reciprocalRank(['other', 'good', 'best'], grades)).toBe(1 / 2);
    expect(reciprocalRank(['other'], grades)).toBe(0);
  });

  it('give the full gain to the best order alone', () => {
    expect(discountedGain(['best', 'good'], grades)).toBe(1);
    // 1 + 3 / log2(3) over 3 + 1 / log2(3), worked out by hand.
    expect(discountedGain(['good', 'best'], grades)).toBeCloseTo(0.797, 3);
    expect(discountedGain(['other'], grades)).toBe(0);
  });

  it('tell how well two kinds are parted', () => {
    expect(areaUnderCurve([0.9, 0.8], [0.1])).toBe(1);
    expect(areaUnderCurve([0.5], [0.5])).toBe(0.5);
    expect(areaUnderCurve([0.1], [0.9])).toBe(0);
  });
});
