import { levelLine, ratingLine, ratingValue } from '../../../../src/content/import/read-rating';

describe('a rating', () => {
  it.each([
    ['5', '5'],
    [' 4+ ', '4+'],
    ['4 +', '4+'],
    ['4-5', '4 - 5'],
    ['4 – 5', '4 - 5'],
    ['4 to 5', '4 - 5'],
    ['NYR', 'NYR'],
    ['Not yet rated', 'NYR'],
  ])('is read as it occurs: %s', (text, value) => {
    expect(ratingValue(text)).toBe(value);
  });

  it.each(['6', '0', '45', '4/5', 'N/A', '', 'high'])('is not made of anything else: %s', (text) => {
    expect(ratingValue(text)).toBeNull();
  });
});

describe('a rating line', () => {
  it.each([
    ['Usability - Rating: 4', 'Usability', '4'],
    ['Children and Young People – Rating: 4+', 'Children and Young People', '4+'],
    ['Evidence Rating', 'Evidence', ''],
    ['Evidence Rating 4 - 5', 'Evidence', '4 - 5'],
  ])('names what is rated: %s', (text, subject, value) => {
    expect(ratingLine(text)).toEqual({ subject, value });
  });

  it.each([
    'Usability',
    'Ratings are shared with the whole team in the end',
    'A rating scale is used for all of them',
  ])('is no prose: %s', (text) => {
    expect(ratingLine(text)?.value ?? '').toBe('');
  });
});

it('a level has its label behind it', () => {
  expect(levelLine('5 - Highly Usable')).toEqual({ value: '5', label: 'Highly Usable' });
  expect(levelLine('4+ – Usable')).toEqual({ value: '4+', label: 'Usable' });
  expect(levelLine('5 - 7 sessions')).toBeNull();
});
