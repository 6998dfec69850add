import { Answerer } from '../answering/answer-question';
import { GuidanceIndex } from '../answering/guidance-index';
import { SafetyScreen, type Screened } from '../answering/safety';
import type { Corpus } from '../guidance/corpus';
import { findIntervention, findSection } from '../guidance/corpus';
import type { ActionData } from './command';
import { exampleLinks } from './links';
import { meaningReply } from './meaning-reply';
import { OutcomeReplies } from './outcome-replies';
import type { Reply, Scope } from './reply';
import { interventionReply, sectionReply } from './section-replies';
import { readSession, type Session, type SessionStore } from './session';
import { SmallTalk, type Talk } from './small-talk';
import type { Assistant, Turn } from './turn';

/** Longer messages are no questions; they are asked to be put shortly. Characters. */
const longest = 1500;

export interface AssistantParts {
  corpus: Corpus;
  sessions: SessionStore;
  /** Address that a no-answer card gives. */
  contact: string;
}

/** Builds the bot's mind over a corpus. The index is built here, once. */
export function createAssistant(parts: AssistantParts): Assistant {
  return new GuideAssistant(parts);
}

class GuideAssistant implements Assistant {
  private readonly corpus: Corpus;
  private readonly sessions: SessionStore;
  private readonly contact: string;
  private readonly answerer: Answerer;
  private readonly screen: SafetyScreen;
  private readonly talk: SmallTalk;
  private readonly outcomes: OutcomeReplies;

  constructor({ corpus, sessions, contact }: AssistantParts) {
    this.corpus = corpus;
    this.sessions = sessions;
    this.contact = contact;
    const index = new GuidanceIndex(corpus);
    this.answerer = new Answerer(index);
    this.screen = new SafetyScreen(corpus.vocabulary, index.spelling.words(), (word) =>
      index.spelling.correct(word),
    );
    this.talk = new SmallTalk(corpus.vocabulary, (word) => index.spelling.knows(word));
    this.outcomes = new OutcomeReplies(corpus, contact);
  }

  async reply(turn: Turn): Promise<Reply[]> {
    const { command } = turn;
    switch (command.kind) {
      case 'welcome':
        return [{ kind: 'welcome', scope: turn.scope, examples: exampleLinks(this.corpus, 4) }];
      case 'invalid-action':
        return [this.notice('stale')];
      case 'text':
        return this.onText(command.text, command.mentioned ?? [], turn);
      case 'action':
        return this.onAction(command.data, turn);
    }
  }

  private async onText(text: string, mentioned: readonly string[], turn: Turn): Promise<Reply[]> {
    const screened = this.screen.screen(text);
    if (screened === 'patient-data') return [{ kind: 'patient-data' }];
    if (screened === 'clinical') return [{ kind: 'clinical', contact: this.contact }];
    if (screened) return this.signpost(screened, text, turn);
    if (text.length > longest) return [this.notice('too-long')];
    const talk = this.talk.recognise(text);
    if (talk) return this.onTalk(talk, turn);
    const meaning = meaningReply(this.corpus, text);
    return meaning ? [meaning] : this.ask(withoutNames(text, mentioned), turn);
  }

  /** Help comes first, always. A question on planning that names an intervention gets its answer below. */
  private async signpost(screened: Screened, text: string, turn: Turn): Promise<Reply[]> {
    const planning = this.screen.isPlanning(text);
    const about = screened === 'crisis-patient' || planning ? 'patient' : 'person';
    const first: Reply = { kind: 'signposting', about };
    if (!planning || !this.answerer.names(text)) return [first];
    return [first, ...(await this.ask(text, turn))];
  }

  private async onTalk(talk: Talk, turn: Turn): Promise<Reply[]> {
    if (talk === 'help') return [this.help(turn.scope)];
    if (talk !== 'restart') return [this.notice(talk)];
    await this.sessions.forget(turn.who);
    return [this.notice('forgotten')];
  }

  private async ask(text: string, turn: Turn): Promise<Reply[]> {
    const session = await this.session(turn);
    const asked = this.answerer.ask(text, session);
    const { context, pending, candidates } = asked;
    await this.remember(turn, { ...context, pending, candidates });
    return asked.outcomes.map((outcome) => this.outcomes.replyTo(outcome));
  }

  private async onAction(data: ActionData, turn: Turn): Promise<Reply[]> {
    switch (data.action) {
      case 'help':
        return [this.help(turn.scope)];
      case 'restart':
        return this.onTalk('restart', turn);
      case 'example': {
        const example = this.corpus.examples.find(({ id }) => id === data.example);
        return example ? this.ask(example.text, turn) : [this.notice('stale')];
      }
      case 'choose':
        return this.choose(data.intervention, turn);
      default:
        return this.open(data, turn);
    }
  }

  /** Opens a section or an intervention, and lets the talk be about it from now on. */
  private async open(
    data: Extract<ActionData, { action: 'section' | 'intervention' }>,
    turn: Turn,
  ): Promise<Reply[]> {
    const intervention = findIntervention(this.corpus, data.intervention);
    const section =
      intervention && data.action === 'section' ? findSection(intervention, data.section) : undefined;
    if (!intervention || (data.action === 'section' && !section)) return [this.notice('stale')];
    const session = await this.session(turn);
    await this.remember(turn, { ...session, interventionId: intervention.id, pending: null, candidates: [] });
    return [
      section
        ? sectionReply(this.corpus, intervention, section)
        : interventionReply(this.corpus, intervention),
    ];
  }

  /** The intervention that "did you mean" asked for: the question that waits is answered for it. */
  private async choose(id: string, turn: Turn): Promise<Reply[]> {
    if (!findIntervention(this.corpus, id)) return [this.notice('stale')];
    const session = await this.session(turn);
    const outcome = this.answerer.answerPending(id, session.pending);
    await this.remember(turn, {
      interventionId: id,
      topic: session.pending ?? session.topic,
      pending: session.pending,
      candidates: [],
    });
    return [this.outcomes.replyTo(outcome)];
  }

  private async session(turn: Turn): Promise<Session> {
    return readSession(await this.sessions.load(turn.who), turn.at);
  }

  private async remember(turn: Turn, session: Omit<Session, 'at'>): Promise<void> {
    await this.sessions.save(turn.who, { ...session, at: turn.at.toISOString() });
  }

  private help(scope: Scope): Reply {
    const held = this.corpus.interventions.length;
    return { kind: 'help', scope, held, examples: exampleLinks(this.corpus, 5), contact: this.contact };
  }

  private notice(notice: Extract<Reply, { kind: 'notice' }>['notice']): Reply {
    return { kind: 'notice', notice, examples: exampleLinks(this.corpus, 3) };
  }
}

/** Names of people who are mentioned are no part of the question. */
function withoutNames(text: string, mentioned: readonly string[]): string {
  return mentioned.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, ' ')), text);
}
