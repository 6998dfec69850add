import { isOfLeavers } from '../../../src/answering/leaving-staff';

describe('staff who leave', () => {
  it.each([
    ['if one of my staff leaves do we pay again', 1, true],
    ['what happens when a therapist moves on', 1, true],
    ['if somebody quits halfway, what then', 0, true],
    ['cost for 6, and if 2 leave', 1, false],
    ['cost for two nurses', 1, false],
    ['one nurse and if two leave', 2, false],
  ])('in "%s"', (text, groups, expected) => {
    expect(isOfLeavers(text, groups)).toBe(expected);
  });
});
