import { answerWithin } from './answer-within';
import { askedAtOnce } from './asked-at-once';
import { combine, likeness } from './combine-answers';
import type { GuidanceIndex } from './guidance-index';
import { toldTogether } from './joined-answers';
import { listedTopics } from './listed-topics';
import type { MeantAnswers } from './meant-answers';
import type { Answered } from './outcome';
import type { Question, QuestionReader } from './question';
import { isBare, leansOnTopic, ownWords } from './question-readings';
import { type Topic, topicOf, withTopic } from './topic';

/** Answers messages that ask several things at once, each on its own. */
export class AnswersAtOnce {
  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
    private readonly meant: MeantAnswers,
  ) {}

  /** Several questions in one message, each answered by its words or by what it means; null when one of them is not. */
  questions(id: string, text: string, { interventions, variants }: Question): Answered | null {
    const [section] = this.index.sectionsOf(id);
    if (interventions.length > 1 || variants.length > 0 || section?.intervention.coverage !== 'full')
      return null;
    const { questions, beside } = askedAtOnce(text);
    if (questions.length === 0 || ownWords(this.reader.read(beside)) > 0) return null;
    let topic: Topic | null = null;
    const answers: Answered[] = [];
    for (const each of questions.map((piece) => this.reader.read(piece))) {
      const answer = this.onItsOwn(id, each, topic);
      // What is asked in small words alone ("how much is it?") is meant less surely, and asked all the same.
      const sure = ownWords(each) > 0 ? likeness.plain : likeness.ofPart;
      const meant = this.meant.meantBy(id, each)?.likeness ?? 0;
      if (!answer || (answer.found.band !== 'high' && meant < sure)) return null;
      answers.push(answer);
      topic = topicOf(each, topic);
    }
    return toldTogether(answers);
  }

  /** Each topic of a message that only lists them ("cost, sessions and supervision"); null when one is not answered. */
  topics(id: string, text: string, { interventions, variants }: Question): Answered | null {
    if (interventions.length > 1 || variants.length > 0) return null;
    const topics = this.topicsIn(text);
    if (topics.length === 0) return null;
    const answers: Answered[] = [];
    for (const each of topics) {
      const answer = this.onItsOwn(id, each, null);
      if (answer?.found.band !== 'high' || this.meant.isUntold(id, each)) return null;
      answers.push(answer);
    }
    return toldTogether(answers);
  }

  private topicsIn(text: string): Question[] {
    const { bareTopics } = this.index.corpus.vocabulary;
    const topics = listedTopics(text).map(({ text: typed, asks }) => {
      const question = this.reader.read(typed);
      const meant = bareTopics[question.words.join(' ')];
      return {
        asks,
        question: meant === undefined ? question : this.reader.read(meant),
        isBareTopic: meant !== undefined,
      };
    });
    if (topics.some(({ question }) => isBare(question))) return [];
    // "What was found in children and young people" asks one thing.
    const isLinked = topics.some(
      ({ asks }, at) => asks && topics.slice(at + 1).some((next) => !next.asks && !next.isBareTopic),
    );
    if (isLinked) return [];
    const asked = topics.map((topic) => ({ ...topic, hangs: hangs(topic) }));
    const [first] = asked;
    const rest = asked.filter(({ question, asks }) => question.kinds.size === 0 && !asks);
    const carrying = [first, asked.at(-1)].find((topic) => topic?.hangs)?.question.kinds;
    if (rest.length === 0 || !asked.some((topic) => topic.hangs))
      return asked.map(({ question }) => question);
    // Prices of several things are chosen together.
    if (!carrying || carrying.has('money')) return [];
    return asked.map(({ question }) =>
      question.kinds.size > 0 ? question : { ...question, kinds: carrying },
    );
  }

  /** One question of several; a pronoun in it stands for what was asked before it. */
  private onItsOwn(id: string, question: Question, before: Topic | null): Answered | null {
    const leaning = before && leansOnTopic(question) ? withTopic(question, before) : null;
    const leant = leaning && question.kinds.size > 0 ? answerWithin(this.index, id, leaning) : null;
    if (leant?.found.band === 'high') return leant;
    return combine(answerWithin(this.index, id, question), this.meant.find(id, question));
  }
}

interface ReadTopic {
  question: Question;
  asks: boolean;
  isBareTopic: boolean;
}

/** "Number of sessions and cases", "training and supervision cost": what is asked of one is asked of all. */
const hangs = ({ question, asks, isBareTopic }: ReadTopic): boolean =>
  question.kinds.size > 0 && ownWords(question) > 0 && !asks && !isBareTopic;
