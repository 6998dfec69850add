import type { Outcome } from './outcome';
import type { ProfileTopic } from './question';
import type { TalkedOf } from './talked-of';
import type { Topic } from './topic';

/** What the talk so far has been about. */
export interface AskContext {
  interventionId: string | null;
  topic: Topic | null;
  /** Interventions offered by the did-you-mean before, if any. */
  candidates?: readonly string[];
  /** What is talked of where that is not one intervention. */
  talkedOf?: TalkedOf | null;
}

/** A question that waits until it is clear which intervention is meant: words of the content, no text. */
export interface PendingQuestion extends Topic {
  profile: ProfileTopic[];
}

export interface Asked {
  outcomes: Outcome[];
  context: AskContext;
  pending: PendingQuestion | null;
  /** Interventions that are offered now. */
  candidates: string[];
}
