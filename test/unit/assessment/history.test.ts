import { newAssessment } from '../../../src/assessment/create';
import { chainOf, changesBetween } from '../../../src/assessment/history';
import { at, begun, ipt, played, rated, setUp } from '../../support/assessment-flow';

const one = (id: string, previous: string | null, created: string) => ({ ...begun(), id, previous, created });

describe('assessments that repeat one another', () => {
  const all = [
    one('first1', null, '2024-01-01'),
    one('second', 'first1', '2025-01-01'),
    one('third1', 'second', '2026-01-01'),
    one('other1', null, '2025-06-01'),
  ];

  it.each(['first1', 'second', 'third1'])('are found from %s, newest first', (id) => {
    expect(chainOf(all, id).map((each) => each.id)).toEqual(['third1', 'second', 'first1']);
  });

  it('end where one is missing', () => {
    const left = all.filter(({ id }) => id !== 'second');
    expect(chainOf(left, 'third1').map(({ id }) => id)).toEqual(['third1']);
    expect(chainOf(all, 'never1')).toEqual([]);
  });

  it('carry over the service and no rating', () => {
    const earlier = played([setUp, rated('fit', 4)]);
    const next = newAssessment({ id: 'second', intervention: ipt, at, previous: earlier });
    expect(next).toMatchObject({ previous: earlier.id, finished: null });
    expect(next.answers).toMatchObject({ service: 'Leith CMHT', purpose: null, indicators: {} });
  });
});

describe('what changed', () => {
  it('is told for each indicator, "not yet" and unanswered being the same', () => {
    const earlier = played([setUp, rated('fit', 2), rated('capacity', 3), rated('need', 'not-yet')]);
    const later = played([setUp, rated('fit', 4), rated('capacity', 3)]);
    expect(changesBetween(earlier, later)).toEqual([{ indicator: 'fit', from: 2, to: 4 }]);
  });
});
