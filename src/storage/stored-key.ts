import { randomBytes } from 'node:crypto';
import { type DocumentStore, StoreConflictError } from './document-store';

/** Bytes of the key: as many as SHA-256 gives. */
const length = 32;

interface KeyDocument {
  /** base64 */
  key: string;
}

/**
 * A secret key, the same for every process that shares the store; made at random when the store has none.
 * @param purpose "links" signs addresses of pictures and reports: losing it makes those given out worthless. "people"
 *   stands between people and their codes in the log: losing it gives everybody a new code.
 * @throws Error when what is stored is no key of 32 bytes
 */
export async function storedKey(store: DocumentStore, purpose: 'links' | 'people'): Promise<Buffer> {
  const where = `keys/${purpose}`;
  const stored = (await read(store, where)) ?? (await make(store, where));
  const key = Buffer.from(stored.key ?? '', 'base64');
  if (key.length !== length)
    throw new Error(`the document ${where} holds no key; delete it to get a new one`);
  return key;
}

async function read(store: DocumentStore, where: string): Promise<KeyDocument | null> {
  return (await store.get<KeyDocument>(where))?.value ?? null;
}

async function make(store: DocumentStore, where: string): Promise<KeyDocument> {
  const fresh: KeyDocument = { key: randomBytes(length).toString('base64') };
  try {
    await store.put(where, fresh, 'new');
    return fresh;
  } catch (error) {
    // Another process was first: its key is the one to use.
    const theirs = error instanceof StoreConflictError ? await read(store, where) : null;
    if (theirs === null) throw error;
    return theirs;
  }
}
