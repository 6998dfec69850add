import { LRUCache } from 'lru-cache';

/** Texts kept. Staff ask much the same questions. */
const capacity = 500;
/** Longer texts are asked once. Characters. */
const longestKept = 200;

/**
 * Keeps how the texts last sent were read, so that a common one is read once. Sound for pure readings only. Held in
 * memory, never written or logged.
 */
export class ReadingMemory<T> {
  private readonly kept = new LRUCache<string, { reading: T }>({ max: capacity });

  /**
   * @param read reads a text; must be pure
   * @param keeps whether a reading, and with it its text, may be kept
   */
  constructor(
    private readonly read: (text: string) => T,
    private readonly keeps: (reading: T) => boolean = () => true,
  ) {}

  /** The reading of a text: the one kept, else a new one. */
  of(text: string): T {
    const known = this.kept.get(text);
    if (known) return known.reading;
    const reading = this.read(text);
    if (text.length <= longestKept && this.keeps(reading)) this.kept.set(text, { reading });
    return reading;
  }
}
