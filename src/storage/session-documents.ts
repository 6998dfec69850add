import { createHash } from 'node:crypto';
import type { Session, SessionStore, Who } from '../conversation/session';
import type { DocumentStore } from './document-store';

/** Sessions as documents under "sessions/<hash>"; the key tells neither person nor conversation. */
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
}

function keyOf({ tenant, user, conversation }: Who): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([tenant, user, conversation]))
    .digest('hex');
  return `sessions/${digest}`;
}
