import type { Metrics, StoreOperation } from '../metrics';
import {
  type DocumentStore,
  type Durability,
  type PutCondition,
  StoreConflictError,
  type StoredDocument,
} from './document-store';

/** A DocumentStore that tells how long each piece of work took, and what became of it. */
export class MeasuredStore implements DocumentStore {
  constructor(
    private readonly store: DocumentStore,
    private readonly metrics: Metrics,
  ) {}

  get<T>(key: string): Promise<StoredDocument<T> | null> {
    return this.#measured('get', () => this.store.get<T>(key));
  }

  put<T>(key: string, value: T, condition: PutCondition, durability?: Durability): Promise<{ eTag: string }> {
    return this.#measured('put', () => this.store.put(key, value, condition, durability));
  }

  delete(key: string, eTag?: string): Promise<void> {
    return this.#measured('delete', () => this.store.delete(key, eTag));
  }

  list(prefix: string): Promise<string[]> {
    return this.#measured('list', () => this.store.list(prefix));
  }

  healthy(): Promise<boolean> {
    return this.store.healthy();
  }

  close(): Promise<void> {
    return this.store.close();
  }

  async #measured<T>(operation: StoreOperation, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const told = (outcome: 'done' | 'conflict' | 'failed') =>
      this.metrics.stored(operation, outcome, (performance.now() - start) / 1000);
    try {
      const result = await work();
      told('done');
      return result;
    } catch (fault) {
      told(fault instanceof StoreConflictError ? 'conflict' : 'failed');
      throw fault;
    }
  }
}
