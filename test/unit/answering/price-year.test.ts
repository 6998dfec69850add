import { priceYearIn } from '../../../src/answering/price-year';

describe('the year whose prices are asked for', () => {
  it.each([
    ['cost for 2 in 2031', 2031],
    ['cost for 2 in 2030/31', 2030],
    ['2 in 2030 and 3 in 2031', 2031],
    ['cost for 3 next year', 'later'],
    ['cost for 3 next April', 'later'],
    ['cost for 3', null],
    ['cost for 3 until 2031', null],
    ['£2,030 for 3', null],
    ['£2030 for 3', null],
    ['trials of 2011', null],
  ])('is read in "%s"', (text, year) => {
    expect(priceYearIn(text)).toBe(year);
  });
});
