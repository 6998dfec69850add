import { readSession, type Session, type SessionStore } from './session';
import type { Turn } from './turn';

type Changes = Partial<Omit<Session, 'at'>>;

/** What a talk remembers, as a turn sees it. */
export class TalkMemory {
  /** What each turn has read: one turn reads the store once, however many parts of it ask. The next reads it anew. */
  private readonly read = new WeakMap<Turn, { stored: unknown; session: Session }>();

  constructor(private readonly sessions: SessionStore) {}

  /** The talk's session; a new one when there is none or it is old. */
  async of(turn: Turn): Promise<Session> {
    const known = this.read.get(turn);
    if (known) return known.session;
    const stored = await this.sessions.load(turn.who);
    const session = readSession(stored, turn.at);
    this.read.set(turn, { stored, session });
    return session;
  }

  /**
   * Changes what is remembered; what is not named stays. Changes that are made of what is remembered are given as a
   * function: it is asked with what is stored, and again when two turns of a person meet.
   */
  async change(turn: Turn, changes: Changes | ((session: Session) => Changes)): Promise<void> {
    await this.sessions.change(turn.who, (stored) => {
      const known = this.read.get(turn);
      const session = known && known.stored === stored ? known.session : readSession(stored, turn.at);
      const changed = typeof changes === 'function' ? changes(session) : changes;
      const next = { ...session, ...changed, before: beforeOf(session, changed), at: turn.at.toISOString() };
      this.read.set(turn, { stored: next, session: next });
      return next;
    });
  }

  /** Forgets this talk. */
  async forget(turn: Turn): Promise<void> {
    this.read.delete(turn);
    await this.sessions.forget(turn.who);
  }

  /** Forgets every talk of the person; resolves to how many there were. */
  async forgetPerson(turn: Turn): Promise<number> {
    const { tenant, user } = turn.who;
    this.read.delete(turn);
    return this.sessions.forgetAll({ tenant, user });
  }
}

/** The intervention that was talked of before the one that is talked of then. */
function beforeOf({ interventionId, before }: Session, changed: Changes): string | null {
  const next = changed.interventionId;
  return next === undefined || next === interventionId ? before : interventionId;
}
