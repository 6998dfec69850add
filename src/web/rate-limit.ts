import { LRUCache } from 'lru-cache';

/** Milliseconds in which occurrences are counted together. */
const window = 60_000;
/** Keys that are remembered; with more, the one not seen for longest is forgotten and starts anew. */
const capacity = 20_000;

/** Counts occurrences of keys by the minute. Takes up bounded memory, whatever comes in. */
export class RateLimit {
  readonly #counts = new LRUCache<string, { since: number; count: number }>({ max: capacity });

  /** @param perMinute how many are admitted; null for all */
  constructor(
    private readonly perMinute: number | null,
    private readonly now: () => Date,
  ) {}

  /** Counts one occurrence. Null when it is within the limit, else the seconds after which to try again (1–60). */
  count(key: string): number | null {
    if (this.perMinute === null) return null;
    const at = this.now().getTime();
    const found = this.#counts.get(key);
    const current = found && at - found.since < window ? found : { since: at, count: 0 };
    current.count += 1;
    if (current !== found) this.#counts.set(key, current);
    if (current.count <= this.perMinute) return null;
    return Math.max(1, Math.ceil((current.since + window - at) / 1000));
  }
}
