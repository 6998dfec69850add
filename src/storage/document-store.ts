/** A stored document with the mark of its version. */
export interface StoredDocument<T> {
  value: T;
  /** Changes with every write; opaque. */
  eTag: string;
}

/** Thrown by `put` and `delete` when the document changed since it was read (or exists though it should not). */
export class StoreConflictError extends Error {
  override readonly name = 'StoreConflictError';
  constructor(readonly key: string) {
    super(`the stored document has changed since it was read: ${key}`);
  }
}

export type PutCondition = { eTag: string } | 'new' | 'any';
export type Durability = 'durable' | 'relaxed';

/**
 * Where everything that outlives a turn is kept. Keys are paths such as "sessions/<hash>"; values are JSON.
 * A write is durable when the promise resolves, unless asked otherwise.
 */
export interface DocumentStore {
  get<T>(key: string): Promise<StoredDocument<T> | null>;
  /**
   * Writes the document. `condition`: an eTag – write only if unchanged since; "new" – only if it does not exist;
   * "any" – always (last write wins; only for what may be lost).
   * @param durability "durable" (the default): on the disk when the promise resolves. "relaxed": survives the end of the
   *   process, but the last moments may be lost with the machine; for what is a convenience, at a fraction of the cost.
   * @throws StoreConflictError when the condition does not hold
   */
  put<T>(key: string, value: T, condition: PutCondition, durability?: Durability): Promise<{ eTag: string }>;
  /** Deletes the document; a missing one is no error. @throws StoreConflictError when `eTag` no longer holds */
  delete(key: string, eTag?: string): Promise<void>;
  /** Keys that begin with the prefix, in code-point order. */
  list(prefix: string): Promise<string[]>;
  /** True while the store can read and write; never throws. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
