import type { Assessment } from '../../src/assessment/assessment';
import { defineAssessment } from '../../src/assessment/definition';
import { placeOf } from '../../src/assessment/flow';
import type { Owner } from '../../src/conversation/assess/assessment-store';
import { createAssistant } from '../../src/conversation/assistant';
import { type ActionData, actionVersion, type Fields } from '../../src/conversation/command';
import type { Reply, ReplyKind, Scope } from '../../src/conversation/reply';
import type { AuditEntry } from '../../src/conversation/rights/audit';
import type { Assistant } from '../../src/conversation/turn';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import { FeedbackDocuments } from '../../src/storage/feedback-documents';
import { MemoryStore } from '../../src/storage/memory-store';
import { SessionDocuments } from '../../src/storage/session-documents';
import { pretendLinks } from './pretend-links';
import { corpus, held } from './real-corpus';

let shared: { assistant: Assistant; assessments: AssessmentDocuments; store: MemoryStore } | undefined;
const audited: AuditEntry[] = [];
let made = 0;

// Building the index takes a while; people are kept apart by their ids, so that one assistant serves all tests.
function bot() {
  if (shared) return shared;
  const store = new MemoryStore();
  const assessments = new AssessmentDocuments(store);
  const assistant = createAssistant({
    corpus,
    sessions: new SessionDocuments(store),
    assessments,
    links: pretendLinks,
    feedback: new FeedbackDocuments(store),
    newId: () => `assessment-${made++}`,
    contact: 'guide@example.org',
    audit: { record: (entry) => audited.push(entry) },
  });
  shared = { assistant, assessments, store };
  return shared;
}

type Pressed = ActionData['action'];

/** One person who assesses, in one talk. */
export class AssessTalk {
  at = new Date('2026-11-23T10:00:00Z');
  scope: Scope = 'personal';
  last: Reply[] = [];

  constructor(
    readonly user = `person-${made++}`,
    readonly conversation = `talk-${made++}`,
  ) {}

  get owner(): Owner {
    return { tenant: 't', user: this.user };
  }

  async say(text: string): Promise<Reply[]> {
    return this.turn({ kind: 'text', text });
  }

  /** Presses a button of the card shown last. */
  async press(action: Pressed, fields: Fields = {}, ids: Record<string, unknown> = {}): Promise<Reply[]> {
    return this.send(this.button(action, ids), fields);
  }

  /** What a button of the card shown last would send. */
  button(action: Pressed, ids: Record<string, unknown> = {}): ActionData {
    const card = this.last.at(-1) as { assessmentId?: string; sequence?: number; indicator?: string };
    const indicator = action === 'assess-rate' ? { indicator: card.indicator } : {};
    const of = card.assessmentId
      ? { assessment: card.assessmentId, sequence: card.sequence }
      : { sequence: 0 };
    return { action, ...of, ...indicator, ...ids, version: actionVersion } as ActionData;
  }

  async send(data: ActionData, fields: Fields = {}): Promise<Reply[]> {
    return this.turn({ kind: 'action', data, fields });
  }

  /** The last card, which must be of the kind. */
  card<K extends ReplyKind>(kind: K): Extract<Reply, { kind: K }> {
    expect(this.last.map((reply) => reply.kind).at(-1)).toBe(kind);
    return this.last.at(-1) as Extract<Reply, { kind: K }>;
  }

  /** Codes of the notices on the last card. */
  get notices(): string[] {
    const card = this.last.at(-1);
    return card && 'notices' in card ? card.notices.map(({ code }) => code) : [];
  }

  /** What is stored of this person, the one changed last first. */
  async stored(): Promise<Assessment[]> {
    return bot().assessments.list(this.owner);
  }

  /** What was accounted for of this person, in order. */
  get deeds(): Omit<AuditEntry, 'owner' | 'at'>[] {
    const own = audited.filter(({ owner }) => owner.user === this.user);
    return own.map(({ owner: _owner, at: _at, ...deed }) => deed);
  }

  /** The store behind all talks. */
  get store(): MemoryStore {
    return bot().store;
  }

  /** The only stored assessment, and where it stands. */
  async only(): Promise<Assessment & { place: string }> {
    const [first, ...others] = await this.stored();
    expect(others).toEqual([]);
    if (!first) throw new Error('nothing is stored');
    return {
      ...first,
      place: placeOf(defineAssessment(held(first.interventionId), corpus.assessment), first),
    };
  }

  /** Everything in the store, as text. */
  async everything(): Promise<string> {
    const { store } = bot();
    const keys = await store.list('');
    return JSON.stringify(await Promise.all(keys.map((key) => store.get(key))));
  }

  private async turn(command: Parameters<Assistant['reply']>[0]['command']): Promise<Reply[]> {
    this.at = new Date(this.at.getTime() + 1000);
    const who = { tenant: 't', user: this.user, conversation: this.conversation };
    this.last = await bot().assistant.reply({ command, scope: this.scope, who, at: this.at });
    return this.last;
  }
}

/** A talk in which the assessment of IPT for Leith CMHT stands at the review, rated 4, 2 and "not yet". */
export async function atReview(): Promise<AssessTalk> {
  const talk = new AssessTalk();
  await talk.say('assess IPT');
  await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'new' });
  await talk.press('assess-rate', { rating: '4', reason: 'It goes with our plan.', 'note-values': 'Liked.' });
  await talk.press('assess-rate', { rating: '2', reason: 'Two posts are open.' });
  await talk.press('assess-skip');
  talk.card('assess-review');
  return talk;
}

/** A talk in which that assessment was finished. */
export async function finished(): Promise<AssessTalk> {
  const talk = await atReview();
  await talk.press('assess-confirm');
  await talk.press('assess-plan', {
    'fixable-capacity': 'partly',
    'who-capacity': 'Team lead',
    'when-capacity': 'May',
  });
  await talk.press('assess-decide', { choice: 'go', reason: 'The board agreed.' });
  talk.card('assess-summary');
  return talk;
}
