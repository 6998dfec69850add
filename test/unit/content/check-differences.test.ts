import { reviewContent } from '../../../src/content/review-content';
import { interventionData, removeContentFolders, writeContentFolder } from '../../support/content-folder';
import { alphaFile, sessions } from '../../support/content-problems';

afterAll(removeContentFolders);

const when = { today: new Date('2026-11-24'), staleMonths: 12 };

/** A review of one intervention with a summary and its costs, each holding these figures. */
function review(first: object[], second: object[], knownDifferences: object[] = []) {
  const text = 'It takes 12–20, 16 or 1 of something, 60 of another; it costs £1,500 or £1,600.';
  const alpha = interventionData('alpha', {
    sections: [
      { key: 'summary', text, figures: first },
      { key: 'core-components', text, figures: second },
    ],
    knownDifferences,
  });
  return reviewContent(writeContentFolder({ [alphaFile]: alpha }), when);
}

const lasts = (figure: object) => ({
  kind: 'duration',
  key: 'length',
  label: 'Length of a session',
  ...figure,
});
const costs = (figure: object) => ({
  kind: 'money',
  key: 'course-cost',
  label: 'The course',
  currency: 'GBP',
  ...figure,
});
const known = (figure: string, ...values: string[]) => ({ figure, values, reason: 'The page gives both.' });

describe('two values of one figure', () => {
  it('are an error with the place of the second and both values', () => {
    const { errors, corpus } = review([sessions({ min: 12, max: 20 })], [sessions({ value: 16 })]);
    expect(errors).toEqual([
      expect.objectContaining({
        file: alphaFile,
        problem: 'figure "sessions" reads "12–20 sessions" and "16 sessions" in different places',
        remedy: expect.stringContaining('knownDifferences'),
      }),
    ]);
    // The bot shows each with its section, so that it need not stop for a doubt.
    expect(corpus).not.toBeNull();
  });

  it('are found by their label where the keys differ', () => {
    const { errors } = review([sessions({ value: 12 })], [{ ...sessions({ value: 16 }), key: 'how-many' }]);
    expect(errors).toHaveLength(1);
  });

  it('are found between an exact price and one that is about right', () => {
    const { errors } = review([costs({ value: 1500, qualifier: 'approx.' })], [costs({ value: 1500 })]);
    expect(errors).toMatchObject([{ problem: expect.stringContaining('"£1,500 (approx.)" and "£1,500"') }]);
  });

  it.each([
    ['the same number', [sessions({ value: 16 })], [sessions({ value: 16 })]],
    [
      'the same time in other units',
      [lasts({ value: 60, unit: 'minutes' })],
      [lasts({ value: 1, unit: 'hours' })],
    ],
    [
      'other facts',
      [sessions({ value: 16 })],
      [{ ...sessions({ value: 12 }), key: 'brief', label: 'Brief form' }],
    ],
    ['another kind of figure', [sessions({ value: 16 })], [{ ...costs({ value: 1500 }), key: 'sessions' }]],
  ])('are not seen in %s', (_what, first, second) => {
    expect(review(first, second).errors).toEqual([]);
  });

  it('are accepted when the file says that the page gives both, however the dash is typed', () => {
    const mark = known('sessions', '12-20  sessions', '16 sessions');
    const { errors, warnings } = review([sessions({ min: 12, max: 20 })], [sessions({ value: 16 })], [mark]);
    expect([...errors, ...warnings]).toEqual([]);
  });

  it('are an error again when a third value comes in', () => {
    const mark = known('sessions', '12–20 sessions', '1 session');
    expect(review([sessions({ min: 12, max: 20 })], [sessions({ value: 16 })], [mark]).errors).toHaveLength(
      1,
    );
  });

  it('are no longer marked once one is gone: a warning', () => {
    const mark = known('sessions', '12–20 sessions', '16 sessions');
    const { errors, warnings } = review([sessions({ value: 16 })], [sessions({ value: 16 })], [mark]);
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([
      { path: 'knownDifferences[0]', problem: 'no figure "sessions" reads "12–20 sessions"' },
    ]);
  });
});
