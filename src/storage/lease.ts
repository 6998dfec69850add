import { z } from 'zod';
import { type DocumentStore, StoreConflictError } from './document-store';

const leaseSchema = z.object({
  /** Until when somebody is at it, ISO 8601. */
  until: z.iso.datetime(),
  /** When it was done last; null when never. */
  done: z.iso.datetime().nullable(),
});
type LeaseDocument = z.infer<typeof leaseSchema>;

interface Terms {
  /** Milliseconds after which whoever is at it is taken for lost. */
  length: number;
  /** Milliseconds from one time it is done to the next. */
  every: number;
}

/**
 * Lets one of many processes do a job at a time, and not again before it is due. Clocks may differ by less than
 * `length`. The job itself must do no harm when it is done twice: a process that was taken for lost may go on.
 */
export class Lease {
  constructor(
    private readonly store: DocumentStore,
    private readonly key: string,
    private readonly terms: Terms,
  ) {}

  /** Does the job if it is due and nobody is at it; null when not. A job that fails is free again once the lease ends. */
  async run<Result>(now: Date, job: () => Promise<Result>): Promise<Result | null> {
    const held = await this.take(now);
    if (!held) return null;
    const result = await job();
    const done: LeaseDocument = { until: now.toISOString(), done: now.toISOString() };
    await this.write(done, held);
    return result;
  }

  private async take(now: Date): Promise<{ eTag: string } | null> {
    const stored = await this.store.get(this.key);
    const parsed = leaseSchema.safeParse(stored?.value);
    const known = parsed.success ? parsed.data : { until: new Date(0).toISOString(), done: null };
    const isTaken = Date.parse(known.until) > now.getTime();
    const isFresh = known.done !== null && now.getTime() - Date.parse(known.done) < this.terms.every;
    if (isTaken || isFresh) return null;
    const until = new Date(now.getTime() + this.terms.length).toISOString();
    return this.write({ until, done: known.done }, stored ? { eTag: stored.eTag } : 'new');
  }

  /** Null when somebody else was first. */
  private async write(
    lease: LeaseDocument,
    condition: { eTag: string } | 'new',
  ): Promise<{ eTag: string } | null> {
    try {
      return await this.store.put(this.key, lease, condition);
    } catch (fault) {
      if (fault instanceof StoreConflictError) return null;
      throw fault;
    }
  }
}
