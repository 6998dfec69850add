import type { Place, StepId } from '../../assessment/assessment';
import type { DecisionChoice, Fixable, Purpose } from '../../guidance/assessment-guide';
import type { LinkView, PictureView, RatingView, SourceView } from '../views';
import type { AssessNoticeView } from './assess-notice';

interface AssessBase {
  notices: AssessNoticeView[];
}

/** What every card of an open assessment tells. */
interface InAssessment extends AssessBase {
  assessmentId: string;
  sequence: number;
  interventionTitle: string;
  /** "" when not named (yet). */
  service: string;
}

export interface ChoiceView {
  value: string;
  title: string;
}

/** Set-up: which intervention (only if not known), which service or team, new or in use. */
export interface AssessSetupReply extends AssessBase {
  kind: 'assess-setup';
  /** Null while the intervention is not known and nothing is stored. */
  assessmentId: string | null;
  sequence: number;
  /** "" while not known. */
  interventionTitle: string;
  /** Choices of interventions; empty when it is known. */
  interventions: ChoiceView[];
  service: string;
  purpose: Purpose | '';
  purposes: ChoiceView[];
  /** What typing is taken as next. */
  waitingFor: 'intervention' | 'service' | 'purpose';
}

export interface AssessAreaView {
  key: string;
  title: string;
  /** The programme's facts in short; content text, empty when none. */
  facts: string;
  /** Opens the section in full; null when it is not held. */
  open: LinkView | null;
  questions: string[];
  note: string;
  /** Questions changed since this area was answered. */
  changed: boolean;
}

export interface AssessIndicatorReply extends InAssessment {
  kind: 'assess-indicator';
  indicator: 'fit' | 'capacity' | 'need';
  title: string;
  about: string;
  /** 1–3 of 3. */
  step: number;
  of: number;
  /** True when general questions stand in for the page's. */
  general: boolean;
  areas: AssessAreaView[];
  /** 5 down to 1, then not yet rated. value "5" … "1", "not-yet"; label "5 – Strong Fit". */
  scale: { value: string; label: string; meaning: string }[];
  /** "" | "1" … "5" | "not-yet" */
  rating: string;
  reason: string;
  /** Rating of the assessment that this one repeats: "3 – Somewhat Fit, 4 May 2026"; empty when none. */
  lastTime: string;
  waitingFor: 'rating' | 'reason';
  canGoBack: boolean;
}

export interface AssessRowView {
  indicator: 'fit' | 'capacity' | 'need';
  title: string;
  /** "4 – Fit", "Not yet rated" */
  rating: string;
  low: boolean;
  reason: string;
  notes: { area: string; text: string }[];
}

export interface AssessActionView {
  indicator: 'fit' | 'capacity' | 'need';
  title: string;
  rating: string;
  fixable: Fixable | '';
  who: string;
  when: string;
}

export interface AssessReviewReply extends InAssessment {
  kind: 'assess-review';
  purpose: string;
  /** Fit, Capacity, Need. */
  rows: AssessRowView[];
  /** Usability, Supports, Evidence as the guide gives them. */
  programme: RatingView[];
  /** Steps that can be opened, with their titles. */
  steps: { step: StepId; title: string }[];
}

/** For each rating of 1–2: can it be fixed, by whom, by when. */
export interface AssessPlanReply extends InAssessment {
  kind: 'assess-plan';
  rows: AssessActionView[];
  fixables: ChoiceView[];
  /** What typing is taken as next: about which row (its title), which field. */
  waitingFor: { title: string; field: 'fixable' | 'who' | 'when' };
}

export interface AssessDecisionReply extends InAssessment {
  kind: 'assess-decision';
  /** All six, in the guide's order. */
  ratings: RatingView[];
  choices: ChoiceView[];
  choice: DecisionChoice | '';
  reason: string;
}

export interface AssessSummaryReply extends InAssessment {
  kind: 'assess-summary';
  name: string;
  purpose: string;
  picture: PictureView;
  ratings: RatingView[];
  rows: AssessRowView[];
  actions: { title: string; rating: string; fixable: string; who: string; when: string }[];
  decision: string;
  decisionReason: string;
  /** "23 November 2026" */
  date: string;
  /** True when it repeats an earlier one or was repeated. */
  hasHistory: boolean;
  source: SourceView;
}

export interface AssessReportReply extends InAssessment {
  kind: 'assess-report';
  name: string;
  links: { title: string; url: string }[];
  minutes: number;
  ratings: RatingView[];
  decision: string;
  date: string;
}

/** Says how a finished assessment gets into a channel, and lets its owner tick what else stands on the card. */
export interface AssessShareOptionsReply extends InAssessment {
  kind: 'assess-share-options';
  parts: ChoiceView[];
  /** Ticked so far. */
  ticked: string[];
}

/** What may stand in a channel: no drafts; reasons, notes and plan only when the owner ticked them. */
export interface AssessShareReply extends AssessBase {
  kind: 'assess-share';
  interventionTitle: string;
  service: string;
  picture: PictureView;
  ratings: RatingView[];
  /** Empty unless reasons or notes were ticked. */
  rows: AssessRowView[];
  /** Empty unless ticked. */
  actions: AssessSummaryReply['actions'];
  decision: string;
  /** Empty unless reasons were ticked. */
  decisionReason: string;
  date: string;
  source: SourceView;
}

export interface AssessListRow {
  assessmentId: string;
  sequence: number;
  name: string;
  interventionTitle: string;
  finished: boolean;
  /** Where a draft stands: "Capacity"; a decision when finished: "Go ahead". */
  state: string;
  place: Place;
  /** "23 November 2026" */
  changed: string;
}

export interface AssessListReply extends AssessBase {
  kind: 'assess-list';
  drafts: AssessListRow[];
  finished: AssessListRow[];
  /** How many are not shown. */
  more: number;
}

/** A draft of this intervention exists already. */
export interface AssessExistingReply extends AssessBase {
  kind: 'assess-existing';
  interventionTitle: string;
  interventionId: string;
  drafts: AssessListRow[];
}

/** Asks before something is deleted. */
export interface AssessConfirmReply extends AssessBase {
  kind: 'assess-confirm';
  what: 'delete' | 'delete-data';
  /** Of the assessment; empty for all data. */
  name: string;
  assessmentId: string;
  sequence: number;
  drafts: number;
  finished: number;
  /** Conversations of which is remembered what they were about; 0 for one assessment. */
  talks: number;
}

export interface AssessRenameReply extends InAssessment {
  kind: 'assess-rename';
  name: string;
}

export interface AssessHistoryReply extends AssessBase {
  kind: 'assess-history';
  interventionTitle: string;
  service: string;
  /** Newest first. `changes`: "Fit 2 → 4", empty for the first one. */
  entries: {
    assessmentId: string;
    date: string;
    ratings: string;
    decision: string;
    changes: string;
  }[];
}

/** Short words about assessments; examples of what can be done next are buttons. */
export interface AssessNoticeReply extends AssessBase {
  kind: 'assess-notice';
  notice:
    | 'paused'
    | 'cancelled'
    | 'deleted'
    | 'kept'
    | 'data-deleted'
    /** `count` things could not be deleted. */
    | 'data-left'
    /** Another person's, deleted or never there: nothing of it is shown. */
    | 'not-yours'
    | 'none-open'
    | 'not-finished'
    | 'unknown-intervention'
    | 'session-lost';
  name: string;
  count: number;
  links: LinkView[];
}

export type AssessReply =
  | AssessSetupReply
  | AssessIndicatorReply
  | AssessReviewReply
  | AssessPlanReply
  | AssessDecisionReply
  | AssessSummaryReply
  | AssessReportReply
  | AssessShareOptionsReply
  | AssessShareReply
  | AssessListReply
  | AssessExistingReply
  | AssessConfirmReply
  | AssessRenameReply
  | AssessHistoryReply
  | AssessNoticeReply;
