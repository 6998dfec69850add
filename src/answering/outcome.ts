import type { IndicatorKey, SectionKey } from '../guidance/taxonomy';
import type { Passage } from './choose-passages';
import type { IndexedFigure } from './guidance-index';
import type { Heads, PlanRequest } from './plan-request';
import type { ProfileTopic } from './question';

/** high: answered plainly; medium: shown as the closest match; below that nothing is shown as an answer. */
export type Band = 'high' | 'medium';

export interface Found {
  kind: 'answer';
  band: Band;
  interventionId: string;
  figures: IndexedFigure[];
  profile: ProfileTopic[];
  /** Of the ratings only those of these indicators; left out, all of them. */
  indicators?: readonly IndicatorKey[];
  passages: Passage[];
  /** The sections quoted, best first. */
  sections: SectionKey[];
  related: SectionKey[];
  /** What was asked after by its name and the page does not name; it is said so above the answer. */
  unnamed?: readonly string[];
  /** Numbers of the papers that it tells of, when they were named or talked of. */
  papers?: readonly number[];
  /** What was asked to be priced and the page gives no price for. */
  unpriced?: readonly string[];
  /** Of what was asked, what is not held, where an overview tells the rest: in words, or titles of sections. */
  lacking?: readonly string[];
  /** Adaptations that were asked about and of which the page does not tell this: what is given is the intervention's. */
  untoldOf?: readonly string[];
}

/** A found answer with its score, for choosing between interventions and between readings of a question. */
export interface Answered {
  found: Found;
  score: number;
  /** The best sentence alone, with its list; null where no single sentence answers. */
  gist: Passage | null;
  /** True when its first figure answers for every word of the question that is known. */
  isExact?: boolean;
}

/** A price of the page, and how many people need it. */
export interface PricedFigure {
  figure: IndexedFigure;
  heads: Heads;
}

export interface CostPlanFound {
  kind: 'cost-plan';
  interventionId: string;
  /** What is priced, for how many and for how long. */
  request: PlanRequest;
  /** Paid once. */
  once: PricedFigure[];
  yearly: PricedFigure[];
  /** A sentence of the page on help with the costs; empty when none. */
  funding: string;
  /** Adaptations that were asked to be priced, as the page writes them; the prices are the intervention's own. */
  untoldOf: string[];
  sections: SectionKey[];
}

/** What is asked for is not held of an intervention of which only the overview is. */
export interface OverviewOnly {
  kind: 'overview-only';
  interventionId: string;
  asked: SectionKey[];
  /** What was asked for, in place of the titles of its sections; empty where those say it. */
  inWords: string[];
  /** The sentences of the overview that are likest to the question, as many as there is room for. */
  nearest: string;
}

/** What the search makes of a question. Pure data; the conversation turns it into replies. */
export type Outcome =
  | Found
  | CostPlanFound
  | { kind: 'intervention'; interventionId: string }
  /** Whether it suits a service was asked: that is for the service to weigh up. */
  | { kind: 'for-service'; interventionId: string }
  /** A section was asked for as such: it is shown in full. */
  | { kind: 'section'; interventionId: string; section: SectionKey }
  | OverviewOnly
  | { kind: 'not-held'; name: string }
  | { kind: 'did-you-mean'; interventionIds: string[]; asked: SectionKey[] }
  | {
      kind: 'no-answer';
      interventionId: string | null;
      nearest: { interventionId: string; section: SectionKey }[];
    };
