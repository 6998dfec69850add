import { readSession, type Session, type SessionStore } from './session';
import type { Turn } from './turn';

/** What a talk remembers, as a turn sees it. */
export class TalkMemory {
  constructor(private readonly sessions: SessionStore) {}

  /** The talk's session; a new one when there is none or it is old. */
  async of(turn: Turn): Promise<Session> {
    return readSession(await this.sessions.load(turn.who), turn.at);
  }

  /** Changes what is remembered; what is not named stays. */
  async change(turn: Turn, changes: Partial<Omit<Session, 'at'>>): Promise<void> {
    const session = await this.of(turn);
    await this.sessions.save(turn.who, { ...session, ...changes, at: turn.at.toISOString() });
  }

  /** Forgets this talk. */
  async forget(turn: Turn): Promise<void> {
    await this.sessions.forget(turn.who);
  }

  /** Forgets every talk of the person. */
  async forgetPerson({ who }: Turn): Promise<void> {
    await this.sessions.forgetAll({ tenant: who.tenant, user: who.user });
  }
}
