/** How many people: one number, or a range when somebody says "2 or 3". Whole numbers from 1. */
export interface Heads {
  least: number;
  most: number;
}

/** Why a plan need not pay for somebody: others pay, they are trained or accredited, or they have been on the course. */
export type Covered = 'funded' | 'done' | 'course';
/** How far those who are planned for are on the way to a practitioner. */
export type DonePart = 'course' | 'accredited';
/** Those whom a plan leaves out, and those who need no course, by the reason. */
export type Left = Partial<Record<Covered, Heads>>;

/** What a message says and a plan does not take in. */
export type PlanNote = 'funded' | 'done' | 'shares' | 'time' | 'number' | 'course' | 'nth';

/** What is to be priced, and for how many. Numbers and switches only; no text of anybody's. */
export interface PlanRequest {
  people: Heads;
  /** True when people are spoken of but not how many ("a few nurses", "2.5 WTE"): then the plan is for one of them. */
  uncounted: boolean;
  /** Those of them who take supervision; null when all do. */
  supervised: Heads | null;
  /** Those of them who take membership; left out when all do. */
  members?: Heads;
  /** Those of them who take the course, where some have been on it; left out when all do. */
  attending?: Heads;
  /** The course; left out where it was done before. */
  training: boolean;
  supervision: boolean;
  membership: boolean;
  /** Years of membership to add up; null when none are named. */
  years: number | null;
  /** What of it is asked after: the price for each, or what is paid every year; left out for all of it. */
  focus?: 'each' | 'year';
  /** Pounds that there are to spend, to be held against the costs. */
  budget?: number;
  /** What the message says and the plan leaves aside; of this message alone. */
  notes?: PlanNote[];
  /** Numbers of the message that the plan does not take in. */
  unused?: number[];
  /** Those whom the message tells of and the plan leaves out, by the reason; of this message alone. */
  left?: Left;
  /** The year whose prices are asked for, or a later one that is not named; of this message alone. */
  priceYear?: number | 'later';
  /** Adaptations that are asked to be priced, by their short names in lower case; the page prices the intervention itself. */
  adaptations?: readonly string[];
  /** What the page gives no price for and was asked to be priced ("the group form"). */
  untold?: string[];
}

/** The request with what it asks to be priced and the page gives no price for, where there is any. */
export const withUntold = (
  request: PlanRequest,
  untold: string[],
  adaptations: readonly string[],
): PlanRequest => ({
  ...request,
  ...(untold.length > 0 && { untold }),
  ...(adaptations.length > 0 && { adaptations }),
});
