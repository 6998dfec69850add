import { confirmReview, decide, plan, rate, setUp } from './answering-events';
import { type Answers, type Assessment, longestName, type StepId } from './assessment';
import type { AssessmentDefinition } from './definition';
import type { AssessmentEvent, Refusal, Transition } from './events';
import { isIndicatorStep, lowRatings, placeOf, stepsOf } from './flow';

/**
 * What an event makes of an assessment. Pure: time is passed in.
 * @param at ISO 8601; stored as the time of the change, if there is one
 * @returns the changed assessment, the same object when everything was stored like this already, or why not
 */
export function apply(
  definition: AssessmentDefinition,
  assessment: Assessment,
  event: AssessmentEvent,
  at: string,
): Transition {
  const moved = move(definition, assessment, event);
  if (typeof moved === 'string') return { ok: false, refusal: moved };
  const { step } = moved;
  // A decision finishes the assessment, also when it is the same as before it was opened again.
  const next = event.kind === 'decide' ? { ...moved.next, finished: at } : moved.next;
  if (JSON.stringify(next) === JSON.stringify(assessment)) return { ok: true, assessment, changed: false };
  const sequence = assessment.sequence + 1;
  const answersChanged = JSON.stringify(next.answers) !== JSON.stringify(assessment.answers);
  const changedAt =
    step !== null && answersChanged ? { ...next.changedAt, [step]: sequence } : next.changedAt;
  return { ok: true, assessment: { ...next, sequence, changedAt, changed: at }, changed: true };
}

interface Moved {
  next: Assessment;
  /** The step whose answer the event is about; null when it only moves or names. */
  step: StepId | null;
}

function move(
  definition: AssessmentDefinition,
  assessment: Assessment,
  event: AssessmentEvent,
): Moved | Refusal {
  const { answers, finished } = assessment;
  if (event.kind === 'rename') return rename(assessment, event.name);
  if (event.kind === 'go-to') return goTo(assessment, event.step);
  if (finished !== null) return 'finished';
  switch (event.kind) {
    case 'set-up':
      return answered(assessment, 'setup', setUp(answers, event));
    case 'rate':
      return answered(assessment, event.indicator, rate(definition, answers, event));
    case 'confirm-review':
      return answered(assessment, 'review', confirmReview(definition, answers));
    case 'plan':
      return answered(assessment, 'actions', plan(answers, event));
    case 'decide':
      return answered(assessment, 'decision', decide(definition, answers, event));
    case 'skip':
      return skip(definition, assessment);
    case 'back':
      return back(definition, assessment);
    case 'go-on':
      return { next: { ...assessment, revisiting: null }, step: null };
  }
}

/** A step that is answered is not gone back to any more; forward leads to the first that is open. */
function answered(assessment: Assessment, step: StepId, answers: Answers | Refusal): Moved | Refusal {
  if (typeof answers === 'string') return answers;
  const revisiting = assessment.revisiting === step ? null : assessment.revisiting;
  return { next: { ...assessment, answers, revisiting }, step };
}

function skip(definition: AssessmentDefinition, assessment: Assessment): Moved | Refusal {
  const place = placeOf(definition, assessment);
  if (place === 'summary') return 'finished';
  const event = skipEvent(place, assessment.answers);
  return event ? move(definition, assessment, event) : 'cannot-skip';
}

/** What leaving a step out comes to; null where it cannot be left out. */
function skipEvent(place: StepId, answers: Answers): AssessmentEvent | null {
  if (place === 'setup') return answers.service === null ? { kind: 'set-up', service: '' } : null;
  if (place === 'actions') return skipPlan(answers);
  if (!isIndicatorStep(place)) return null;
  // With a rating it is the reason that is left out.
  const rated = (answers.indicators[place]?.rating ?? null) !== null;
  return { kind: 'rate', indicator: place, ...(!rated && { rating: 'not-yet' }), done: true };
}

function skipPlan(answers: Answers): AssessmentEvent | null {
  for (const indicator of lowRatings(answers)) {
    const action = answers.actions[indicator];
    if ((action?.fixable ?? null) === null)
      return { kind: 'plan', plans: { [indicator]: { fixable: 'unknown' } } };
    if ((action?.who ?? null) === null) return { kind: 'plan', plans: { [indicator]: { who: '' } } };
    if ((action?.when ?? null) === null) return { kind: 'plan', plans: { [indicator]: { when: '' } } };
  }
  // Gone back to, with everything planned: forward again.
  return { kind: 'go-on' };
}

function back(definition: AssessmentDefinition, assessment: Assessment): Moved | Refusal {
  const place = placeOf(definition, assessment);
  const steps: readonly string[] = stepsOf(assessment.answers);
  const before = stepsOf(assessment.answers)[steps.indexOf(place) - 1];
  return before ? { next: { ...assessment, revisiting: before }, step: null } : 'nothing-before';
}

function goTo(assessment: Assessment, step: StepId): Moved | Refusal {
  if (!stepsOf(assessment.answers).includes(step)) return 'no-such-step';
  return { next: { ...assessment, revisiting: step, finished: null }, step: null };
}

function rename(assessment: Assessment, name: string): Moved | Refusal {
  return name.length > longestName ? 'too-long' : { next: { ...assessment, name }, step: null };
}
