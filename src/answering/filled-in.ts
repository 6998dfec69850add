import { indicatorKeys } from '../guidance/taxonomy';
import { ageTerms, effectTerm, evidenceTerm, supervisionTerm, supervisorTerm } from './field-terms';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question, type QuestionReader } from './question';
import { asksWhatIsIncluded, isKindTerm } from './question-readings';
import { papersIn, type Topic } from './topic';
import type { TopicWords } from './topic-words';

/** A longer message says itself what it is about. Words. */
const mostWords = 7;
/** Words of a message that asks for nothing but where a thing is found. */
const mostOfLink = 3;
/** Words of the topic that stand in for a pronoun. */
const mostSubject = 3;
/**
 * Likeness (0–1) to an utterance from which a message is taken to mean what it means with the topic filled in: where it
 * has no telling word of its own; where it has some, and means that rather than anything without the topic; and for
 * what is counted or added, whatever it would mean without; and for what the guide does not tell. Tuned on talks of staff.
 */
const surely = { bare: 0.72, telling: 0.75, anyway: 0.9, untold: 0.8 } as const;
/**
 * How much likelier than the words alone it must be: small words are like some utterance or other, so that they may be
 * likelier alone; others must be less likely by as much as can be told.
 */
const margin = { bare: -0.15, telling: 0.03 } as const;

/** What a question means by the utterances. */
export interface Meaning {
  /** How surely, 0–1. */
  likeness: number;
  /** False for what the guide does not tell. */
  isTold: boolean;
  /** Id of the intent that it means; left out where it means none. */
  intent?: string;
}
type MeaningOf = (question: Question) => Meaning;

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
  read(question: Question, topic: Topic | null, meaningOf: MeaningOf): Question | null {
    if (topic === null || papersIn(topic).length > 0) return null;
    const named =
      this.rating(question, topic) ?? this.participants(question, topic) ?? this.ofAges(question, topic);
    if (named || !leavesOut(question, topic)) return named;
    const subject = this.subjectOf(topic, question);
    if (subject.length === 0) return null;
    const read = this.reader.read([...saying(question), ...subject].join(' '));
    const filled = { ...read, kinds: new Set([...question.kinds, ...read.kinds]) };
    return !this.drowns(subject, question, filled, meaningOf) && isMeant(question, filled, meaningOf)
      ? filled
      : null;
  }

  /** "Who delivers theory" means no more than the theory: the topic drowns what is asked, which means something alone. */
  private drowns(
    subject: readonly string[],
    question: Question,
    filled: Question,
    meaningOf: MeaningOf,
  ): boolean {
    // "How long?" and "for adults?" only narrow what was told.
    if (question.kinds.size > 0 || !/^(?:who|where|what|which|why)$/.test(saying(question)[0] ?? ''))
      return false;
    const alone = meaningOf(question);
    const { intent } = meaningOf(filled);
    return (
      alone.isTold &&
      alone.likeness >= surely.bare &&
      intent !== undefined &&
      intent === meaningOf(this.reader.read(subject.join(' '))).intent
    );
  }

  /** "How long is each one?" of which nothing was said before: the sessions; null for anything else. */
  ofSessions(question: Question): Question | null {
    const isOfEach = question.words.includes('each') && tellingWords(question) === 0;
    if (!isOfEach || !question.kinds.has('duration') || names(question)) return null;
    return this.reader.read([...saying(question), 'session'].join(' '));
  }

  /** "How many people?" after the evidence: those who took part; null for anything else. */
  private participants(question: Question, { terms }: Topic): Question | null {
    const isOfPeople = question.kinds.has('count') && tellingWords(question) === 0 && !names(question);
    const words = saying(question);
    if (!isOfPeople || !words.includes('people') || !terms.includes(evidenceTerm)) return null;
    return this.reader.read(words.map((word) => (word === 'people' ? 'participants' : word)).join(' '));
  }

  /** "Fit?", "evidence, adults" after ratings ask for those; null where nothing but an indicator and ages is not said. */
  private rating(question: Question, topic: Topic): Question | null {
    if (!topic.profile?.includes('ratings')) return null;
    const said = saying(question);
    const [only, ...others] = said.filter((word) => indicatorKeys.some((key) => key === word));
    const isAlone = only !== undefined && others.length === 0;
    const rest = question.terms.filter(({ term }) => isAlone && term !== stemOf(only));
    return isAlone && areOnlyAges(rest) ? this.reader.read([...said, 'rating'].join(' ')) : null;
  }

  /** "Kids?", "what about adults" after the evidence; null for anything else. */
  private ofAges(question: Question, { terms, kinds }: Topic): Question | null {
    const isOfEvidence = terms.some((t) => t === evidenceTerm || t === effectTerm || comparing.has(t));
    const namesAge = question.terms.some(({ term }) => ageTerms.has(term));
    const isOfAges = namesAge && question.kinds.size === 0 && areOnlyAges(question.terms);
    if (!isOfEvidence || !isOfAges || names(question) || question.words.length > mostWords) return null;
    const said = saying(question).filter((word) => !small.has(word));
    return this.reader.read(
      [kinds.includes('count') ? 'how many studies in' : evidenceOf(terms), ...said].join(' '),
    );
  }

  /** Words for what was talked of, the kind of figure aside. */
  private subjectOf({ terms, kinds }: Topic, question: Question): string[] {
    const own = new Set(question.terms.map(({ term }) => term));
    // What else was said of a supervisor only tells which one.
    if (terms.includes(supervisorTerm) && !own.has(supervisorTerm)) return ['supervisor'];
    // "In adults?" after the evidence for children: the one age gives way to the other.
    const isOfAge = [...own].some((term) => ageTerms.has(term));
    // And of supervision only how it is given.
    const said = terms.includes(supervisionTerm) ? [supervisionTerm] : terms;
    const words = said
      .filter((term) => !own.has(term) && !isKindTerm(term) && !how.has(term))
      .filter((term) => !(isOfAge && ageTerms.has(term)))
      .flatMap((term) => this.words.of(term) ?? [])
      .slice(0, mostSubject);
    const ofPrice = kinds.includes('money') && question.kinds.size === 0;
    return ofPrice && words.length > 0 ? [...words, 'cost'] : words;
  }
}

/** What of the evidence was asked: what it was held against, or the whole of it. */
const evidenceOf = (terms: readonly string[]): string =>
  terms.some((term) => comparing.has(term)) ? 'what was it compared with in' : 'evidence for';
const comparing = new Set(['compare', 'control', 'comparison'].map(stemOf));

/** True where a message means what it means with the topic filled in, rather than what its words alone would. */
function isMeant(question: Question, filled: Question, meaningOf: MeaningOf): boolean {
  const has = tellingWords(question) === 0 ? 'bare' : 'telling';
  const { likeness, isTold, intent } = meaningOf(filled);
  // "How long does that take?" is not told of everything; what the words alone mean would be of something else.
  if (!isTold) return has === 'bare' && likeness >= surely.untold && pointsBack(question);
  if (likeness < surely[has]) return false;
  const ofPeople = question.words.some((word) => several.has(word));
  if (has === 'telling' && likeness >= surely.anyway && !ofPeople) return true;
  // "Why?" alone means nothing.
  if (question.words.length === 1) return true;
  const alone = meaningOf(question);
  // "Who delivers it?" after the theory means the same with and without it.
  if (alone.intent !== undefined && alone.intent === intent && alone.likeness >= likeness) return false;
  return likeness > (alone.isTold ? alone.likeness : 0) + margin[has];
}

/** The words that ask something, without those for which the topic stands in. */
const saying = ({ words }: Question): string[] => words.filter((word) => !standingIn.has(word));

/** They join what is said, and say nothing. */
const small = new Set(['for', 'in', 'of', 'what', 'is', 'about']);
/** How something of the topic was, rather than what. */
const how = new Set(['weekly', 'monthly', 'year', 'minimum', 'maximum'].map(stemOf));
/** Pronouns, and words that open a message which goes on with what was asked. */
const standingIn = new Set(
  'it its they them their that those this these one 1 ones there the other others rest and or so then also'.split(
    ' ',
  ),
);
/** They open what only adds to what was asked: "after accreditation", "in a group". */
const adding = new Set(
  'after once when in by for of with at before during while until over via within without on per first second third last'.split(
    ' ',
  ),
);

/** True for a short message of small words, or one that points back, adds to what was asked or counts one thing. */
function leavesOut(question: Question, topic: Topic): boolean {
  const { words, refersBack, kinds } = question;
  if (names(question) || words.length === 0 || words.length > mostWords) return false;
  if (words.some((word) => /\d/.test(word) && word !== one)) return false;
  // "Does that include supervision?" of a price is known by the price.
  if (topic.kinds.includes('money') && asksWhatIsIncluded(question)) return false;
  const own = tellingWords(question);
  const [first = ''] = saying(question);
  // What comes "after that" is not that.
  if (own === 0 && (first === 'after' || first === 'before')) return false;
  // "Link?" after an adherence scale.
  if (own <= 1 && question.profile.has('website') && words.length <= mostOfLink) return true;
  if (own === 0) return asking.has(first) || adding.has(first) || pointsBack(question);
  const counts = own === 1 && kinds.size > 0;
  return (
    counts || adding.has(first) || (refersBack && pointsBack(question)) || isOfSupervisor(question, topic)
  );
}
/** Nothing but ages, beside everyday words. */
const areOnlyAges = (terms: Question['terms']): boolean =>
  terms.every(({ term, weight }) => ageTerms.has(term) || weight <= everydayWeight);
const names = ({ interventions, notHeld, possible, variants, unknownName }: Question): boolean =>
  unknownName !== null || interventions.length + notHeld.length + possible.length + variants.length > 0;

/** What of training is named after how to become a supervisor is a supervisor's: "and the course?" */
const isOfSupervisor = (question: Question, topic: Topic): boolean =>
  tellingWords(question) === 1 && question.continuesTopic && topic.terms.includes(supervisorTerm);

/** They rather stand for people than for what was asked. */
const several = new Set(['they', 'them', 'their', 'those', 'these']);
const one = '1';
const pronouns = new Set('it they them that those this these 1 there other others rest'.split(' '));
const pointsBack = ({ words }: Question): boolean => words.some((word) => pronouns.has(word));
const asking = new Set(
  'who whom where when what which why how is are do does can could may must should'.split(' '),
);

/** Words of its own that say what is asked, the kind of figure aside. */
const tellingWords = ({ terms }: Question): number =>
  terms.filter(({ term, weight }) => weight > everydayWeight && !isKindTerm(term)).length;
