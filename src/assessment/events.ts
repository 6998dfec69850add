import type { AreaKey, DecisionChoice, Fixable, Purpose } from '../guidance/assessment-guide';
import type { SiteIndicator } from '../guidance/intervention';
import type { SiteRating, StepId } from './assessment';

/** What a person does in an assessment. A field that is absent leaves what is stored as it is. */
export type AssessmentEvent =
  | { kind: 'set-up'; service?: string; purpose?: Purpose }
  /** `done`: true for a form that is sent whole and for a reason typed last; false while the reason is to come. */
  | {
      kind: 'rate';
      indicator: SiteIndicator;
      rating?: SiteRating;
      reason?: string;
      notes?: Partial<Record<AreaKey, string>>;
      done: boolean;
    }
  | { kind: 'confirm-review' }
  | {
      kind: 'plan';
      plans: Partial<Record<SiteIndicator, { fixable?: Fixable; who?: string; when?: string }>>;
    }
  | { kind: 'decide'; choice: DecisionChoice; reason: string }
  /** Leaves the step unanswered: an indicator is "not yet rated", a text stays empty. Not for review and decision. */
  | { kind: 'skip' }
  | { kind: 'back' }
  /** Opens a step to change it; on a finished assessment this makes it a draft again. */
  | { kind: 'go-to'; step: StepId }
  /** Gives up going back: forward to the first step that is open. */
  | { kind: 'go-on' }
  | { kind: 'rename'; name: string };

/** Why an event was not taken. */
export type Refusal =
  /** The indicator's form came without a rating. */
  | 'rating-missing'
  | 'nothing-before'
  | 'cannot-skip'
  /** Review cannot be confirmed, or a decision taken, before every indicator was answered or left unrated. */
  | 'too-early'
  /** No such step in this assessment (an action plan without low ratings). */
  | 'no-such-step'
  /** Finished: only reading, renaming and `go-to` are left. */
  | 'finished'
  | 'too-long';

export type Transition =
  /** `changed`: false when everything was stored like this already. */
  | { ok: true; assessment: import('./assessment').Assessment; changed: boolean }
  | { ok: false; refusal: Refusal };
