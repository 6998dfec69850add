import { LRUCache } from 'lru-cache';
import type { Intent } from '../guidance/intents';
import type { SectionKey } from '../guidance/taxonomy';
import { answerWithin } from './answer-within';
import { adultTerm, ageTerms } from './field-terms';
import type { GuidanceIndex } from './guidance-index';
import { IntentFinder, type Meant } from './intent-finder';
import type { Answered, Found } from './outcome';
import type { Question, QuestionReader } from './question';
import { ownWords } from './question-readings';
import { type Topic, withTopic } from './topic';

/** An answer to what a message means, and how sure that meaning is, 0–1. */
export interface MeantAnswer {
  answer: Answered;
  likeness: number;
  /** True when the whole message means it, not only a part. */
  ofWhole: boolean;
}

/** Likeness from which a meaning is looked at at all. */
export const least = 0.42;

/** Likeness from which what the guide does not tell is not answered by what it does. */
const surelyUntold = 0.8;

/** Likeness from which an answer to what the guide may not tell is not given plainly. */
const ratherUntold = 0.58;

/** Likeness from which a message is taken to ask for the sections of an intent. */
const surelyOfSection = 0.7;

/** Answers to intents that are kept; those of some ten whole pages. */
const mostAnswers = 2000;

/** Answers the plain questions that messages mean by the utterances in data/. */
export class MeantAnswers {
  /** Made when it is first needed: it takes its time, and the start should not. */
  private intents: IntentFinder | null = null;
  /** What each question means, once it has been looked up: one turn asks several times. */
  private readonly meanings = new WeakMap<Question, Meant | null>();
  private readonly answers = new LRUCache<string, { answer: Answered | null }>({ max: mostAnswers });

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {}

  /** Makes beforehand, in steps, what the first question would have to wait for. */
  *prepare(): Iterable<undefined> {
    if (this.intents) return;
    const made = yield* IntentFinder.inSteps(this.index.corpus.intents, this.index);
    // A question that came in between has made it already.
    this.intents ??= made;
  }

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
    const meant = this.meantBy(id, question, parts);
    if (!meant || meant.likeness < least) return null;
    const { likeness } = meant;
    const ofWhole = this.meantBy(id, question)?.likeness === likeness;
    const plain = topic && this.plain(meant.intent);
    const carried = plain && answerWithin(this.index, id, withTopic(plain, topic));
    if (carried?.found.band === 'high') return { answer: carried, likeness, ofWhole };
    const answer = this.answerTo(id, meant.intent);
    return answer && !isOfOtherAges(answer.found, question) ? { answer, likeness, ofWhole } : null;
  }

  /** True for what the guide surely does not tell: figures that share the words would answer something else. */
  isUntold(id: string, question: Question): boolean {
    const meant = this.meantBy(id, question);
    return meant !== null && meant.intent.question === null && meant.likeness >= surelyUntold;
  }

  /** True for what the guide rather does not tell: an answer by its words is no more than the closest. */
  isDoubtful(id: string, question: Question): boolean {
    const meant = this.meantBy(id, question);
    return meant !== null && meant.intent.question === null && meant.likeness >= ratherUntold;
  }

  /** What the message, or the surest of its parts, means on a page that is held in full. */
  meantBy(id: string, question: Question, parts: readonly Question[] = []): Meant | null {
    const [section] = this.index.sectionsOf(id);
    if (section?.intervention.coverage !== 'full' || question.unknownName !== null) return null;
    if (question.outside.some((phrase) => !this.index.mentions(id, phrase))) return null;
    // Where a price is asked for, a part without one means something else.
    const asking = question.kinds.has('money') ? parts.filter(({ kinds }) => kinds.has('money')) : parts;
    return [question, ...asking.filter(tellsEnough)]
      .map((each) => this.meaning(each))
      .reduce((best, each) => (each && each.likeness > (best?.likeness ?? 0) ? each : best), null);
  }

  /** True for what only the service that asks can tell: whether it suits them, whether they are ready. */
  isForService(question: Question): boolean {
    // "Is it suitable for adolescents" asks what the page tells.
    const asksOfPeople = question.profile.size > 0 || question.terms.some(({ term }) => ageTerms.has(term));
    if (question.unknownName !== null || asksOfPeople) return false;
    const meant = this.meaning(question);
    return meant?.intent.leadsTo === 'assessment' && meant.likeness >= surelyOfSection;
  }

  /** The sections of which a message surely means something, whether any page holds them or not; else none. */
  sectionsMeant(question: Question): readonly SectionKey[] {
    if (question.unknownName !== null) return [];
    const meant = this.meaning(question);
    return meant && meant.likeness >= surelyOfSection ? meant.intent.sections : [];
  }

  /** The answer to an intent's plain question; the same for all who mean it, and worked out once. */
  private answerTo(id: string, intent: Intent): Answered | null {
    const key = `${id}\n${intent.id}`;
    const known = this.answers.get(key);
    if (known) return known.answer;
    const plain = this.plain(intent);
    const answer = plain && answerWithin(this.index, id, plain, intent.sections);
    const sure = answer?.found.band === 'high' ? answer : null;
    this.answers.set(key, { answer: sure });
    return sure;
  }

  private meaning(question: Question): Meant | null {
    const known = this.meanings.get(question);
    if (known !== undefined) return known;
    this.intents ??= new IntentFinder(this.index.corpus.intents, this.index);
    const meant = this.intents.find(question);
    this.meanings.set(question, meant);
    return meant;
  }

  /** The plain question of an intent, read; null for what the guide does not tell. */
  private plain({ question }: Intent): Question | null {
    return question === null ? null : this.reader.read(question);
  }
}

/** A part of one word, or of none of its own ("how often"), is like an utterance without telling what is asked. */
const tellsEnough = (part: Question): boolean => part.words.length > 1 && ownWords(part) > 0;

/** True when children are asked about and only the section on adults is told, or the other way round. */
function isOfOtherAges({ sections }: Found, { terms }: Question): boolean {
  const ages = terms.filter(({ term }) => ageTerms.has(term)).map(({ term }) => term);
  if (ages.length === 0) return false;
  const other: SectionKey = ages.includes(adultTerm) ? 'young-people-outcomes' : 'adult-evidence';
  const isOfOne = ages.every((age) => (age === adultTerm) === ages.includes(adultTerm));
  return isOfOne && sections.every((key) => key === other);
}
