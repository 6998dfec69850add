import { summarise } from '../../../src/assessment/summary';
import { definition, played, rated, setUp, whole } from '../../support/assessment-flow';

const summary = (...events: Parameters<typeof played>[0]) => summarise(definition, played(events));

describe('what an assessment comes to', () => {
  it('is six values side by side', () => {
    expect(summary(setUp, rated('fit', 4), rated('need', 'not-yet')).values).toEqual({
      usability: '5',
      supports: '5',
      evidence: '5',
      fit: '4',
      capacity: null,
      need: null,
    });
  });

  it('tells strong, middling and low ones apart', () => {
    expect(summary(setUp, rated('fit', 5), rated('capacity', 3), rated('need', 2))).toMatchObject({
      strong: ['fit'],
      middling: ['capacity'],
      toFix: ['need'],
      notRated: [],
      complete: true,
    });
  });

  it('leaves out the plan of a rating that rose', () => {
    const low = [setUp, rated('fit', 1), whole('fit')] as const;
    expect(summary(...low).actions).toMatchObject([{ indicator: 'fit', action: { who: 'Team lead' } }]);
    expect(summary(...low, rated('fit', 3)).actions).toEqual([]);
  });

  it('has no sum and no mark', () => {
    expect(Object.keys(summary(setUp)).sort()).toEqual(
      ['actions', 'complete', 'middling', 'notRated', 'strong', 'toFix', 'values'].sort(),
    );
  });
});
