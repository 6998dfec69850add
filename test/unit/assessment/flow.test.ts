import { changedAreas, isAnswered, lowRatings, placeOf, stepsOf } from '../../../src/assessment/flow';
import {
  begun,
  confirmed,
  decided,
  definition,
  played,
  rated,
  setUp,
  whole,
} from '../../support/assessment-flow';

const place = (...events: Parameters<typeof played>[0]) => placeOf(definition, played(events));
const rest = [rated('capacity', 4), rated('need', 3)] as const;

describe('where an assessment stands', () => {
  it('is the first step that is not answered', () => {
    expect(placeOf(definition, begun())).toBe('setup');
    expect(place({ kind: 'set-up', service: 'Leith CMHT' })).toBe('setup');
    expect(place(setUp)).toBe('fit');
    expect(place(setUp, rated('fit', 4))).toBe('capacity');
    expect(place(setUp, rated('fit', 4), ...rest)).toBe('review');
    expect(place(setUp, rated('fit', 4), ...rest, confirmed)).toBe('decision');
    expect(place(setUp, rated('fit', 4), ...rest, confirmed, decided)).toBe('summary');
  });

  it('is the action plan only after low ratings, until all of it is answered', () => {
    const low = [setUp, rated('fit', 1), ...rest, confirmed] as const;
    expect(place(...low)).toBe('actions');
    expect(place(...low, { kind: 'plan', plans: { fit: { fixable: 'yes' } } })).toBe('actions');
    expect(place(...low, whole('fit'))).toBe('decision');
  });

  it('is the step that was gone back to, until that is answered', () => {
    const back = [setUp, rated('fit', 4), ...rest, { kind: 'go-to', step: 'fit' }] as const;
    expect(place(...back)).toBe('fit');
    expect(place(...back, rated('fit', 5))).toBe('review');
  });

  it('is the indicator whose reason is still to come', () => {
    expect(place(setUp, { kind: 'rate', indicator: 'fit', rating: 4, done: false })).toBe('fit');
  });
});

describe('changed questions', () => {
  const answered = played([setUp, rated('fit', 4), ...rest, confirmed, decided]);
  const changed = {
    ...definition,
    indicators: definition.indicators.map((part) => ({
      ...part,
      areas: part.areas.map((area) => (area.key === 'workforce' ? { ...area, revision: 'new' } : area)),
    })),
  };

  it('are asked again, and nothing else is', () => {
    const draft = { ...answered, finished: null };
    expect(changedAreas(changed, draft.answers, 'capacity')).toEqual(['workforce']);
    expect(placeOf(changed, draft)).toBe('capacity');
    expect(isAnswered(changed, draft.answers, 'fit')).toBe(true);
    expect(isAnswered(changed, draft.answers, 'need')).toBe(true);
  });

  it('leave a finished assessment as it was decided', () => {
    expect(placeOf(changed, answered)).toBe('summary');
  });
});

describe('low ratings', () => {
  it.each([
    [1, ['fit']],
    [2, ['fit']],
    [3, []],
    [5, []],
    ['not-yet', []],
  ] as const)('%s: %j', (rating, low) => {
    const { answers } = played([setUp, rated('fit', rating)]);
    expect(lowRatings(answers)).toEqual(low);
    expect(stepsOf(answers).includes('actions')).toBe(low.length > 0);
  });
});
