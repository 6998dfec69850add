import { figureSchema, formatFigure, type KeyFigure } from '../../../src/guidance/figure';

/** A figure as content gives it, with what these tests do not look at filled in. */
const figure = (given: object): KeyFigure => figureSchema.parse({ key: 'a-key', label: 'A label', ...given });

describe('formatFigure', () => {
  test.each([
    ['money with a thousands separator', { kind: 'money', currency: 'GBP', value: 1500 }, '£1,500'],
    ['both ends of a range of money', { kind: 'money', currency: 'GBP', min: 25, max: 100 }, '£25–£100'],
    ['no cost as a figure', { kind: 'money', currency: 'GBP', value: 0 }, '£0'],
    ['a range of counts', { kind: 'count', unit: 'sessions', min: 12, max: 20 }, '12–20 sessions'],
    ['a large count', { kind: 'count', unit: 'participants', value: 34385 }, '34,385 participants'],
    ['one of a unit in the singular', { kind: 'count', unit: 'cases', value: 1 }, '1 case'],
    ['several of a unit in the plural', { kind: 'count', unit: 'cases', value: 4 }, '4 cases'],
    ['a lower end alone as a minimum', { kind: 'duration', unit: 'hours', min: 4 }, 'at least 4 hours'],
    ['an upper end alone as a maximum', { kind: 'duration', unit: 'months', max: 12 }, 'up to 12 months'],
    ['a range of time', { kind: 'duration', unit: 'minutes', min: 45, max: 50 }, '45–50 minutes'],
    ['how often in the words of the content', { kind: 'frequency', every: 'weekly' }, 'weekly'],
    ['a range of ages', { kind: 'ages', min: 4, max: 18 }, 'ages 4–18'],
  ])('shows %s', (_what, given, shown) => {
    expect(formatFigure(figure(given))).toBe(shown);
  });

  it('says that a cost comes every year', () => {
    const membership = figure({
      kind: 'money',
      currency: 'GBP',
      min: 25,
      max: 100,
      per: 'practitioner a year',
    });
    expect(formatFigure(membership)).toBe('£25–£100 a year');
  });

  it('leaves what a single payment covers to the label', () => {
    expect(formatFigure(figure({ kind: 'money', currency: 'GBP', value: 2600, per: 'practitioner' }))).toBe(
      '£2,600',
    );
  });

  it('prefers the one figure when a range is given beside it', () => {
    expect(formatFigure(figure({ kind: 'count', unit: 'sessions', value: 16, min: 12, max: 20 }))).toBe(
      '16 sessions',
    );
  });
});

describe('figureSchema', () => {
  test.each([
    ['a negative amount', { kind: 'count', unit: 'cases', value: -1 }],
    ['an unknown kind', { kind: 'share', value: 10 }],
    ['another currency', { kind: 'money', currency: 'EUR', value: 10 }],
    ['money without a currency', { kind: 'money', value: 10 }],
    ['a misspelt field', { kind: 'count', unit: 'cases', valeu: 4 }],
    ['a key with capitals or spaces', { kind: 'count', unit: 'cases', value: 4, key: 'A Key' }],
  ])('rejects %s', (_what, given) => {
    expect(() => figure(given)).toThrow();
  });

  it('reads a figure without keywords as one with none', () => {
    expect(figure({ kind: 'frequency', every: 'monthly' }).keywords).toEqual([]);
  });
});
