import { readSession, type Session, type SessionStore } from './session';
import type { Turn } from './turn';

/** What a talk remembers, as a turn sees it. */
export class TalkMemory {
  /** What each turn has read: one turn reads the store once, however many parts of it ask. */
  private readonly read = new WeakMap<Turn, Session>();

  constructor(private readonly sessions: SessionStore) {}

  /** The talk's session; a new one when there is none or it is old. */
  async of(turn: Turn): Promise<Session> {
    const known = this.read.get(turn);
    if (known) return known;
    const session = readSession(await this.sessions.load(turn.who), turn.at);
    this.read.set(turn, session);
    return session;
  }

  /** Changes what is remembered; what is not named stays. */
  async change(turn: Turn, changes: Partial<Omit<Session, 'at'>>): Promise<void> {
    const session = { ...(await this.of(turn)), ...changes, at: turn.at.toISOString() };
    this.read.set(turn, session);
    await this.sessions.save(turn.who, session);
  }

  /** Forgets this talk. */
  async forget(turn: Turn): Promise<void> {
    this.read.delete(turn);
    await this.sessions.forget(turn.who);
  }

  /** Forgets every talk of the person. */
  async forgetPerson(turn: Turn): Promise<void> {
    const { who } = turn;
    this.read.delete(turn);
    await this.sessions.forgetAll({ tenant: who.tenant, user: who.user });
  }
}
