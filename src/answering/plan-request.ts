/** How many people: one number, or a range when somebody says "2 or 3". Whole numbers from 1. */
export interface Heads {
  least: number;
  most: number;
}

/** What is to be priced, and for how many. Numbers and switches only; no text of anybody's. */
export interface PlanRequest {
  people: Heads;
  /** True when people are spoken of but not how many ("a few nurses", "2.5 WTE"): then the plan is for one of them. */
  uncounted: boolean;
  /** Those of them who take supervision; null when all do. */
  supervised: Heads | null;
  /** The course; left out where it was done before. */
  training: boolean;
  supervision: boolean;
  membership: boolean;
  /** Years of membership to add up; null when none are named. */
  years: number | null;
}
