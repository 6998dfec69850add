import { readSession, type Session, type SessionStore } from './session';
import type { Turn } from './turn';

type Changes = Partial<Omit<Session, 'at'>>;

/** What a talk remembers, as a turn sees it. */
export class TalkMemory {
  constructor(private readonly sessions: SessionStore) {}

  /** The talk's session; a new one when there is none or it is old. */
  async of(turn: Turn): Promise<Session> {
    return readSession(await this.sessions.load(turn.who), turn.at);
  }

  /**
   * Changes what is remembered; what is not named stays. Changes that are made of what is remembered are given as a
   * function: it may be asked again when two turns of a person meet.
   */
  async change(turn: Turn, changes: Changes | ((session: Session) => Changes)): Promise<void> {
    await this.sessions.change(turn.who, (stored) => {
      const session = readSession(stored, turn.at);
      const changed = typeof changes === 'function' ? changes(session) : changes;
      return { ...session, ...changed, at: turn.at.toISOString() };
    });
  }

  /** Forgets this talk. */
  async forget(turn: Turn): Promise<void> {
    await this.sessions.forget(turn.who);
  }
}
