import type { FactView, LinkView, PictureView, RatingView, SourceView } from '../views';

export interface ListRowView {
  title: string;
  /** "Adults; Older Adults": ages, or needs where no ages are shown. */
  who: string;
  /** "Usability 5 · Supports not shown · Evidence 4 - 5" */
  ratings: string;
  open: LinkView;
}

/** Interventions that meet a filter, a page of them. */
export interface ListReply {
  kind: 'list';
  /** "Need: Eating Disorders"; empty when nothing is filtered. */
  filters: string[];
  total: number;
  /** 1-based numbers of the rows shown; 0 when there are none. */
  from: number;
  to: number;
  rows: ListRowView[];
  /** What was asked for besides, in the words of the person, by which nothing can be filtered. */
  unread: string[];
  /** "Age (3)": the filter without one part, and how many that finds; only when nothing was found. */
  wider: LinkView[];
  /** "evidence rating" · 3: how many more there might be that show nothing of it. */
  unknown: { label: string; count: number }[];
  /** Short names of those that show no need, but whose summaries speak of one that was asked for. */
  told: string[];
  /** All needs by which a list can be asked for; only when nothing was found. */
  needs?: readonly string[];
  /** Those whose overviews speak of what could not be filtered by. */
  speaking?: string[];
  next: LinkView | null;
  previous: LinkView | null;
  filter: LinkView;
}

export interface FilterChoices {
  id: string;
  label: string;
  value: string;
  choices: { title: string; value: string }[];
}

/** The card to filter by. */
export interface FilterReply {
  kind: 'filter';
  fields: FilterChoices[];
}

/** 2–4 interventions side by side. */
export interface CompareReply {
  kind: 'compare';
  names: string[];
  /** Named to be compared as well and not held. */
  notHeld: readonly string[];
  /** True for a card that is posted: it has no buttons. */
  shared: boolean;
  rows: { title: string; cells: string[]; differs: boolean }[];
  /** One each. */
  sources: SourceView[];
  open: LinkView[];
  share: LinkView | null;
}

/** The interventions put aside to compare. */
export interface ComparingReply {
  kind: 'comparing';
  /** What happened to the request. */
  state: 'added' | 'already' | 'full' | 'cleared' | 'too-few' | 'too-many' | 'only-one';
  names: string[];
  /** Named to be compared and not held, as far as they are known by name. */
  notHeld: readonly string[];
  /** What can be opened of the only one that is held. */
  open: LinkView[];
  compare: LinkView | null;
  browse: LinkView;
}

/** A card for a channel: complete on its own, its buttons work for everyone. */
export interface ShareReply {
  kind: 'share';
  interventionTitle: string;
  title: string;
  facts: FactView[];
  text: string;
  ratings: RatingView[];
  picture: PictureView | null;
  source: SourceView;
}

/** How a card gets into a channel. Stands before the card that is shared. */
export interface ShareHelpReply {
  kind: 'share-help';
  what: 'ready' | 'nothing';
  scope: 'personal' | 'groupChat' | 'team';
}

/** What can be done with an answer. */
export interface AnswerOptionsReply {
  kind: 'answer-options';
  interventionTitle: string;
  section: string;
  share: LinkView;
  useful: LinkView;
  notUseful: LinkView;
  compare: LinkView;
}

/** Why an answer was not useful. */
export interface FeedbackReply {
  kind: 'feedback';
  state: 'form' | 'patient-data' | 'too-long' | 'reason-missing';
  interventionTitle: string;
  section: string;
  reasons: { value: string; title: string }[];
  reason: string;
  words: string;
  send: LinkView;
}

/** Thanks, or why something was not sent. */
export interface SentReply {
  kind: 'sent';
  what:
    | 'useful'
    | 'not-useful'
    | 'question'
    | 'question-patient'
    | 'question-empty'
    | 'question-long'
    /** The form to write one. */
    | 'question-form'
    | 'nothing-shown';
  /** Words to send, in a form; null where there is none to fill in. */
  question: string | null;
  browse: LinkView;
}

/** Titles of sections of an intervention that hold questions, or that are not covered. */
export interface QuestionsReply {
  kind: 'questions';
  interventionTitle: string;
  groups: { title: string; questions: string[] }[];
  source: SourceView;
  assess: LinkView;
}

/** What is held of an intervention and what is not. */
export interface CoverageReply {
  kind: 'coverage';
  interventionTitle: string;
  full: boolean;
  held: { value: string; title: string }[];
  missing: string[];
  open: LinkView;
  /** Opens the section that is chosen. */
  choose: LinkView;
  source: SourceView;
}

export type ExploreReply =
  | ListReply
  | FilterReply
  | CompareReply
  | ComparingReply
  | ShareReply
  | ShareHelpReply
  | AnswerOptionsReply
  | FeedbackReply
  | SentReply
  | QuestionsReply
  | CoverageReply;
