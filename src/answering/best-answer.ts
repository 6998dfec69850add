import { answerWithin } from './answer-within';
import { withoutRepeats } from './choose-figures';
import type { GuidanceIndex } from './guidance-index';
import { IntentFinder, type Meant } from './intent-finder';
import { normaliseWords } from './normalise';
import type { Answered, Found } from './outcome';
import type { Question, QuestionReader } from './question';
import { continues, forItself, isBare, leansOnTopic, ownWords, withMoney } from './question-readings';
import { questionsWithin } from './questions-within';
import { type Topic, topicOf, withTopic } from './topic';

/** Pieces of one message that are looked at. */
const mostPieces = 8;
/** Words of its own that make a piece of a message a question. */
const wordsOfAQuestion = 2;

/**
 * Likeness (0–1) from which a message is taken to mean what an utterance means: at once, although its words lead
 * somewhere else; plainly; and as the closest match. Tuned on questions of staff.
 */
const surely = 0.86;
const clearly = 0.7;
const likely = 0.55;

/** Tries the readings of a message (as it stands, with what went before, in parts) on one intervention. */
export class BestAnswer {
  /** The message in hand, in parts: read once, put to many interventions. */
  private lastParts: { text: string; questions: Question[] } | null = null;

  private readonly intents: IntentFinder;
  /** Plain questions of the intents, read; each when it is first meant. */
  private readonly plainQuestions = new Map<string, Question>();

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {
    this.intents = new IntentFinder(index.corpus.intents, index.lexicon);
  }

  /** Forgets the message in hand; no words of anybody's stay. */
  forget(): void {
    this.lastParts = null;
  }

  /** The best answer that the words lead to, or what they mean by the utterances in data/. */
  best(id: string, text: string, question: Question, context: { topic: Topic | null }): Answered | null {
    const meant = this.meantBy(id, question);
    const leans = context.topic !== null && leansOnTopic(question);
    if (meant && meant.likeness >= surely && !leans) {
      const answer = this.answerTo(id, meant);
      if (answer) return answer;
    }
    const direct = this.direct(id, text, question, context);
    if (direct?.found.band === 'high' || !meant || meant.likeness < (leans ? clearly : likely)) return direct;
    return this.answerTo(id, meant) ?? direct;
  }

  /** What the message means by the utterances in data/; null for pages that hold too little to answer it. */
  private meantBy(id: string, question: Question): Meant | null {
    const [section] = this.index.sectionsOf(id);
    if (section?.intervention.coverage !== 'full' || question.unknownName !== null) return null;
    if (question.outside.some((phrase) => !this.index.mentions(id, phrase))) return null;
    const words = [...question.words, ...question.variants.flatMap((variant) => normaliseWords(variant))];
    return this.intents.find(words, (term) => this.index.knows(term));
  }

  /** The answer to the plain question of an intent, from the sections that it names; null when there is none. */
  private answerTo(id: string, { intent, likeness }: Meant): Answered | null {
    if (intent.question === null) return null;
    const plain = this.plainQuestion(intent.question);
    const answer = answerWithin(this.index, id, forItself(plain), intent.sections);
    if (answer?.found.band !== 'high') return null;
    const band = likeness >= clearly ? 'high' : 'medium';
    return { found: { ...answer.found, band }, score: answer.score * likeness };
  }

  private plainQuestion(text: string): Question {
    const known = this.plainQuestions.get(text);
    if (known) return known;
    const read = this.reader.read(text);
    this.plainQuestions.set(text, read);
    return read;
  }

  /** Reads the question with and without what went before, and as parts, and takes the best reading. */
  private direct(
    id: string,
    text: string,
    question: Question,
    context: { topic: Topic | null },
  ): Answered | null {
    const questions = questionsWithin(this.index, id, question);
    if (questions) return questions;
    const leaning = context.topic && leansOnTopic(question) ? withTopic(question, context.topic) : null;
    // Worked out only where it is wanted: most questions stand on their own.
    const carry = () => leaning && answerWithin(this.index, id, forItself(leaning));
    const first = ownWords(question) === 0 || continues(question) ? carry() : null;
    if (first?.found.band === 'high') return first;
    const whole = answerWithin(this.index, id, forItself(question));
    const plain =
      this.inParts(id, text, question, whole) ??
      (whole?.found.band === 'high' ? whole : this.bestPiece(id, text, question));
    if (plain) return plain;
    const carried = first ?? carry();
    return carried && carried.score > (whole?.score ?? 0) ? carried : whole;
  }

  /** A message that asks two things gets both; null when its parts are no questions of their own. */
  private inParts(id: string, text: string, question: Question, whole: Answered | null): Answered | null {
    const questions = this.partsOf(text);
    if (questions.length < 2 || questions.length > 4) return null;
    const money = question.kinds.has('money');
    const answers = questions.map((each) =>
      answerWithin(this.index, id, forItself(money && each.kinds.size === 0 ? withMoney(each) : each)),
    );
    if (!answers.every((each) => each?.found.band === 'high')) return null;
    const found = answers.flatMap((each) => (each ? [each.found] : []));
    const sections = new Set(found.map(({ sections: [first] }) => first));
    if (sections.size < 2 && !money) return null;
    return { found: joined(found), score: Math.max(whole?.score ?? 0, 1) };
  }

  /** In a chatty message one piece may be the question; null when none is answered plainly. */
  private bestPiece(id: string, text: string, question: Question): Answered | null {
    const foreign = question.outside.some((phrase) => !this.index.mentions(id, phrase));
    if (foreign || question.unknownName !== null) return null;
    const parts = this.partsOf(text);
    const answers = parts.map((each, position) => {
      // "…, would she qualify?" leans on what was said before it.
      const before = parts
        .slice(0, position)
        .reduce<Topic | null>((topic, part) => topicOf(part, topic), null);
      const leans = ownWords(each) < wordsOfAQuestion && each.kinds.size === 0;
      if (leans && !before) return null;
      return answerWithin(this.index, id, forItself(leans && before ? withTopic(each, before) : each));
    });
    const plain = answers.filter((each) => each?.found.band === 'high');
    // People set the scene first and ask last.
    return plain.at(-1) ?? null;
  }

  /** The parts of a message, each read as a question; those without words of their own left out. */
  private partsOf(text: string): Question[] {
    if (this.lastParts?.text === text) return this.lastParts.questions;
    const pieces = text
      .split(/[?;,.!–]|\s-\s|\band\b|\bplus\b|&|\balso\b/i)
      .filter((piece) => /\w{2}/.test(piece));
    const several = pieces.length >= 2 && pieces.length <= mostPieces;
    const questions = several
      ? pieces.map((piece) => this.reader.read(piece)).filter((each) => !isBare(each))
      : [];
    this.lastParts = { text, questions };
    return questions;
  }
}

function joined(found: Found[]): Found {
  const unique = <T>(items: T[]): T[] => [...new Set(items)];
  const first = found[0] as Found;
  const sections = unique(found.flatMap((each) => each.sections));
  return {
    ...first,
    figures: withoutRepeats(found.flatMap((each) => each.figures.slice(0, 3))).slice(0, 5),
    profile: unique(found.flatMap((each) => each.profile)),
    passages: found.flatMap((each) => each.passages.slice(0, 1)),
    sections,
    related: unique(found.flatMap((each) => each.related))
      .filter((key) => !sections.includes(key))
      .slice(0, 3),
  };
}
