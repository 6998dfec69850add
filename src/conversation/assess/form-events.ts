import type { Assessment, StepId } from '../../assessment/assessment';
import type { AssessmentEvent } from '../../assessment/events';
import { lowRatings } from '../../assessment/flow';
import type { ActionData } from '../command';
import type { AssessNoticeView } from './assess-notice';
import { notice } from './assess-parts';
import type { FormReader } from './form-fields';
import type { OpenAssessment } from './place-replies';

type Of<Action extends ActionData['action']> = Extract<ActionData, { action: Action }>;

/** A form of an assessment that is stored. */
export type Form =
  | (Of<'assess-set-up'> & { assessment: string })
  | Of<'assess-rate' | 'assess-plan' | 'assess-decide' | 'assess-confirm'>;

/** What a form asks for. */
export interface ReadForm {
  /** Null when nothing of it can be stored: a decision that is not whole. */
  event: AssessmentEvent | null;
  /** What is to be filled in still. */
  missing: AssessNoticeView[];
}

/** The step that a form belongs to. */
export function stepOf(data: Form): StepId {
  switch (data.action) {
    case 'assess-set-up':
      return 'setup';
    case 'assess-rate':
      return data.indicator;
    case 'assess-confirm':
      return 'review';
    case 'assess-plan':
      return 'actions';
    case 'assess-decide':
      return 'decision';
  }
}

/** Reads a form; texts that may not be kept are left out and noted in the reader. */
export function readForm(open: OpenAssessment, data: Form, reader: FormReader): ReadForm {
  switch (data.action) {
    case 'assess-set-up':
      return readSetUp(reader);
    case 'assess-rate': {
      const event = reader.rate(open.definition, data.indicator);
      return { event, missing: event.rating === undefined ? [notice('rating-missing')] : [] };
    }
    case 'assess-confirm':
      return { event: { kind: 'confirm-review' }, missing: [] };
    case 'assess-plan': {
      const low = lowRatings(open.assessment.answers);
      const event = reader.plan(low);
      const whole = low.every((indicator) => event.plans[indicator]?.fixable);
      return { event, missing: whole ? [] : [notice('choice-missing')] };
    }
    case 'assess-decide':
      return readDecision(reader);
  }
}

function readSetUp(reader: FormReader): ReadForm {
  const service = reader.name('service');
  const purpose = reader.purpose();
  const event = { kind: 'set-up', ...(service && { service }), ...(purpose && { purpose }) } as const;
  const missing: AssessNoticeView[] = [];
  if (!service && !reader.leftOutAny) missing.push(notice('service-missing'));
  if (!purpose) missing.push(notice('purpose-missing'));
  return { event, missing };
}

function readDecision(reader: FormReader): ReadForm {
  const choice = reader.choice();
  const reason = reader.text('reason') ?? '';
  if (!choice) return { event: null, missing: [notice('choice-missing')] };
  return { event: reader.leftOutAny ? null : { kind: 'decide', choice, reason }, missing: [] };
}

/** True when the part of the answers that the event is about is the same in both. */
export function sameAnswer(event: AssessmentEvent, one: Assessment, other: Assessment): boolean {
  const part = ({ answers }: Assessment) => {
    switch (event.kind) {
      case 'set-up':
        return [answers.service, answers.purpose];
      case 'rate': {
        const answer = answers.indicators[event.indicator];
        const notes = Object.entries(answer?.notes ?? {}).filter(([, text]) => text !== '');
        return [answer?.rating, answer?.reason ?? '', notes.sort()];
      }
      case 'plan':
        return answers.actions;
      case 'decide':
        return answers.decision;
      default:
        return answers.reviewed;
    }
  };
  return JSON.stringify(part(one)) === JSON.stringify(part(other));
}
