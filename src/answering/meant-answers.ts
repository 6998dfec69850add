import { answerWithin } from './answer-within';
import type { GuidanceIndex } from './guidance-index';
import { IntentFinder, type Meant } from './intent-finder';
import { normaliseWords } from './normalise';
import type { Answered } from './outcome';
import type { Question, QuestionReader } from './question';
import { forItself } from './question-readings';

/** An answer to what a message means, and how sure that meaning is, 0–1. */
export interface MeantAnswer {
  answer: Answered;
  likeness: number;
}

/** Answers the plain questions that messages mean by the utterances in data/. */
export class MeantAnswers {
  private readonly intents: IntentFinder;
  /** Plain questions of the intents, read; each when it is first meant. */
  private readonly plainQuestions = new Map<string, Question>();

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {
    this.intents = new IntentFinder(index.corpus.intents, index.lexicon);
  }

  /**
   * The answer to what the message means, from the sections that the intent names. Null when it means nothing that
   * the guide tells, or the page is held as an overview only.
   * @param parts the message in parts: people set the scene first and ask last
   */
  find(id: string, question: Question, parts: readonly Question[]): MeantAnswer | null {
    const [section] = this.index.sectionsOf(id);
    if (section?.intervention.coverage !== 'full' || question.unknownName !== null) return null;
    if (question.outside.some((phrase) => !this.index.mentions(id, phrase))) return null;
    const whole = this.meaning(question);
    const meant = parts
      .map((part) => this.meaning(part))
      .reduce((best, each) => (each && each.likeness > (best?.likeness ?? 0) ? each : best), whole);
    if (!meant || meant.intent.question === null) return null;
    const plain = forItself(this.plain(meant.intent.question));
    const answer = answerWithin(this.index, id, plain, meant.intent.sections);
    return answer?.found.band === 'high' ? { answer, likeness: meant.likeness } : null;
  }

  private meaning(question: Question): Meant | null {
    const words = [...question.words, ...question.variants.flatMap(normaliseWords)];
    return this.intents.find(words, (term) => this.index.knows(term));
  }

  private plain(text: string): Question {
    const known = this.plainQuestions.get(text);
    if (known) return known;
    const read = this.reader.read(text);
    this.plainQuestions.set(text, read);
    return read;
  }
}
