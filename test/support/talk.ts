import { cardText } from '../../src/cli/card-text';
import { createAssistant } from '../../src/conversation/assistant';
import { type ActionData, actionVersion, type Command } from '../../src/conversation/command';
import type { Reply, ReplyKind, Scope } from '../../src/conversation/reply';
import type { Session, SessionStore, Who } from '../../src/conversation/session';
import type { Assistant } from '../../src/conversation/turn';
import { CardRenderer } from '../../src/presenters/card-renderer';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import { FeedbackDocuments } from '../../src/storage/feedback-documents';
import { MemoryStore } from '../../src/storage/memory-store';
import { pretendLinks } from './pretend-links';
import { cardsDir, corpus } from './real-corpus';

/** A store that keeps every session it was ever given, so that a test can look for what should not be there. */
export class RecordingSessions implements SessionStore {
  readonly saved: Session[] = [];
  readonly current = new Map<string, Session>();

  async load(who: Who): Promise<unknown> {
    return this.current.get(JSON.stringify(who)) ?? null;
  }

  async change(who: Who, change: (stored: unknown) => Session): Promise<void> {
    const session = change(await this.load(who));
    this.saved.push(session);
    this.current.set(JSON.stringify(who), session);
  }

  async all(owner: { tenant: string; user: string }): Promise<unknown[]> {
    return this.keysOf(owner).map((key) => this.current.get(key));
  }

  async forget(who: Who): Promise<void> {
    this.current.delete(JSON.stringify(who));
  }

  async forgetAll(owner: { tenant: string; user: string }): Promise<number> {
    const theirs = this.keysOf(owner);
    for (const key of theirs) this.current.delete(key);
    return theirs.length;
  }

  private keysOf({ tenant, user }: { tenant: string; user: string }): string[] {
    return [...this.current.keys()].filter((key) => {
      const who = JSON.parse(key) as Who;
      return who.tenant === tenant && who.user === user;
    });
  }
}

export const contact = 'guide@example.org';
export const alex: Who = { tenant: 't', user: 'alex', conversation: 'c' };

const sessions = new RecordingSessions();
// Building the index takes a while and talks are kept apart by their sessions, so that one assistant serves all.
let shared: Assistant | undefined;
let talks = 0;
let ids = 0;

/** One person's talk with the assistant over the shipped guidance. Each is new and knows of no other. */
export class Talk {
  readonly sessions = sessions;
  private readonly savedBefore = sessions.saved.length;
  readonly who: Who = { ...alex, conversation: `talk ${talks++}` };
  at = new Date('2026-11-23T10:00:00Z');

  async say(text: string): Promise<Reply[]> {
    return this.command({ kind: 'text', text });
  }

  async press(data: ActionData): Promise<Reply[]> {
    return this.command({ kind: 'action', data });
  }

  async command(command: Command, scope: Scope = 'personal'): Promise<Reply[]> {
    shared ??= createAssistant({
      corpus,
      sessions,
      assessments: new AssessmentDocuments(new MemoryStore()),
      links: pretendLinks,
      feedback: new FeedbackDocuments(new MemoryStore()),
      newId: () => `assessment-${talks}-${ids++}`,
      contact,
    });
    return shared.reply({ command, scope, who: this.who, at: this.at });
  }

  /** Everything stored for this talk and those begun after it, as text. */
  stored(): string {
    return JSON.stringify(sessions.saved.slice(this.savedBefore));
  }
}

/** The one reply, which must be of the kind. */
export function only<K extends ReplyKind>(replies: Reply[], kind: K): Extract<Reply, { kind: K }> {
  expect(replies.map((reply) => reply.kind)).toEqual([kind]);
  return replies[0] as Extract<Reply, { kind: K }>;
}

/** What a person reads: the cards of the replies as text. */
export function wordsOf(replies: Reply[]): string {
  return replies.map((reply) => cardText(renderer().render(reply).card)).join('\n');
}

let loaded: CardRenderer | undefined;
function renderer(): CardRenderer {
  loaded ??= CardRenderer.load(cardsDir);
  return loaded;
}

type Chosen = 'section' | 'intervention' | 'choose' | 'example' | 'help' | 'restart';

/** What the button of an action sends. */
export function button(action: Chosen, ids: Record<string, string> = {}): ActionData {
  return { action, ...ids, version: actionVersion } as ActionData;
}
