import type { Outcome } from '../answering/outcome';
import type { Session } from './session';

/** What an outcome shows that can be shared and rated; null when it is no answer. */
export function shownBy(outcome: Outcome): NonNullable<Session['shown']> | null {
  switch (outcome.kind) {
    case 'answer':
    case 'cost-plan':
      return {
        what: 'section',
        interventions: [outcome.interventionId],
        section: outcome.sections[0] ?? 'summary',
      };
    case 'section':
      return { what: 'section', interventions: [outcome.interventionId], section: outcome.section };
    case 'intervention':
    case 'overview-only':
    case 'for-service':
      return { what: 'intervention', interventions: [outcome.interventionId], section: null };
    default:
      return null;
  }
}
