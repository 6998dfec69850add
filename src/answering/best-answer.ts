import type { SectionKey } from '../guidance/taxonomy';
import { answerWithin } from './answer-within';
import { answerToClauses } from './clause-answers';
import { combine, likeness } from './combine-answers';
import { countedUnits } from './counted-units';
import type { Meaning } from './filled-in';
import type { GuidanceIndex } from './guidance-index';
import { joined } from './joined-answers';
import { ListedAnswers } from './listed-answers';
import { MeantAnswers } from './meant-answers';
import { MessageParts } from './message-parts';
import type { Answered, Found } from './outcome';
import { pricedThings, pricesMore } from './priced-things';
import type { Question, QuestionReader } from './question';
import {
  asksForReferences,
  asksSomething,
  asksWhatIsIncluded,
  continues,
  leansOnTopic,
  ownWords,
  withMoney,
} from './question-readings';
import { questionsWithin } from './questions-within';
import { withoutStrayNumbers } from './stray-numbers';
import { saysAnything, type Topic, topicOf, withTopic } from './topic';
import { holds, unitsTold } from './weigh-answers';

/** "How much …" without a price in mind asks for a number, a length and a frequency. */
const kindsOfAmount = 3;
/** Words of its own that make a piece of a message a question. */
const wordsOfAQuestion = 2;

/** Tries the readings of a message (as it stands, with what went before, in parts) on one intervention. */
export class BestAnswer {
  private readonly parts: MessageParts;
  private readonly meant: MeantAnswers;
  private readonly listed: ListedAnswers;

  constructor(
    private readonly index: GuidanceIndex,
    reader: QuestionReader,
  ) {
    this.meant = new MeantAnswers(index, reader);
    this.parts = new MessageParts(reader, index);
    this.listed = new ListedAnswers(index, reader, this.meant);
  }

  /** Makes beforehand, in steps, what the first question would have to wait for. */
  prepare(): Iterable<undefined> {
    return this.meant.prepare();
  }

  /** Forgets the message in hand; no words of anybody's stay. */
  forget(): void {
    this.parts.forget();
  }

  /** The best answer to what a message asks apart from its scene, where that is plain; else to all of it. */
  best(id: string, text: string, read: Question, context: { topic: Topic | null }): Answered | null {
    const isOfPrice = context.topic?.kinds.includes('money') === true && asksWhatIsIncluded(read);
    const question = isOfPrice ? withMoney(read) : read;
    const asked = this.parts.clausesOf(text, question);
    if (!asked) return this.asItStands(id, text, question, context);
    const topic = asked.isSceneBare ? context.topic : null;
    const clauses = asked.clauses.map((each) => ({
      ...each,
      answer: this.asItStands(id, each.text, each.question, { topic: each.before ?? topic }),
      meant:
        this.meant.meantBy(id, each.question, each.leaning > 0 ? [] : this.parts.partsOf(each.text))
          ?.likeness ?? 0,
      isUntold: this.meant.isUntold(id, each.question),
    }));
    return answerToClauses(clauses, {
      meant: this.meant.meantBy(id, question)?.likeness ?? 0,
      isHeldBack: question.outside.some((phrase) => !this.index.mentions(id, phrase)),
      answer: () => this.asItStands(id, text, question, context),
    });
  }

  /** The best answer that the words lead to, beside what they mean by the utterances in data/. */
  private asItStands(
    id: string,
    text: string,
    question: Question,
    context: { topic: Topic | null },
  ): Answered | null {
    return (
      this.restated(id, text, question, context) ??
      this.listed.find(id, text, question) ??
      this.asked(id, text, question, context)
    );
  }

  /** A number that is stated wrongly ("so it's 10 sessions?") is said not to be told, above those that are. */
  private restated(
    id: string,
    text: string,
    question: Question,
    context: { topic: Topic | null },
  ): Answered | null {
    const { question: asked, stray } = withoutStrayNumbers(this.index.sectionsOf(id), question);
    const answer = stray.length > 0 ? this.asked(id, text, asked, context) : null;
    if (!answer || answer.found.figures.length === 0) return null;
    return { ...answer, found: { ...answer.found, unnamed: stray } };
  }

  private asked(
    id: string,
    text: string,
    question: Question,
    context: { topic: Topic | null },
  ): Answered | null {
    const direct = this.direct(id, text, question, context);
    if (this.meant.isUntold(id, question)) return null;
    // What is no more than the closest and rather not told is no answer.
    if (direct && this.meant.isDoubtful(id, question))
      return direct.found.band === 'high' ? asClosest(direct) : null;
    // The figure that was stated is the one meant, however much the words are like another question's.
    if (question.confirms && isFigured(direct)) return direct;
    return this.withMeant(id, text, question, context, direct);
  }

  /** What the words lead to, beside what the message means. */
  private withMeant(
    id: string,
    text: string,
    question: Question,
    context: { topic: Topic | null },
    direct: Answered | null,
  ): Answered | null {
    // A pronoun is explained by the talk rather than by an utterance, and so is "how often?" alone.
    const leans = saysAnything(context.topic) && !namesAnew(question) && leansOnTopic(question);
    if (leans && ownWords(question) === 0 && isFigured(direct)) return direct;
    const leaned = leans && !this.isItsOwn(id, question, context.topic) ? context.topic : null;
    const meant = this.meant.find(id, question, this.parts.partsOf(text), leaned);
    if (leans && leaned === null) return combine(null, meant);
    if (!direct || !meant) return combine(direct, meant);
    return this.tellsMore(id, question, direct, meant.answer) || holds(direct, meant, question, leans)
      ? direct
      : combine(direct, meant);
  }

  /** "Who is it for?" after the evidence means what it says, and nothing of the evidence. */
  private isItsOwn(id: string, question: Question, topic: Topic | null): boolean {
    const goesOn = question.continuesTopic && (topic?.kinds.length ?? 0) > 0;
    const meant = this.meant.meantBy(id, question);
    return !goesOn && meant !== null && meant.intent.question !== null && meant.likeness >= likeness.alone;
  }

  /** True when the words lead to several things that were named, of which what they mean tells fewer. */
  private tellsMore(id: string, question: Question, direct: Answered, meant: Answered): boolean {
    const prices = pricedThings(this.index, id, question);
    return this.countsMore(question, direct, meant) || pricesMore(prices, direct.found, meant.found);
  }

  /** What is counted in so many words is meant, however much the words are like another question's. */
  private countsMore({ words, kinds }: Question, { found }: Answered, meant: Answered): boolean {
    // "How much supervision per case" asks for an amount of any kind, and counts nothing.
    if (!kinds.has('count') || kinds.size >= kindsOfAmount || found.band !== 'high') return false;
    const units = countedUnits(words, this.index.lexicon);
    return unitsTold(units, found) > unitsTold(units, meant.found);
  }

  /**
   * True when the message means something by the utterances, though its own words say nothing.
   * @param isNamed the intervention is known, so that a message that asks something may be meant less surely
   */
  isMeant(id: string, question: Question, isNamed = false): boolean {
    const meant = this.meant.meantBy(id, question);
    // "IPT please" asks for the intervention itself.
    const named = asksSomething(question) ? likeness.lone : likeness.alone;
    const enough = isNamed ? named : likeness.plain;
    return meant !== null && meant.intent.question !== null && meant.likeness >= enough;
  }

  /** What a long message asks in small words alone of the intervention that it names ("…, what is it?"); else null. */
  bareClauseOf(id: string, text: string, question: Question): Question | null {
    const isNamed = question.interventions.includes(id) && question.variants.length === 0;
    return isNamed ? this.parts.bareClauseOf(text) : null;
  }

  /** The sections of which a message surely means something, whether any page holds them or not; else none. */
  sectionsMeant(question: Question): readonly SectionKey[] {
    return this.meant.sectionsMeant(question);
  }

  /** How surely the message means something by the utterances, 0–1. */
  likenessOf(id: string, question: Question): number {
    return this.meant.meantBy(id, question)?.likeness ?? 0;
  }

  /** What a question means by the utterances: how surely, 0–1, and whether the guide tells it. */
  meaningOf(id: string, question: Question): Meaning {
    const meant = this.meant.meantBy(id, question);
    if (meant === null) return { likeness: 0, isTold: false };
    return { likeness: meant.likeness, isTold: meant.intent.question !== null, intent: meant.intent.id };
  }

  /** True when the message as it stands surely means what the guide does not tell. */
  isUntold(id: string, question: Question): boolean {
    return this.meant.isUntold(id, question);
  }

  /** True for what only the service that asks can tell: whether it suits them, whether they are ready. */
  isForService(question: Question): boolean {
    return this.meant.isForService(question);
  }

  /** True when the list of references is asked for, in its own words or by the utterances. */
  asksForReferences(id: string, question: Question): boolean {
    if (asksForReferences(question)) return true;
    const meant = this.meant.meantBy(id, question);
    // One paper alone is quoted; the list as such is shown whole.
    return meant?.intent.question === 'references' && meant.likeness >= likeness.plain;
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
    const carry = () => leaning && answerWithin(this.index, id, leaning);
    const first = ownWords(question) === 0 || continues(question) ? carry() : null;
    if (first?.found.band === 'high') return first;
    const whole = answerWithin(this.index, id, question);
    if (whole && this.countsSeveral(question, whole.found)) return whole;
    const plain =
      this.inParts(id, text, question, whole) ??
      (whole?.found.band === 'high' ? whole : this.bestPiece(id, text, question));
    if (plain) return plain;
    const carried = first ?? carry();
    return carried && carried.score > (whole?.score ?? 0) ? carried : whole;
  }

  /** True when an answer has figures of each of several things that are counted. */
  private countsSeveral({ words, kinds }: Question, found: Found): boolean {
    if (!kinds.has('count') || found.band !== 'high') return false;
    return unitsTold(countedUnits(words, this.index.lexicon), found) > 1;
  }

  /** A message that asks two things gets both; null when its parts are no questions of their own. */
  private inParts(id: string, text: string, question: Question, whole: Answered | null): Answered | null {
    const questions = this.parts.partsOf(text);
    if (questions.length < 2 || questions.length > 4) return null;
    // "Usability, supports and evidence ratings" asks of each what only the whole says: its rating.
    if ((whole?.found.indicators?.length ?? 0) > 1) return null;
    const money = question.kinds.has('money');
    const answers = questions.map((each) =>
      answerWithin(this.index, id, money && each.kinds.size === 0 ? withMoney(each) : each),
    );
    if (!answers.every((each) => each?.found.band === 'high')) return null;
    const found = answers.flatMap((each) => (each ? [each.found] : []));
    const sections = new Set(found.map(({ sections: [first] }) => first));
    if (sections.size < 2 && !money) return null;
    return { found: joined(found), score: Math.max(whole?.score ?? 0, 1), gist: answers[0]?.gist ?? null };
  }

  /** In a chatty message one piece may be the question; null when none is answered plainly. */
  private bestPiece(id: string, text: string, question: Question): Answered | null {
    const foreign = question.outside.some((phrase) => !this.index.mentions(id, phrase));
    if (foreign || question.unknownName !== null) return null;
    const parts = this.parts.partsOf(text);
    const answers = parts.map((each, position) => {
      // "…, would she qualify?" leans on what was said before it.
      const before = parts
        .slice(0, position)
        .reduce<Topic | null>((topic, part) => topicOf(part, topic), null);
      const leans = ownWords(each) < wordsOfAQuestion && each.kinds.size === 0;
      if (leans && !before) return null;
      // What a price or a number is asked of may stand in another part; without it the part asks something else.
      if (question.kinds.size > 0 && each.kinds.size === 0) return null;
      return answerWithin(this.index, id, leans && before ? withTopic(each, before) : each);
    });
    const plain = answers.filter((each) => each?.found.band === 'high');
    // People set the scene first and ask last.
    return plain.at(-1) ?? null;
  }
}

const isFigured = (answer: Answered | null): boolean =>
  answer?.found.band === 'high' && answer.found.figures.length > 0;

const asClosest = (answer: Answered): Answered => ({ ...answer, found: { ...answer.found, band: 'medium' } });

/** One that names the intervention anew ("and how long is IPT?") leans on nothing. */
const namesAnew = ({ interventions, refersBack }: Question): boolean =>
  interventions.length > 0 && !refersBack;
