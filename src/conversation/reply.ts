import type { Covered, PlanNote } from '../answering/plan-request';
import type { AssessReply } from './assess/assess-reply';
import type { ExploreReply } from './explore/explore-reply';
import type { RightsReply } from './rights/rights-reply';
import type { ForServiceReply } from './service-reply';
import type { FactView, LinkView, PassageView, PictureView, RatingView, SourceView } from './views';
import type { MeaningReply, ShortFormReply } from './word-replies';

export type { FactView, LinkView, PassageView, RatingView, SourceView } from './views';
export type { MeaningReply, ShortFormReply, ShortFormView } from './word-replies';

export type Scope = 'personal' | 'groupChat' | 'team';

export interface AnswerReply {
  kind: 'answer';
  /** True when the bot is not sure that the passage answers the question. */
  closest: boolean;
  /** What was asked after by name and the page does not name. */
  unnamed?: readonly string[];
  /** What the page gives no price for. */
  unpriced?: readonly string[];
  /** Set when the page does not tell this of an adaptation: "IPT-A", and whose what is given is: "IPT". */
  adaptation?: { name: string; of: string; isPrice: boolean };
  interventionTitle: string;
  facts: FactView[];
  passages: PassageView[];
  /** What was asked besides and is not held: only the overview is. Its items are of the content. */
  lacking?: readonly string[];
  /** The sections quoted, in full: one button each (1–2). */
  full: LinkView[];
  /** Other sections that may help (0–3). */
  related: LinkView[];
  /** Starts an assessment of the intervention. */
  assess?: LinkView;
  /** Opens what can be done with the answer: share it, say whether it was useful. */
  options?: LinkView;
  source: SourceView;
}

export interface SectionReply {
  kind: 'section';
  interventionTitle: string;
  title: string;
  /** "5 – Highly Usable"; empty for sections without a rated indicator or where none is shown. */
  rating: string;
  facts: FactView[];
  /** Empty when the section holds questions or references only. */
  text: string;
  questions: string[];
  references: string[];
  /** Other sections of the same indicator (0–4). */
  related: LinkView[];
  assess?: LinkView;
  options?: LinkView;
  source: SourceView;
}

export interface InterventionReply {
  kind: 'intervention';
  title: string;
  shortName: string;
  coverage: 'full' | 'overview';
  summary: string;
  /** Always the six, in the guide's order. */
  ratings: RatingView[];
  /** "Young people: 5"; empty when the page rates no group apart. */
  evidenceByAge: RatingView[];
  needs: string[];
  ages: string[];
  levels: string[];
  scotland: 'yes' | 'unknown';
  /** What the summary tells of it where the classification does not; empty when neither does. */
  scotlandTold: string;
  /** Sessions, length … where held. */
  facts: FactView[];
  website: string;
  /** Sections to open (0–4). */
  links: LinkView[];
  /** The hexagon: the guide's ratings, and those of a service not rated yet. */
  picture?: PictureView;
  /** Starts an assessment of the intervention. */
  assess?: LinkView;
  /** Puts it aside to compare. */
  compare?: LinkView;
  /** Opens the list of its sections, where more are held than have buttons. */
  sections?: LinkView;
  /** Opens the questions that its page puts to a service. */
  questions?: LinkView;
  /** Opens its references. */
  references?: LinkView;
  options?: LinkView;
  source: SourceView;
}

/** The intervention is held as overview only and the question asks for more. */
export interface OverviewOnlyReply {
  kind: 'overview-only';
  title: string;
  shortName: string;
  /** What was asked for, as section titles: ["Start-up Costs"]; empty when it is not clear. */
  asked: string[];
  summary: string;
  ratings: RatingView[];
  needs: string[];
  ages: string[];
  website: string;
  open: LinkView;
  assess?: LinkView;
  options?: LinkView;
  source: SourceView;
}

/** A therapy that is well known but not held at all. */
export interface NotHeldReply {
  kind: 'not-held';
  name: string;
  /** Interventions that are held, as examples to ask about. */
  examples: LinkView[];
  homeUrl: string;
  contact: string;
}

export interface DidYouMeanReply {
  kind: 'did-you-mean';
  /** Section titles that the question asks for and that none of the candidates holds; empty when some do. */
  notHeld: string[];
  candidates: (LinkView & { hint: string })[];
  /** Names of those for which there is no button. */
  others: string[];
}

export interface NoAnswerReply {
  kind: 'no-answer';
  /** The intervention the question was about; empty when none. */
  interventionTitle: string;
  nearest: LinkView[];
  examples: LinkView[];
  /** The question as it was typed, to be sent on when the person wants that; never stored. */
  question?: string;
  contact: string;
}

export interface CostPlanRow {
  label: string;
  /** The price for one. */
  each: string;
  /** How many need it: "3", "2–3". */
  heads: string;
  total: string;
  section: string;
}
/** A sum to spend beside the costs: it leaves or lacks `by`, or, where nobody said how many, pays for so many. */
export interface CostPlanBudget {
  sum: string;
  /** maybe: enough only where the prices are at their least. */
  is: 'left' | 'short' | 'maybe' | 'pays';
  by: string;
  /** How many it pays for at the full price, and on the course alone; empty where that is the same. */
  heads: string;
  courseHeads: string;
}
export interface CostPlanReply {
  kind: 'cost-plan';
  interventionTitle: string;
  /** For how many: "3", "2–3". */
  people: string;
  several: boolean;
  /** True when nobody said how many: the plan is for one person. */
  uncounted: boolean;
  /** One-off costs. */
  rows: CostPlanRow[];
  /** One-off costs per head, empty where not everybody needs the same; and for all, empty when there are none. */
  each: string;
  total: string;
  /** Costs that come every year. */
  yearly: CostPlanRow[];
  /** Yearly costs per head and for all; empty when there are none. */
  eachYear: string;
  totalYear: string;
  /** For how many years the yearly costs are added up: "3"; empty when nobody said. */
  years: string;
  /** The yearly costs of those years, and these with the one-off costs; empty without years. */
  yearsTotal: string;
  wholeTotal: string;
  /** What of it stands first where somebody asked for that: the price for each, or what is paid every year. */
  focus: 'each' | 'year' | '';
  /** The sum that there is to spend, held against the costs; null when none was named. */
  budget: CostPlanBudget | null;
  /** What the message said and the plan leaves aside, by name; the card has the words. */
  notes: Record<PlanNote, boolean>;
  /** Numbers that were not taken in: "2, 4"; empty when none. */
  unused: string;
  /** How many are left out, or need no course, by the reason: "2"; empty where none are. */
  left: Record<Covered, string>;
  /** The year whose prices were asked for ("2027"), "later" where it only is to come; empty when none was. */
  priceYear: string;
  /** What the page gives no price for: "the group form"; empty when nothing such was asked. */
  untold: string;
  /** Whose prices these are ("IPT"), where those of an adaptation were asked for; else empty. */
  pricesOf: string;
  /** Who confirms the prices: "IPT-UK". */
  checkWith: string;
  /** Help with the costs that the page tells of ("Some funded places …"); empty when none. */
  funding: string;
  full: LinkView[];
  assess?: LinkView;
  options?: LinkView;
  source: SourceView;
}

export interface SignpostingReply {
  kind: 'signposting';
  /** patient: a member of staff asks about someone in their care. */
  about: 'person' | 'patient';
}
export interface PatientDataReply {
  kind: 'patient-data';
}
export interface ClinicalReply {
  kind: 'clinical';
  contact: string;
}
export interface WelcomeReply {
  kind: 'welcome';
  scope: Scope;
  examples: LinkView[];
}
export interface HelpReply {
  kind: 'help';
  scope: Scope;
  held: number;
  examples: LinkView[];
  contact: string;
}
/** Short talk: one line and, where it helps, example questions. */
export interface NoticeReply {
  kind: 'notice';
  notice:
    | 'greeting'
    | 'thanks'
    | 'forgotten'
    | 'empty'
    | 'too-long'
    | 'language'
    | 'stale'
    | 'goodbye'
    | 'compliment'
    | 'assent'
    | 'complaint'
    | 'contact'
    | 'source'
    | 'person'
    | 'maker'
    | 'keeping'
    | 'confidential'
    | 'no-patients'
    | 'using'
    | 'own-care';
  examples: LinkView[];
  /** Whom to ask about the bot; left out or empty when nobody is set. */
  contact?: string;
  /** The guides that are quoted, where that was asked. */
  guides?: readonly GuideView[];
}
/** A guide with how many of its interventions are held, and the day on which its pages were taken in. */
export interface GuideView {
  name: string;
  held: number;
  captured: string;
}
export interface ErrorReply {
  kind: 'error';
  reference: string;
}

/** Everything the bot can say, as typed view models. Each kind has one template in cards/. */
export type Reply =
  | AnswerReply
  | SectionReply
  | InterventionReply
  | OverviewOnlyReply
  | ForServiceReply
  | NotHeldReply
  | DidYouMeanReply
  | NoAnswerReply
  | CostPlanReply
  | MeaningReply
  | ShortFormReply
  | SignpostingReply
  | PatientDataReply
  | ClinicalReply
  | WelcomeReply
  | HelpReply
  | NoticeReply
  | ErrorReply
  | AssessReply
  | ExploreReply
  | RightsReply;
export type ReplyKind = Reply['kind'];
