import { createHash } from 'node:crypto';
import type { Session, SessionStore, Who } from '../conversation/session';
import type { DocumentStore } from './document-store';
import { ownerKey } from './owner-key';

/**
 * Sessions as documents under "sessions/<person's key>/<conversation's hash>"; the key tells neither person nor
 * conversation.
 */
export class SessionDocuments implements SessionStore {
  constructor(private readonly store: DocumentStore) {}

  async load(who: Who): Promise<unknown> {
    return (await this.store.get(keyOf(who)))?.value ?? null;
  }

  async save(who: Who, session: Session): Promise<void> {
    // Two turns of one person at the same moment: the later one is what the talk is about.
    await this.store.put(keyOf(who), session, 'any', 'relaxed');
  }

  async forget(who: Who): Promise<void> {
    await this.store.delete(keyOf(who));
  }

  async forgetAll(owner: { tenant: string; user: string }): Promise<number> {
    const keys = await this.store.list(folderOf(owner));
    for (const key of keys) await this.store.delete(key);
    return keys.length;
  }
}

function keyOf(who: Who): string {
  // As JSON, since halves of surrogate pairs would all hash alike.
  const digest = createHash('sha256').update(JSON.stringify(who.conversation)).digest('hex');
  return folderOf(who) + digest;
}

function folderOf(owner: { tenant: string; user: string }): string {
  return `sessions/${ownerKey(owner)}/`;
}
