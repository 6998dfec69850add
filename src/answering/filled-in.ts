import { indicatorKeys } from '../guidance/taxonomy';
import { ageTerms, supervisorTerm } from './field-terms';
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
 * has no telling word of its own; where it has some, and means that rather than anything without the topic; and
 * whatever it would mean without. Tuned on talks of staff.
 */
const surely = { bare: 0.72, telling: 0.75, anyway: 0.9 } as const;

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
    const words = question.words.filter((word) => !standingIn.has(word));
    // "Fit?" after ratings asks for that of Fit.
    const [only, ...others] = words.filter((word) => word !== 'the');
    const isIndicator = others.length === 0 && indicatorKeys.some((key) => key === only);
    if (isIndicator && topic.profile?.includes('ratings')) return this.reader.read(`${only} rating`);
    if (!leavesOut(question, topic)) return null;
    const subject = isOfSupervisor(question, topic) ? ['supervisor'] : this.subjectOf(topic, question);
    if (subject.length === 0) return null;
    const filled = this.reader.read([...words, ...subject].join(' '));
    const own = tellingWords(question);
    const likely = likenessOf(filled);
    if (likely < (own === 0 ? surely.bare : surely.telling)) return null;
    return own === 0 || likely >= surely.anyway || likely > likenessOf(question) ? filled : null;
  }

  /** Words for what was talked of, the kind of figure aside. */
  private subjectOf({ terms, kinds }: Topic, question: Question): string[] {
    const own = new Set(question.terms.map(({ term }) => term));
    const words = terms
      .filter((term) => !own.has(term) && !isKindTerm(term) && !ageTerms.has(term))
      .flatMap((term) => this.words.of(term) ?? [])
      .slice(0, mostSubject);
    const ofPrice = kinds.includes('money') && question.kinds.size === 0;
    return ofPrice && words.length > 0 ? [...words, 'cost'] : words;
  }
}

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
  const { words, interventions, notHeld, possible, variants, unknownName, refersBack, kinds } = question;
  const names = interventions.length + notHeld.length + possible.length + variants.length > 0;
  if (names || unknownName !== null || words.length === 0 || words.length > mostWords) return false;
  if (words.some((word) => /\d/.test(word))) return false;
  const own = tellingWords(question);
  const [first = ''] = words.filter((word) => !standingIn.has(word));
  if (own === 0) return asking.has(first) || adding.has(first) || words.some((word) => pronouns.has(word));
  const counts = own === 1 && kinds.size > 0;
  return counts || adding.has(first) || (refersBack && pointsTo(words)) || isOfSupervisor(question, topic);
}
/** What of training is named after how to become a supervisor is a supervisor's: "and the course?" */
const isOfSupervisor = (question: Question, topic: Topic): boolean =>
  tellingWords(question) === 1 && question.continuesTopic && topic.terms.includes(supervisorTerm);

const pronouns = new Set('it they them that those this these'.split(' '));
const pointsTo = (words: readonly string[]): boolean => words.some((word) => pronouns.has(word));
const asking = new Set(
  'who whom where when what which why how is are do does can could may must should'.split(' '),
);

/** Words of its own that say what is asked, the kind of figure aside. */
const tellingWords = ({ terms }: Question): number =>
  terms.filter(({ term, weight }) => weight > everydayWeight && !isKindTerm(term)).length;
