import { createHash } from 'node:crypto';
import type { Session, SessionStore, Who } from '../conversation/session';
import { type DocumentStore, StoreConflictError, type StoredDocument } from './document-store';
import { ownerKey } from './owner-key';

/** Tries to change a session while other turns of the same person do the same. */
const mostTries = 8;

/**
 * Sessions as documents under "sessions/<person's key>/<conversation's hash>"; the key tells neither person nor
 * conversation.
 */
export class SessionDocuments implements SessionStore {
  /** What was read for somebody in the turn that goes on: a change need not read it again, its eTag tells if it holds. */
  private readonly read = new WeakMap<Who, StoredDocument<unknown> | null>();

  constructor(private readonly store: DocumentStore) {}

  async load(who: Who): Promise<unknown> {
    const stored = await this.store.get(keyOf(who));
    this.read.set(who, stored);
    return stored?.value ?? null;
  }

  async change(who: Who, change: (stored: unknown) => Session): Promise<void> {
    const key = keyOf(who);
    for (let tries = 1; ; tries += 1) {
      const known = this.read.get(who);
      const stored = known === undefined ? await this.store.get(key) : known;
      // What is stored may have changed since; from now on it is read anew.
      this.read.delete(who);
      const session = change(stored?.value ?? null);
      // Turns of one person that never come to rest: the last one is what the talk is about.
      const condition = tries > mostTries ? 'any' : stored ? { eTag: stored.eTag } : 'new';
      try {
        const { eTag } = await this.store.put(key, session, condition, 'relaxed');
        this.read.set(who, { value: session, eTag });
        return;
      } catch (fault) {
        if (!(fault instanceof StoreConflictError)) throw fault;
      }
    }
  }

  async forget(who: Who): Promise<void> {
    this.read.delete(who);
    await this.store.delete(keyOf(who));
  }

  async all(owner: { tenant: string; user: string }): Promise<unknown[]> {
    const keys = await this.store.list(folderOf(owner));
    const stored = await Promise.all(keys.map((key) => this.store.get(key)));
    return stored.flatMap((each) => (each ? [each.value] : []));
  }

  async forgetAll(owner: { tenant: string; user: string }): Promise<number> {
    const keys = await this.store.list(folderOf(owner));
    for (const key of keys) await this.store.delete(key);
    return keys.length;
  }
}

const keys = new WeakMap<Who, string>();

function keyOf(who: Who): string {
  let key = keys.get(who);
  if (key === undefined) {
    // As JSON, since halves of surrogate pairs would all hash alike.
    const digest = createHash('sha256').update(JSON.stringify(who.conversation)).digest('hex');
    key = folderOf(who) + digest;
    keys.set(who, key);
  }
  return key;
}

function folderOf(owner: { tenant: string; user: string }): string {
  return `sessions/${ownerKey(owner)}/`;
}
