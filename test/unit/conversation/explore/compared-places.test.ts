import { comparedPlaces } from '../../../../src/conversation/explore/compared-places';

describe('places that are to be compared', () => {
  it.each([
    ['compare the first two', [1, 2]],
    ['compare the top 3', [1, 2, 3]],
    ['compare 1 and 3', [1, 3]],
    ['compare the second and the last one', [2, Number.POSITIVE_INFINITY]],
    ['compare number two with number four', [2, 4]],
    ['compare ipt and emdr', []],
    ['compare the first phase with the second', []],
    ['the first two', []],
  ])('of "%s" are %j', (said, expected) => {
    expect(comparedPlaces(said)).toEqual(expected);
  });
});
