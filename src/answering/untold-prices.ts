import type { Vocabulary } from '../guidance/vocabulary';
import { answerWithin } from './answer-within';
import type { GuidanceIndex } from './guidance-index';
import { joined } from './joined-answers';
import { normaliseWords } from './normalise';
import type { Answered, Found } from './outcome';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question, QuestionReader } from './question';
import type { Topic } from './topic';

type Untold = Vocabulary['untoldPrices'][number];

interface Entry {
  untold: Untold;
  phrases: PhraseTable<true>;
  beside: PhraseTable<true>;
  unless: PhraseTable<true>;
  /** Those of its words that alone make it what is talked of, as terms. */
  terms: ReadonlySet<string>;
}

/** A longer question says itself what the price is asked of. Words. */
const mostLeaning = 4;
const goesOnPer = /\b(?:per|each|an|a)\b/i;

/** Says of what is asked to be priced and is not ("a supervisor's training") that the page gives no price for it. */
export class UntoldPrices {
  private readonly entries: readonly Entry[];

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {
    this.entries = index.corpus.vocabulary.untoldPrices.map((untold) => ({
      untold,
      phrases: tableOf(untold.phrases),
      beside: tableOf(untold.beside),
      unless: tableOf(untold.unless),
      terms: new Set(untold.phrases.filter(isOneWord).flatMap((word) => index.lexicon.termsOf(word))),
    }));
  }

  /** What is asked to be priced and has no price, by the names that a card gives it. */
  namesIn(text: string): string[] {
    return this.in(text)
      .filter(({ isFact }) => !isFact)
      .map(({ name }) => name);
  }

  /** True where what is asked is owned up to, and no cost plan could answer it. */
  standsForPlan(text: string): boolean {
    return this.in(text).some(({ inPlaceOfPlan }) => inPlaceOfPlan);
  }

  /**
   * The answer to what is near, with what the page does not tell; null where nothing such is asked.
   * @param topic what a short question leans on: "and the cost?" after how to become a supervisor
   */
  find(id: string, text: string, question: Question, topic: Topic | null = null): Found | null {
    if (question.variants.length > 0) return null;
    const leans = question.interventions.length === 0 && question.words.length <= mostLeaning;
    // "Per hour?" behind a price asks for that price.
    const isOfMoney =
      question.kinds.has('money') ||
      text.includes('£') ||
      (leans && topic?.kinds.includes('money') === true && goesOnPer.test(text));
    const asked = this.in(text, leans ? (topic?.terms ?? []) : []).filter(
      ({ isFact }) => isFact || isOfMoney,
    );
    const [first] = asked;
    const answer = first && this.told(id, first);
    if (!first || !answer) return null;
    const further = first.further && this.told(id, first.further);
    const found = further ? joined([answer.found, further.found]) : answer.found;
    const names = asked.filter(({ isFact }) => isFact === first.isFact).map(({ name }) => name);
    const untold = first.isFact ? { unnamed: names } : { unpriced: names };
    return { ...found, band: 'high', ...untold };
  }

  private told(id: string, { question, sections }: Pick<Untold, 'question' | 'sections'>): Answered | null {
    return answerWithin(this.index, id, this.reader.read(question), sections);
  }

  /** @param talked terms of what is talked of; what is itself talked of needs no other word beside it */
  private in(text: string, talked: readonly string[] = []): Untold[] {
    const stems = this.index.lexicon.spellOut(normaliseWords(text)).map(stemOf);
    const has = (table: PhraseTable<true>) => table.matchesIn(stems).size > 0;
    const isNear = ({ untold, beside }: Entry) =>
      untold.beside.length === 0 || has(beside) || beside.matchesIn(talked).size > 0;
    return this.entries
      .filter((entry) => (has(entry.phrases) && isNear(entry)) || this.isTalkedOf(entry, stems, talked))
      .filter(({ unless }) => !has(unless))
      .map(({ untold }) => untold);
  }

  /** True where the price is asked of nothing but what is talked of. */
  private isTalkedOf({ untold, terms }: Entry, stems: readonly string[], talked: readonly string[]): boolean {
    return !untold.isFact && stems.length > 0 && talked.some((term) => terms.has(term));
  }
}

/** Of "after accreditation" too little would be left as terms. */
const isOneWord = (phrase: string): boolean => normaliseWords(phrase).length === 1;

function tableOf(phrases: readonly string[]): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrases) table.add(normaliseWords(phrase), true);
  return table;
}
