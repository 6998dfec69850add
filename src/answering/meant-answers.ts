import { answerWithin } from './answer-within';
import type { GuidanceIndex } from './guidance-index';
import { IntentFinder, type Meant } from './intent-finder';
import type { Answered } from './outcome';
import type { Question, QuestionReader } from './question';
import { forItself } from './question-readings';
import { type Topic, withTopic } from './topic';

/** An answer to what a message means, and how sure that meaning is, 0–1. */
export interface MeantAnswer {
  answer: Answered;
  likeness: number;
}

/** Answers the plain questions that messages mean by the utterances in data/. */
export class MeantAnswers {
  /** Made when it is first needed: it takes its time, and the start should not. */
  private intents: IntentFinder | null = null;
  /** What each question means, once it has been looked up: one turn asks several times. */
  private readonly meanings = new WeakMap<Question, Meant | null>();
  /** Plain questions of the intents, read; each when it is first meant. */
  private readonly plainQuestions = new Map<string, Question>();

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {}

  /**
   * The answer to what the message means, from the sections that the intent names. Null when it means nothing that
   * the guide tells, or the page is held as an overview only.
   * @param parts the message in parts: people set the scene first and ask last
   * @param topic what a message with a pronoun leans on
   */
  find(
    id: string,
    question: Question,
    parts: readonly Question[] = [],
    topic: Topic | null = null,
  ): MeantAnswer | null {
    const [section] = this.index.sectionsOf(id);
    if (section?.intervention.coverage !== 'full' || question.unknownName !== null) return null;
    if (question.outside.some((phrase) => !this.index.mentions(id, phrase))) return null;
    const whole = this.meaning(question);
    const meant = parts
      .map((part) => this.meaning(part))
      .reduce((best, each) => (each && each.likeness > (best?.likeness ?? 0) ? each : best), whole);
    if (!meant || meant.intent.question === null) return null;
    const plain = forItself(this.plain(meant.intent.question));
    const carried = topic && answerWithin(this.index, id, withTopic(plain, topic));
    if (carried?.found.band === 'high') return { answer: carried, likeness: meant.likeness };
    const answer = answerWithin(this.index, id, plain, meant.intent.sections);
    return answer?.found.band === 'high' ? { answer, likeness: meant.likeness } : null;
  }

  private meaning(question: Question): Meant | null {
    const known = this.meanings.get(question);
    if (known !== undefined) return known;
    this.intents ??= new IntentFinder(this.index.corpus.intents, this.index);
    const meant = this.intents.find(question);
    this.meanings.set(question, meant);
    return meant;
  }

  private plain(text: string): Question {
    const known = this.plainQuestions.get(text);
    if (known) return known;
    const read = this.reader.read(text);
    this.plainQuestions.set(text, read);
    return read;
  }
}
