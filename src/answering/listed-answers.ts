import { answerWithin } from './answer-within';
import { combine } from './combine-answers';
import type { GuidanceIndex } from './guidance-index';
import { toldTogether } from './joined-answers';
import { listedTopics } from './listed-topics';
import type { MeantAnswers } from './meant-answers';
import type { Answered } from './outcome';
import type { Question, QuestionReader } from './question';
import { isBare, ownWords } from './question-readings';
import { withoutOpening } from './spoken-opening';

/** Answers messages that are nothing but a list of topics. */
export class ListedAnswers {
  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
    private readonly meant: MeantAnswers,
  ) {}

  /** Each topic of a message that only lists them ("cost, sessions and supervision"); null when one is not answered. */
  find(id: string, text: string, { interventions, variants, profile }: Question): Answered | null {
    // "Usability, supports and evidence ratings" are told as ratings.
    const areRatings = profile.has('ratings') && onlyRatings.test(text.trim());
    if (interventions.length > 1 || variants.length > 0 || areRatings) return null;
    const topics = this.topicsIn(text);
    return (
      this.answered(id, topics.shared) ?? (topics.alone.length > 0 ? this.answered(id, topics.alone) : null)
    );
  }

  /** The answers to all topics as one; null when one is not answered plainly. */
  private answered(id: string, topics: readonly Question[]): Answered | null {
    if (topics.length === 0) return null;
    const answers: Answered[] = [];
    for (const each of topics) {
      const answer = combine(answerWithin(this.index, id, each), this.meant.find(id, each));
      if (answer?.found.band !== 'high' || this.meant.isUntold(id, each)) return null;
      answers.push(answer);
    }
    return toldTogether(answers);
  }

  /** Each topic with what is asked of one of them, and as it stands; empty where the message is no list. */
  private topicsIn(text: string): { shared: Question[]; alone: Question[] } {
    const { bareTopics } = this.index.corpus.vocabulary;
    const none = { shared: [], alone: [] };
    const { text: opened } = withoutOpening(text);
    // The price of several things is no list of topics.
    if (priceOf.test(opened)) return none;
    const topics = listedTopics(opened).map(({ text: typed, asks }) => {
      const question = this.reader.read(typed);
      const meant = bareTopics[question.words.join(' ')];
      return {
        asks,
        question: meant === undefined ? question : this.reader.read(meant),
        isBareTopic: meant !== undefined,
      };
    });
    if (topics.some(({ question }) => isBare(question))) return none;
    // "What was found in children and young people" asks one thing.
    const isLinked = topics.some(
      ({ asks }, at) => asks && topics.slice(at + 1).some((next) => !next.asks && !next.isBareTopic),
    );
    if (isLinked) return none;
    const asked = topics.map((topic) => ({ ...topic, hangs: hangs(topic) }));
    const [first] = asked;
    const rest = asked.filter(({ question, asks }) => question.kinds.size === 0 && !asks);
    const carrying = [first, asked.at(-1)].find((topic) => topic?.hangs)?.question.kinds;
    const alone = asked.map(({ question }) => question);
    if (rest.length === 0 || !carrying) return { shared: alone, alone: [] };
    // Prices of several things are chosen together.
    if (carrying.has('money')) return none;
    const shared = alone.map((question) =>
      question.kinds.size > 0 ? question : { ...question, kinds: carrying },
    );
    return { shared, alone };
  }
}

const priceOf = /^(?:the )?(?:costs?|prices?|fees?) (?:of|for) (?!.*(?:\d|,))/i;
const onlyRatings =
  /^(?:(?:ipt|the|and|usability|supports?|evidence|fit|capacity|need|ratings?|scores?)\b[\s,&?.]*)+$/i;

interface ReadTopic {
  question: Question;
  asks: boolean;
  isBareTopic: boolean;
}

/** "Number of sessions and cases", "training and supervision cost": what is asked of one is asked of all. */
const hangs = ({ question, asks, isBareTopic }: ReadTopic): boolean =>
  question.kinds.size > 0 && ownWords(question) > 0 && !asks && !isBareTopic;
