import type { Filter } from '../../exploring/filter';
import type { IndicatorKey } from '../../guidance/taxonomy';

/** What a typed message asks for when it is about browsing, comparing, sharing or feedback. */
export type ExploreRequest =
  /** `unread`: words that ask for something by which nothing can be filtered. */
  | { kind: 'list'; filter: Filter; unread: readonly string[] }
  /** The same, of words that mean something else where an intervention is talked of: "anxiety in teenagers". */
  | { kind: 'list-afresh'; filter: Filter; unread?: readonly string[] }
  /** Needs that no tag covers, by their names in data/. */
  | { kind: 'list-none'; needs: readonly string[]; filter: Filter }
  /** The same, of words that mean something else where an intervention is talked of: "couples". */
  | { kind: 'none-afresh'; needs: readonly string[]; filter: Filter }
  /** Narrows the list that was shown last. */
  | { kind: 'narrow'; filter: Filter }
  /** The same, of words that ask something else where none was: "in adults". */
  | {
      kind: 'narrow-listed';
      filter: Filter;
      /** What is asked for besides, by which nothing can be filtered. */
      unread?: readonly string[];
      /** True where the highest rating is asked for: of those listed it may be lower than 5. */
      highest?: boolean;
      /** What is asked for where no list was shown; a question to the guide when null. */
      otherwise?: ExploreRequest | null;
    }
  | { kind: 'filter'; filter: Filter }
  | { kind: 'next' }
  | { kind: 'previous' }
  /** A page of the list that was shown last; 1 is the first, Infinity the last. */
  | { kind: 'page'; page: number }
  /** Ids of the interventions named, in order, and names of what is not held. */
  | { kind: 'compare'; interventions: readonly string[]; notHeld?: readonly string[] }
  /** Those at these places of what was offered last, from 1. */
  | { kind: 'compare-places'; places: readonly number[] }
  /** With the intervention that is talked of. */
  | { kind: 'compare-with'; interventions: readonly string[] }
  /** Several are named, and no more than one of them is known. */
  | { kind: 'compare-unknown'; interventions: readonly string[]; notHeld: readonly string[] }
  /** One more beside a comparison that was just shown. */
  | { kind: 'compare-more'; interventions: readonly string[] }
  | { kind: 'compare-add'; interventions: readonly string[] }
  | { kind: 'compare-clear' }
  | { kind: 'share' }
  | { kind: 'useful' }
  | { kind: 'not-useful' }
  | { kind: 'answer-options' }
  /** `question`: "" when it is still to be written. */
  | { kind: 'send-question'; question: string }
  /** `indicators`: those whose questions are asked for; empty for all. */
  | { kind: 'questions'; intervention: string | null; indicators: readonly IndicatorKey[] }
  | { kind: 'coverage'; intervention: string | null };
