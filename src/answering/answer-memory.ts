import { LRUCache } from 'lru-cache';
import type { AskContext, Asked } from './asked';

/** Answers kept. Staff ask much the same questions; at some 4 KB each this is at most 2 MB. */
const capacity = 500;

/**
 * Keeps the answers last given, so that a common question is worked out once. Sound because answering is pure. Held in
 * memory only, and only of messages that passed the screen for patient details.
 */
export class AnswerMemory {
  private readonly kept = new LRUCache<string, Asked>({ max: capacity });

  /** The answer to a message in its context: the one kept, else the one that `answer` works out. */
  recall(text: string, context: AskContext, answer: () => Asked): Asked {
    const { interventionId, topic, candidates = [], talkedOf = null, pending = null } = context;
    const key = JSON.stringify([text, interventionId, topic, candidates, talkedOf, pending]);
    const known = this.kept.get(key);
    if (known) return known;
    const asked = answer();
    this.kept.set(key, asked);
    return asked;
  }
}
