import { setImmediate as letOthers } from 'node:timers/promises';
import type { RetentionDays } from '../conversation/rights/retention-days';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import { type DocumentStore, StoreConflictError } from './document-store';
import { Lease } from './lease';
import { type Aged, isOver, type RetentionRule, retentionRules } from './retention-rules';

/** Documents that are looked at together; turns come in between. */
const batch = 16;
const minutes = 60 * 1000;
/** Once a day, whichever replica is first; looked for more often, so that a day is not missed. */
const terms = { length: 30 * minutes, every: 20 * 60 * minutes };

type Fate = keyof RetentionDays | 'kept' | 'changed' | 'unreadable';
/** How many documents met which fate; a kind counts those deleted. */
export type RetentionCounts = Record<Fate, number>;

interface RetentionParts {
  store: DocumentStore;
  days: RetentionDays;
  logger: Logger;
}

/**
 * Deletes what is older than it may be, by the moments stored in the documents. Any number of replicas may run it: one
 * does the work, and a document that is changed meanwhile stays, because it is deleted by the eTag that was read.
 */
export class Retention {
  private readonly store: DocumentStore;
  private readonly days: RetentionDays;
  private readonly logger: Logger;
  private readonly lease: Lease;

  constructor({ store, days, logger }: RetentionParts) {
    this.store = store;
    this.days = days;
    this.logger = logger;
    this.lease = new Lease(store, 'jobs/retention', terms);
  }

  /** Runs when it is due and nobody else is at it; null when not. Never rejects: the next time comes. */
  async runWhenDue(now: Date): Promise<RetentionCounts | null> {
    try {
      const counts = await this.lease.run(now, () => this.run(now));
      if (counts) this.logger.info('retention', { ...counts });
      return counts;
    } catch (fault) {
      this.logger.warn('retention.failed', { ...describeFault(fault) });
      return null;
    }
  }

  /** Deletes whatever is too old at that moment. */
  async run(now: Date): Promise<RetentionCounts> {
    const counts: RetentionCounts = {
      session: 0,
      draft: 0,
      finished: 0,
      feedback: 0,
      mark: 0,
      kept: 0,
      changed: 0,
      unreadable: 0,
    };
    for (const rule of retentionRules) {
      const keys = await this.store.list(rule.prefix);
      for (let from = 0; from < keys.length; from += batch) {
        const fates = keys.slice(from, from + batch).map((key) => this.judge(rule, key, now));
        for (const fate of await Promise.all(fates)) counts[fate] += 1;
        await letOthers();
      }
    }
    return counts;
  }

  private async judge(rule: RetentionRule, key: string, now: Date): Promise<Fate> {
    if (rule.ofKey) return this.settle(rule.ofKey(key), key, now);
    const stored = await this.store.get(key);
    // Deleted by its owner since it was listed.
    if (!stored) return 'changed';
    return this.settle(rule.ofValue?.(stored.value) ?? null, key, now, stored.eTag);
  }

  /** What cannot be read stays for whoever mends it, and is told of. */
  private async settle(aged: Aged | null, key: string, now: Date, eTag?: string): Promise<Fate> {
    if (!aged) return 'unreadable';
    if (!isOver(aged, this.days, now)) return 'kept';
    try {
      await this.store.delete(key, eTag);
      return aged.kind;
    } catch (fault) {
      if (fault instanceof StoreConflictError) return 'changed';
      throw fault;
    }
  }
}
