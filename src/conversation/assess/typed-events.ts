import type { StepId } from '../../assessment/assessment';
import type { AssessmentEvent } from '../../assessment/events';
import { placeOf } from '../../assessment/flow';
import { isIndicator, type OpenAssessment } from './place-replies';
import { planWaitingFor } from './plan-waiting';
import type { TypedInput, TypedInputReader, WaitingFor } from './typed-input';

/** What typing is taken as at the place where the assessment stands. */
export function waitingFor({ assessment, definition }: OpenAssessment): WaitingFor {
  const place = placeOf(definition, assessment);
  const { answers } = assessment;
  if (place === 'setup') return answers.service === null ? 'service' : 'purpose';
  if (place === 'actions') return planWaitingFor(assessment).field;
  if (!isIndicator(place)) return place === 'summary' ? 'nothing' : place;
  const answer = answers.indicators[place];
  return answer?.rating && !answer.done ? 'reason' : 'rating';
}

/** What an answer that was typed does; null when it answers nothing here. */
export function eventOf(open: OpenAssessment, input: TypedInput): AssessmentEvent | null {
  const place = placeOf(open.definition, open.assessment);
  switch (input.kind) {
    case 'rating':
      if (!isIndicator(place)) return null;
      return {
        kind: 'rate',
        indicator: place,
        rating: input.rating,
        ...(input.reason !== '' && { reason: input.reason }),
        // "Not yet" needs no reason; a number without one is asked for it.
        done: input.reason !== '' || input.rating === 'not-yet',
      };
    case 'purpose':
      return place === 'setup' ? { kind: 'set-up', purpose: input.purpose } : null;
    case 'decision':
      return place === 'decision' ? { kind: 'decide', choice: input.choice, reason: input.reason } : null;
    case 'fixable':
      return place === 'actions'
        ? { kind: 'plan', plans: { [planWaitingFor(open.assessment).indicator]: { fixable: input.fixable } } }
        : null;
    default:
      return null;
  }
}

/** What free words do where any words are an answer; null elsewhere. */
export function eventOfText(
  open: OpenAssessment,
  reader: TypedInputReader,
  text: string,
): AssessmentEvent | null {
  const place = placeOf(open.definition, open.assessment);
  const waiting = waitingFor(open);
  if (place === 'setup' && waiting === 'service')
    return { kind: 'set-up', service: reader.services.nameOf(text) };
  // Named late, after it was left out: "Leith CMHT".
  if (waiting === 'purpose' && reader.services.isSaidIn(text))
    return { kind: 'set-up', service: reader.services.nameOf(text) };
  if (isIndicator(place) && waiting === 'reason') {
    return { kind: 'rate', indicator: place, reason: text, done: true };
  }
  if (place === 'actions' && waiting !== 'fixable') {
    const { indicator, field } = planWaitingFor(open.assessment);
    return { kind: 'plan', plans: { [indicator]: { [field]: text } } };
  }
  return null;
}

/** The step that an event is about. */
export function stepOfEvent(event: AssessmentEvent, place: StepId): StepId {
  switch (event.kind) {
    case 'rate':
      return event.indicator;
    case 'set-up':
      return 'setup';
    case 'plan':
      return 'actions';
    case 'decide':
      return 'decision';
    case 'go-to':
      return event.step;
    default:
      return place;
  }
}
