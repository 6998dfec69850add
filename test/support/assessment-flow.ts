import type { Assessment } from '../../src/assessment/assessment';
import { newAssessment } from '../../src/assessment/create';
import { type AssessmentDefinition, defineAssessment } from '../../src/assessment/definition';
import type { AssessmentEvent } from '../../src/assessment/events';
import { apply } from '../../src/assessment/transition';
import { corpus, held } from './real-corpus';

export const at = '2026-11-23T10:00:00.000Z';
export const ipt = held('ipt');
export const definition: AssessmentDefinition = defineAssessment(ipt, corpus.assessment);

/** An assessment of IPT in which nothing is answered. */
export const begun = (): Assessment => newAssessment({ id: 'assessment-1', intervention: ipt, at });

/** What the events make of an assessment. @throws when one is refused */
export function played(events: readonly AssessmentEvent[], from: Assessment = begun()): Assessment {
  return events.reduce((assessment, event) => {
    const taken = apply(definition, assessment, event, at);
    if (!taken.ok) throw new Error(`${event.kind}: ${taken.refusal}`);
    return taken.assessment;
  }, from);
}

export const setUp: AssessmentEvent = { kind: 'set-up', service: 'Leith CMHT', purpose: 'new' };
export const rated = (
  indicator: 'fit' | 'capacity' | 'need',
  rating: 1 | 2 | 3 | 4 | 5 | 'not-yet',
  reason = `because of ${indicator}`,
): AssessmentEvent => ({ kind: 'rate', indicator, rating, reason, done: true });
export const whole = (indicator: 'fit' | 'capacity' | 'need'): AssessmentEvent => ({
  kind: 'plan',
  plans: { [indicator]: { fixable: 'partly', who: 'Team lead', when: 'May' } },
});
export const confirmed: AssessmentEvent = { kind: 'confirm-review' };
export const decided: AssessmentEvent = { kind: 'decide', choice: 'go', reason: 'agreed' };
