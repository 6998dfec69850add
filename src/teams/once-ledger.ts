import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import { type DocumentStore, type PutCondition, StoreConflictError } from '../storage/document-store';
import { installedInto } from './activity-mapper';
import type { IncomingActivity } from './incoming-activity';

const turns = 'turns/';

/** Milliseconds. */
export interface OnceTerms {
  /** After so long without a sign of life, whoever is at it is taken for dead. Clocks may differ by less. */
  lease: number;
  /** From one sign of life to the next. */
  beat: number;
  /** From one look at somebody else's mark to the next. */
  look: number;
}
const usual: OnceTerms = { lease: 5000, beat: 2000, look: 500 };

/** A mark: until when somebody is at it, ISO 8601; without that it is done. */
const markSchema = z.object({ until: z.iso.datetime().optional() });

interface LedgerParts {
  store: DocumentStore;
  logger: Logger;
  now: () => Date;
  terms?: OnceTerms;
  /** How many keys are kept in memory while the store fails. */
  capacity?: number;
}

/**
 * Sees to it that something is done once, over restarts and replicas, and that it is done: what a process was at when it
 * died is taken over by the next that is asked. Teams sends a message again when the answer takes long, and tells of an
 * install twice.
 */
export class OnceLedger {
  readonly #store: DocumentStore;
  readonly #logger: Logger;
  readonly #now: () => Date;
  readonly #terms: OnceTerms;
  readonly #capacity: number;
  /** Keys that this process is at. */
  readonly #inHand = new Set<string>();
  /** Keys granted while the store failed, oldest first. All others are in the store alone, which replicas share. */
  readonly #recent = new Set<string>();

  constructor({ store, logger, now, terms = usual, capacity = 1000 }: LedgerParts) {
    this.#store = store;
    this.#logger = logger;
    this.#now = now;
    this.#terms = terms;
    this.#capacity = capacity;
  }

  /**
   * Does the work unless it was done or is being done; then resolves to false. A key whose work fails counts as done,
   * until it is released. When the store fails the work is done: better twice than never.
   */
  async once(key: string, work: () => Promise<void>): Promise<boolean> {
    // Whoever is at it here is alive: there is nothing to wait for.
    if (this.#inHand.has(key)) return false;
    this.#inHand.add(key);
    try {
      return await this.#claimed(key, work);
    } finally {
      this.#inHand.delete(key);
    }
  }

  async #claimed(key: string, work: () => Promise<void>): Promise<boolean> {
    if (!(await this.#claim(key))) return false;
    const stop = this.#showLife(key);
    try {
      await work();
    } finally {
      await stop();
      await this.#quietly(this.#store.put(key, {}, 'any', 'relaxed'));
    }
    return true;
  }

  /** Waits while somebody else is at it: either they come to an end, or show no more life. */
  async #claim(key: string): Promise<boolean> {
    const { lease, look } = this.#terms;
    try {
      for (let waited = 0; ; waited += look) {
        const taken = await this.#take(key);
        // Somebody who lives beyond a whole lease will get it done.
        if (taken !== 'busy' || waited > lease) return taken === 'mine';
        await pause(look);
      }
    } catch (fault) {
      this.#logger.warn('ledger.unavailable', { ...describeFault(fault) });
      if (this.#recent.has(key)) return false;
      this.#remember(key);
      return true;
    }
  }

  async #take(key: string): Promise<'mine' | 'busy' | 'done'> {
    if (this.#recent.has(key)) return 'done';
    try {
      await this.#mark(key, 'new');
      return 'mine';
    } catch (fault) {
      if (!(fault instanceof StoreConflictError)) throw fault;
    }
    const stored = await this.#store.get(key);
    // Given back since.
    if (!stored) return 'busy';
    const { until } = markSchema.catch({}).parse(stored.value);
    if (until === undefined) return 'done';
    if (Date.parse(until) > this.#now().getTime()) return 'busy';
    return this.#mark(key, { eTag: stored.eTag }).then(
      () => 'mine',
      (fault) => {
        if (fault instanceof StoreConflictError) return 'busy';
        throw fault;
      },
    );
  }

  /** Tells every so often that somebody is still at it. Gives what stops it. */
  #showLife(key: string): () => Promise<void> {
    let telling: Promise<void> = Promise.resolve();
    const timer = setInterval(() => {
      telling = this.#quietly(this.#mark(key, 'any'));
    }, this.#terms.beat).unref();
    return () => {
      clearInterval(timer);
      // A sign of life that came later than the end would undo it.
      return telling;
    };
  }

  // Lost marks cost at most a second answer to a message that is sent again.
  #mark(key: string, condition: PutCondition): Promise<unknown> {
    const until = new Date(this.#now().getTime() + this.#terms.lease).toISOString();
    return this.#store.put(key, { until }, condition, 'relaxed');
  }

  async #quietly(work: Promise<unknown>): Promise<void> {
    await work.catch((fault) => this.#logger.warn('ledger.unavailable', { ...describeFault(fault) }));
  }

  /** Gives the key back, so that it can be claimed again. Never rejects. */
  async release(key: string): Promise<void> {
    this.#recent.delete(key);
    await this.#quietly(this.#store.delete(key));
  }

  #remember(key: string): void {
    this.#recent.add(key);
    const oldest = this.#recent.values().next().value;
    if (this.#recent.size > this.#capacity && oldest !== undefined) this.#recent.delete(oldest);
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
