import { ratingFloor, ratingValueSchema } from '../../../src/guidance/rating';

describe('ratingFloor', () => {
  test.each([
    ['5', 5],
    ['1', 1],
    ['1+', 1],
    ['3+', 3],
    ['4 - 5', 4],
  ])('takes %s as at least %i', (value, floor) => {
    expect(ratingFloor(value)).toBe(floor);
  });

  it('gives no level to an intervention that is not yet rated', () => {
    expect(ratingFloor('NYR')).toBeNull();
  });

  it('gives no level, and never zero, when the page shows no rating', () => {
    expect(ratingFloor(null)).toBeNull();
  });
});

describe('ratingValueSchema', () => {
  test.each(['1', '5', '1+', '4+', '4 - 5', 'NYR'])('accepts %s as it stands on a page', (value) => {
    expect(ratingValueSchema.parse(value)).toBe(value);
  });

  test.each(['', '0', '6', '10', '+4', '4-5', '4 – 5', '4 - 6', 'nyr', '5 ', 'high'])(
    'rejects "%s"',
    (value) => {
      expect(ratingValueSchema.safeParse(value).success).toBe(false);
    },
  );

  it('rejects a number, so that content keeps "5" and "5+" alike as text', () => {
    expect(ratingValueSchema.safeParse(5).success).toBe(false);
  });
});
