import type { SafetyScreen } from '../../answering/safety';
import { type Corpus, findIntervention, findSection } from '../../guidance/corpus';
import { type FeedbackReason, feedbackReasons } from '../../guidance/explore-guide';
import { type SectionKey, sectionTitle } from '../../guidance/taxonomy';
import { type ActionData, actionVersion, type Fields } from '../command';
import type { Reply } from '../reply';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import type { FeedbackReply, SentReply } from './explore-reply';
import type { FeedbackStore } from './feedback-store';
import { browseLink } from './list-replies';

/** Longest text that is sent to the content team, in characters. */
export const longestFeedback = 500;

type FeedbackAction = Extract<
  ActionData,
  { action: 'answer-options' | 'feedback-useful' | 'feedback-form' | 'feedback-send' | 'question-send' }
>;
interface OfSection {
  intervention: string;
  section: SectionKey;
}

interface FeedbackParts {
  corpus: Corpus;
  memory: TalkMemory;
  screen: SafetyScreen;
  store: FeedbackStore;
}

/** What people say of answers, and questions they send to the content team. Nothing tells who they are. */
export class FeedbackDialog {
  private readonly corpus: Corpus;
  private readonly memory: TalkMemory;
  private readonly screen: SafetyScreen;
  private readonly store: FeedbackStore;

  constructor({ corpus, memory, screen, store }: FeedbackParts) {
    this.corpus = corpus;
    this.memory = memory;
    this.screen = screen;
    this.store = store;
  }

  async onAction(data: FeedbackAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    if (data.action === 'question-send') return this.sendQuestion(fields.question ?? '', turn);
    if (!this.isHeld(data)) return [sent('nothing-shown')];
    switch (data.action) {
      case 'answer-options':
        return [this.options(data)];
      case 'feedback-useful':
        return this.useful(data, turn);
      case 'feedback-form':
        return [this.form(data, 'form')];
      case 'feedback-send':
        return this.sendFeedback(data, fields, turn);
    }
  }

  /** A question that was typed for the content team; a form when it is still to be written. */
  async onQuestion(question: string, turn: Turn): Promise<Reply[]> {
    return question === '' ? [sent('question-form', '')] : this.sendQuestion(question, turn);
  }

  /** "Useful", "not useful" or "feedback", typed of the answer that was shown last. */
  async onShown(said: 'useful' | 'not-useful' | 'answer-options', turn: Turn): Promise<Reply[]> {
    const { shown } = await this.memory.of(turn);
    const [intervention] = shown?.interventions ?? [];
    const section = shown?.section ?? 'summary';
    if (!shown || shown.what === 'comparison' || !intervention) return [sent('nothing-shown')];
    const of = { intervention, section };
    if (said === 'answer-options') return [this.options(of)];
    return said === 'useful' ? this.useful(of, turn) : [this.form(of, 'form')];
  }

  private options({ intervention, section }: OfSection): Reply {
    const of = { intervention, section, version: actionVersion } as const;
    return {
      kind: 'answer-options',
      interventionTitle: this.titleOf(intervention),
      section: sectionTitle(section),
      share: link({ action: 'share-section', ...of }),
      useful: link({ action: 'feedback-useful', ...of }),
      notUseful: link({ action: 'feedback-form', ...of }),
      compare: link({ action: 'compare-add', intervention, version: actionVersion }),
    };
  }

  private async useful({ intervention, section }: OfSection, turn: Turn): Promise<Reply[]> {
    await this.store.addFeedback({
      day: dayOf(turn.at),
      interventionId: intervention,
      section,
      useful: true,
      reason: null,
      words: '',
    });
    return [sent('useful')];
  }

  private async sendFeedback(of: OfSection, fields: Fields, turn: Turn): Promise<Reply[]> {
    const words = (fields['feedback-words'] ?? '').trim();
    const reason = feedbackReasons.find((each) => each === fields['feedback-reason']);
    if (this.screen.tellsOfPatient(words)) return [this.form(of, 'patient-data', reason)];
    if (words.length > longestFeedback) return [this.form(of, 'too-long', reason, words)];
    if (!reason) return [this.form(of, 'reason-missing', undefined, words)];
    const { intervention: interventionId, section } = of;
    const day = dayOf(turn.at);
    await this.store.addFeedback({ day, interventionId, section, useful: false, reason, words });
    return [sent('not-useful')];
  }

  private async sendQuestion(text: string, turn: Turn): Promise<Reply[]> {
    const question = text.trim();
    if (question === '') return [sent('question-empty', '')];
    if (question.length > longestFeedback) return [sent('question-long', question.slice(0, longestFeedback))];
    if (this.screen.screen(question) === 'patient-data' || this.screen.tellsOfPatient(question)) {
      return [sent('question-patient', '')];
    }
    await this.store.addQuestion({ day: dayOf(turn.at), text: question });
    return [sent('question')];
  }

  private form(
    { intervention, section }: OfSection,
    state: FeedbackReply['state'],
    reason?: FeedbackReason,
    words = '',
  ): FeedbackReply {
    const { reasons } = this.corpus.exploring;
    return {
      kind: 'feedback',
      state,
      interventionTitle: this.titleOf(intervention),
      section: sectionTitle(section),
      reasons: feedbackReasons.map((value) => ({ value, title: reasons[value] })),
      reason: reason ?? '',
      words,
      send: link({ action: 'feedback-send', intervention, section, version: actionVersion }),
    };
  }

  private isHeld({ intervention, section }: OfSection): boolean {
    const held = findIntervention(this.corpus, intervention);
    return held !== undefined && (section === 'classification' || findSection(held, section) !== undefined);
  }

  private titleOf(id: string): string {
    return findIntervention(this.corpus, id)?.title ?? '';
  }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const link = (data: ActionData) => ({ title: '', data });
const sent = (what: SentReply['what'], question: string | null = null): SentReply => ({
  kind: 'sent',
  what,
  question,
  browse: browseLink(),
});
