import type { OverviewTopicKey } from '../guidance/overview-topics';
import type { Outcome } from './outcome';
import type { ProfileTopic } from './question';
import type { Topic } from './topic';

/**
 * What is talked of where it is not one intervention that is held: several side by side, a list to choose from, or
 * therapies that are not held. Ids and names of the content.
 */
export interface TalkedOf {
  interventions: string[];
  notHeld: string[];
  /** True for a list, of which one is still to be chosen. */
  isList: boolean;
}

/** What the talk so far has been about. */
export interface AskContext {
  interventionId: string | null;
  topic: Topic | null;
  /** Interventions offered by the did-you-mean before, if any. */
  candidates?: readonly string[];
  /** The question that waits for a choice among them; null where nothing was asked. */
  pending?: PendingQuestion | null;
  /** What is talked of where that is not one intervention. */
  talkedOf?: TalkedOf | null;
}

/** A question that waits until it is clear which intervention is meant: words of the content, no text. */
export interface PendingQuestion extends Topic {
  profile: ProfileTopic[];
  /** Topics that an overview may tell of. */
  overviewTopics: OverviewTopicKey[];
}

export interface Asked {
  outcomes: Outcome[];
  context: AskContext;
  pending: PendingQuestion | null;
  /** Interventions that are offered now. */
  candidates: string[];
}
