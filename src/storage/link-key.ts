import { randomBytes } from 'node:crypto';
import { type DocumentStore, StoreConflictError } from './document-store';

const where = 'keys/links';
/** Bytes of the key: as many as SHA-256 gives. */
const length = 32;

interface KeyDocument {
  /** base64 */
  key: string;
}

/**
 * The key that signs addresses of pictures and reports, the same for every process that shares the store. It is made
 * at random when the store has none; losing it makes addresses that were given out worthless and does no other harm.
 * @throws Error when what is stored is no key of 32 bytes
 */
export async function linkKey(store: DocumentStore): Promise<Buffer> {
  const stored = (await read(store)) ?? (await make(store));
  const key = Buffer.from(stored.key ?? '', 'base64');
  if (key.length !== length)
    throw new Error(`the document ${where} holds no key; delete it to get a new one`);
  return key;
}

async function read(store: DocumentStore): Promise<KeyDocument | null> {
  return (await store.get<KeyDocument>(where))?.value ?? null;
}

async function make(store: DocumentStore): Promise<KeyDocument> {
  const fresh: KeyDocument = { key: randomBytes(length).toString('base64') };
  try {
    await store.put(where, fresh, 'new');
    return fresh;
  } catch (error) {
    // Another process was first: its key is the one to use.
    const theirs = error instanceof StoreConflictError ? await read(store) : null;
    if (theirs === null) throw error;
    return theirs;
  }
}
