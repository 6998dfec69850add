import type { DocumentStore } from './document-store';
import { storedKey } from './stored-key';

type KeyPurpose = Parameters<typeof storedKey>[1];

/** Secret keys of the store; read once it is open, before the first is asked for. */
export class StoredKeys {
  readonly #keys = new Map<KeyPurpose, Buffer>();
  constructor(private readonly store: DocumentStore) {}

  /** @throws Error when `load` has not been waited for */
  of(purpose: KeyPurpose): Buffer {
    const key = this.#keys.get(purpose);
    if (!key) throw new Error(`the key for ${purpose} has not been loaded; start the container first`);
    return key;
  }

  /** @throws Error when what is stored is no key */
  async load(): Promise<void> {
    const purposes = ['links', 'people'] as const;
    await Promise.all(purposes.map(async (each) => this.#keys.set(each, await storedKey(this.store, each))));
  }
}
