import { yearsIn } from '../../../src/answering/planned-years';

const years = (text: string) => yearsIn(text.split(' '));

it.each([
  ['cost for 2 nurses over 3 years', 3],
  ['over the next 2 years', 2],
  ['2 practitioners for 3 years total', 3],
  ['for 24 months', 2],
  ['membership for a year', 1],
  ['first year cost for 3', 1],
])('reads the years in "%s"', (text, expected) => {
  expect(years(text)).toBe(expected);
});

it.each([
  'cost for 3 nurses',
  'nurses qualified for 5 years',
  'for 2 years experience',
  'over 18 months',
  'for 90 years',
  'cost per year',
])('reads none in "%s"', (text) => {
  expect(years(text)).toBeNull();
});
