import type { Answerer } from '../answering/answer-question';
import { type Corpus, findIntervention, findSection } from '../guidance/corpus';
import { offeredAt, placeIn } from './choose-by-place';
import { type ActionData, actionVersion } from './command';
import type { FeedbackStore } from './explore/feedback-store';
import type { InterventionReplies } from './intervention-replies';
import type { OutcomeReplies } from './outcome-replies';
import type { Reply } from './reply';
import { sectionReply } from './section-replies';
import { shownBy } from './shown-by';
import type { TalkMemory } from './talk-memory';
import type { Turn } from './turn';

interface DeskParts {
  corpus: Corpus;
  answerer: Answerer;
  memory: TalkMemory;
  interventions: InterventionReplies;
  outcomes: OutcomeReplies;
  feedback: FeedbackStore;
}

/** Questions to the guide, and what is opened from its answers; the talk is about them from then on. */
export class GuideDesk {
  constructor(private readonly parts: DeskParts) {}

  /** What the first questions would have to wait for, then replies to the examples; nobody's session changes. */
  *prepare(at: Date): Iterable<Reply[]> {
    const { corpus, answerer, outcomes } = this.parts;
    for (const _step of answerer.prepare()) yield [];
    for (const { text } of corpus.examples) {
      const asked = answerer.ask(text, { interventionId: null, topic: null });
      yield asked.outcomes.map((outcome) => outcomes.replyTo(outcome, at));
    }
  }

  /** The answer to a question, or why there is none. @param text already screened */
  async ask(text: string, turn: Turn): Promise<Reply[]> {
    const { answerer, memory, outcomes, feedback } = this.parts;
    const asked = answerer.ask(text, await memory.of(turn));
    const { context, pending, candidates } = asked;
    const answered = asked.outcomes.flatMap((outcome) => shownBy(outcome) ?? []);
    for (const { interventions, section } of answered) {
      if (section) feedback.countAsked(interventions[0] ?? '', section);
    }
    await memory.change(turn, { ...context, pending, candidates, shown: answered[0] ?? null });
    return asked.outcomes.map((outcome) => {
      const reply = outcomes.replyTo(outcome, turn.at);
      return reply.kind === 'no-answer' ? { ...reply, question: text } : reply;
    });
  }

  /** As `ask`; null when the guide has no plain answer. @param oneWord of a single word only a section's name is one */
  async askPlainly(text: string, turn: Turn, oneWord: boolean): Promise<Reply[] | null> {
    const { answerer, memory } = this.parts;
    const { outcomes } = answerer.ask(text, await memory.of(turn));
    const isPlain = outcomes.every((outcome) => outcome.kind !== 'answer' || outcome.band === 'high');
    const isAnswer = outcomes.some(({ kind }) =>
      oneWord ? kind === 'section' : kind !== 'no-answer' && kind !== 'did-you-mean',
    );
    return isPlain && isAnswer ? this.ask(text, turn) : null;
  }

  /** A section or an intervention; null when it is no longer held. */
  async open(
    data: Extract<ActionData, { action: 'section' | 'intervention' }>,
    turn: Turn,
  ): Promise<Reply | null> {
    const { corpus, memory, interventions, feedback } = this.parts;
    const intervention = findIntervention(corpus, data.intervention);
    const section =
      intervention && data.action === 'section' ? findSection(intervention, data.section) : undefined;
    if (!intervention || (data.action === 'section' && !section)) return null;
    const shown = {
      what: section ? ('section' as const) : ('intervention' as const),
      interventions: [intervention.id],
      section: section?.key ?? null,
    };
    await memory.change(turn, {
      interventionId: intervention.id,
      pending: null,
      candidates: [],
      talkedOf: null,
      shown,
    });
    if (section) feedback.countAsked(intervention.id, section.key);
    return section ? sectionReply(corpus, intervention, section) : interventions.of(intervention, turn.at);
  }

  /** What a message chooses by its place in what was offered last ("the second one"); null when it chooses nothing. */
  async chooseByPlace(text: string, turn: Turn): Promise<Reply | null> {
    const place = placeIn(text);
    if (place === null) return null;
    const session = await this.parts.memory.of(turn);
    const id = offeredAt(place, session, this.parts.corpus);
    if (id === null) return null;
    return session.candidates.length > 0
      ? this.choose(id, turn)
      : this.open({ action: 'intervention', intervention: id, version: actionVersion }, turn);
  }

  /**
   * The intervention that "did you mean" asked for: the question that waits is answered for it. Null when it is no
   * longer held.
   */
  async choose(id: string, turn: Turn): Promise<Reply | null> {
    const { corpus, answerer, memory, outcomes } = this.parts;
    if (!findIntervention(corpus, id)) return null;
    const session = await memory.of(turn);
    const outcome = answerer.answerPending(id, session.pending);
    const topic = session.pending ?? session.topic;
    await memory.change(turn, {
      interventionId: id,
      topic,
      candidates: [],
      talkedOf: null,
      shown: shownBy(outcome),
    });
    return outcomes.replyTo(outcome, turn.at);
  }
}
