import type { Assessment } from '../../assessment/assessment';
import { lowRatings } from '../../assessment/flow';
import type { SiteIndicator } from '../../guidance/intervention';

/** Which question of the action plan typing answers next: the first that is open, else the first of all. */
export function planWaitingFor({ answers }: Assessment): {
  indicator: SiteIndicator;
  field: 'fixable' | 'who' | 'when';
} {
  const low = lowRatings(answers);
  for (const indicator of low) {
    const action = answers.actions[indicator];
    for (const field of ['fixable', 'who', 'when'] as const) {
      if ((action?.[field] ?? null) === null) return { indicator, field };
    }
  }
  return { indicator: low[0] ?? 'fit', field: 'fixable' };
}
