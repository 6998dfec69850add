import { indicatorKeys } from '../guidance/taxonomy';
import { ageTerms, supervisorTerm } from './field-terms';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question, type QuestionReader } from './question';
import { isKindTerm } from './question-readings';
import { papersIn, type Topic } from './topic';
import type { TopicWords } from './topic-words';

/** A longer message says itself what it is about. Words. */
const mostWords = 7;
/** Words of the topic that stand in for a pronoun. */
const mostSubject = 3;
/**
 * Likeness (0–1) to an utterance from which a message is taken to mean what it means with the topic filled in: where it
 * has no telling word of its own; where it has some, and means that rather than anything without the topic; and for
 * what is counted or added, whatever it would mean without. Tuned on talks of staff.
 */
const surely = { bare: 0.72, telling: 0.75, anyway: 0.9 } as const;
/**
 * How much likelier than the words alone it must be: small words are like some utterance or other, so that they may be
 * likelier alone; others must be less likely by as much as can be told.
 */
const margin = { bare: -0.15, telling: 0.03 } as const;

/** How surely a question means something by the utterances, 0–1. */
export type LikenessOf = (question: Question) => number;

/**
 * Fills in what a short message leaves out: "who gives it?" after supervision is read as "who gives supervision", since
 * the words alone would mean those who deliver the therapy.
 */
export class FilledIn {
  constructor(
    private readonly reader: QuestionReader,
    private readonly words: TopicWords,
  ) {}

  /** The message with the topic in place of what it leaves out; null where it stands on its own. */
  read(question: Question, topic: Topic | null, likenessOf: LikenessOf): Question | null {
    if (topic === null || papersIn(topic).length > 0) return null;
    const rating = this.rating(question, topic);
    if (rating || !leavesOut(question, topic)) return rating;
    const subject = isOfSupervisor(question, topic) ? ['supervisor'] : this.subjectOf(topic, question);
    if (subject.length === 0) return null;
    const read = this.reader.read([...saying(question), ...subject].join(' '));
    const filled = { ...read, kinds: new Set([...question.kinds, ...read.kinds]) };
    return isMeant(question, filled, likenessOf) ? filled : null;
  }

  /** "How long is each one?" of which nothing was said before: the sessions; null for anything else. */
  ofSessions(question: Question): Question | null {
    const isOfEach = question.words.includes('each') && tellingWords(question) === 0;
    if (!isOfEach || !question.kinds.has('duration') || names(question)) return null;
    return this.reader.read([...saying(question), 'session'].join(' '));
  }

  /** "Fit?" after ratings asks for that of Fit; null where nothing but an indicator is not said. */
  private rating(question: Question, topic: Topic): Question | null {
    const [only, ...others] = saying(question).filter((word) => word !== 'the');
    const isIndicator = others.length === 0 && indicatorKeys.some((key) => key === only);
    return isIndicator && topic.profile?.includes('ratings') ? this.reader.read(`${only} rating`) : null;
  }

  /** Words for what was talked of, the kind of figure aside. */
  private subjectOf({ terms, kinds }: Topic, question: Question): string[] {
    const own = new Set(question.terms.map(({ term }) => term));
    const words = terms
      .filter((term) => !own.has(term) && !isKindTerm(term) && !ageTerms.has(term) && !how.has(term))
      .flatMap((term) => this.words.of(term) ?? [])
      .slice(0, mostSubject);
    const ofPrice = kinds.includes('money') && question.kinds.size === 0;
    return ofPrice && words.length > 0 ? [...words, 'cost'] : words;
  }
}

/** True where a message means what it means with the topic filled in, rather than what its words alone would. */
function isMeant(question: Question, filled: Question, likenessOf: LikenessOf): boolean {
  const has = tellingWords(question) === 0 ? 'bare' : 'telling';
  const likely = likenessOf(filled);
  if (likely < surely[has]) return false;
  const ofPeople = question.words.some((word) => several.has(word));
  if (has === 'telling' && likely >= surely.anyway && !ofPeople) return true;
  return likely > likenessOf(question) + margin[has];
}

/** The words that ask something, without those for which the topic stands in. */
const saying = ({ words }: Question): string[] => words.filter((word) => !standingIn.has(word));

/** How something of the topic was, rather than what. */
const how = new Set(['weekly', 'monthly', 'year', 'minimum', 'maximum'].map(stemOf));
/** Pronouns, and words that open a message which goes on with what was asked. */
const standingIn = new Set(
  'it its they them their that those this these one ones there and or so then also'.split(' '),
);
/** They open what only adds to what was asked: "after accreditation", "in a group". */
const adding = new Set(
  'after once when in by for with at before during while until over via within without on'.split(' '),
);

/** True for a short message of small words, or one that points back, adds to what was asked or counts one thing. */
function leavesOut(question: Question, topic: Topic): boolean {
  const { words, refersBack, kinds } = question;
  if (names(question) || words.length === 0 || words.length > mostWords) return false;
  if (words.some((word) => /\d/.test(word))) return false;
  const own = tellingWords(question);
  const [first = ''] = saying(question);
  if (own === 0) return asking.has(first) || adding.has(first) || pointsBack(question);
  const counts = own === 1 && kinds.size > 0;
  return (
    counts || adding.has(first) || (refersBack && pointsBack(question)) || isOfSupervisor(question, topic)
  );
}
const names = ({ interventions, notHeld, possible, variants, unknownName }: Question): boolean =>
  unknownName !== null || interventions.length + notHeld.length + possible.length + variants.length > 0;

/** What of training is named after how to become a supervisor is a supervisor's: "and the course?" */
const isOfSupervisor = (question: Question, topic: Topic): boolean =>
  tellingWords(question) === 1 && question.continuesTopic && topic.terms.includes(supervisorTerm);

/** They rather stand for people than for what was asked. */
const several = new Set(['they', 'them', 'their', 'those', 'these']);
const pronouns = new Set('it they them that those this these'.split(' '));
const pointsBack = ({ words }: Question): boolean => words.some((word) => pronouns.has(word));
const asking = new Set(
  'who whom where when what which why how is are do does can could may must should'.split(' '),
);

/** Words of its own that say what is asked, the kind of figure aside. */
const tellingWords = ({ terms }: Question): number =>
  terms.filter(({ term, weight }) => weight > everydayWeight && !isKindTerm(term)).length;
