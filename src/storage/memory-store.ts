import { randomUUID } from 'node:crypto';
import { byCodePoint, checkKey, checkPrefix } from './document-key';
import { type DocumentStore, StoreConflictError, type StoredDocument } from './document-store';
import { toJson } from './document-value';

/** A DocumentStore that forgets everything when the process ends: for tests and for trying the bot out. */
export class MemoryStore implements DocumentStore {
  // Values are kept as JSON text, so that what is read is always a copy, as with a real store.
  private readonly documents = new Map<string, { json: string; eTag: string }>();
  private open = true;

  async get<T>(key: string): Promise<StoredDocument<T> | null> {
    const found = this.documents.get(this.checked(key));
    return found === undefined ? null : { value: JSON.parse(found.json) as T, eTag: found.eTag };
  }

  async put<T>(
    key: string,
    value: T,
    condition: { eTag: string } | 'new' | 'any',
  ): Promise<{ eTag: string }> {
    const present = this.documents.get(this.checked(key))?.eTag;
    const allowed =
      condition === 'any' || (condition === 'new' ? present === undefined : present === condition.eTag);
    if (!allowed) throw new StoreConflictError(key);
    const eTag = randomUUID();
    this.documents.set(key, { json: toJson(value), eTag });
    return { eTag };
  }

  async delete(key: string, eTag?: string): Promise<void> {
    const present = this.documents.get(this.checked(key))?.eTag;
    if (present === undefined) return;
    if (eTag !== undefined && present !== eTag) throw new StoreConflictError(key);
    this.documents.delete(key);
  }

  async list(prefix: string): Promise<string[]> {
    this.mustBeOpen();
    checkPrefix(prefix);
    return [...this.documents.keys()].filter((key) => key.startsWith(prefix)).sort(byCodePoint);
  }

  async healthy(): Promise<boolean> {
    return this.open;
  }

  async close(): Promise<void> {
    this.open = false;
    this.documents.clear();
  }

  private checked(key: string): string {
    this.mustBeOpen();
    return checkKey(key);
  }

  private mustBeOpen(): void {
    if (!this.open) throw new Error('the document store is closed');
  }
}
