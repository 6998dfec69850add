import { createHash } from 'node:crypto';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import { type DocumentStore, StoreConflictError } from '../storage/document-store';
import { installedInto } from './activity-mapper';
import type { IncomingActivity } from './incoming-activity';

const turns = 'turns/';

/**
 * Sees to it that something is done once, over restarts and replicas. Teams sends a message again when the answer
 * takes long, and tells of an install twice.
 */
export class OnceLedger {
  /** Keys granted while the store failed, oldest first. All others are in the store alone, which replicas share. */
  readonly #recent = new Set<string>();

  /** @param capacity how many keys are kept in memory */
  constructor(
    private readonly store: DocumentStore,
    private readonly logger: Logger,
    private readonly capacity = 1000,
  ) {}

  /** True for the first who claims the key. When the store fails the claim is granted: better twice than never. */
  async claim(key: string): Promise<boolean> {
    if (this.#recent.has(key)) return false;
    try {
      // Lost marks cost at most a second answer to a message that is sent again.
      await this.store.put(key, {}, 'new', 'relaxed');
      return true;
    } catch (fault) {
      if (fault instanceof StoreConflictError) return false;
      this.logger.warn('ledger.unavailable', { ...describeFault(fault) });
      // Somebody else may have been granted it while the store was asked.
      if (this.#recent.has(key)) return false;
      this.#remember(key);
      return true;
    }
  }

  /** Gives the key back, so that it can be claimed again. Never rejects. */
  async release(key: string): Promise<void> {
    this.#recent.delete(key);
    await this.store.delete(key).catch((fault) => {
      this.logger.warn('ledger.unavailable', { ...describeFault(fault) });
    });
  }

  #remember(key: string): void {
    this.#recent.add(key);
    const oldest = this.#recent.values().next().value;
    if (this.#recent.size > this.capacity && oldest !== undefined) this.#recent.delete(oldest);
  }
}

/** Mark of a turn: a hash of its conversation and id under its day; null for an activity without an id. */
export function turnKey(activity: IncomingActivity, now: Date): string | null {
  if (!activity.id) return null;
  const sent = new Date(activity.timestamp ?? '');
  const day = dayOf(Number.isNaN(sent.getTime()) ? now : sent);
  return `${turns}${day}/${hash(`${activity.conversation.id}\n${activity.id}`)}`;
}

/** Mark of a welcome: a hash of what the bot was installed into. */
export function welcomeKey(activity: IncomingActivity): string {
  return `welcomes/${hash(installedInto(activity))}`;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
