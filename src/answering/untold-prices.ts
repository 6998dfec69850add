import type { Vocabulary } from '../guidance/vocabulary';
import { answerWithin } from './answer-within';
import type { GuidanceIndex } from './guidance-index';
import { joined } from './joined-answers';
import { normaliseWords } from './normalise';
import type { Answered, Found } from './outcome';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question, QuestionReader } from './question';

type Untold = Vocabulary['untoldPrices'][number];

interface Entry {
  untold: Untold;
  phrases: PhraseTable<true>;
  beside: PhraseTable<true>;
  unless: PhraseTable<true>;
}

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
    }));
  }

  /** What is asked to be priced and has no price, by the names that a card gives it. */
  namesIn(text: string): string[] {
    return this.in(text)
      .filter(({ isFact }) => !isFact)
      .map(({ name }) => name);
  }

  /** The answer to what is near, with what the page does not tell; null where nothing such is asked. */
  find(id: string, text: string, question: Question): Found | null {
    if (question.variants.length > 0) return null;
    const isOfMoney = question.kinds.has('money') || text.includes('£');
    const asked = this.in(text).filter(({ isFact }) => isFact || isOfMoney);
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

  private in(text: string): Untold[] {
    const stems = this.index.lexicon.spellOut(normaliseWords(text)).map(stemOf);
    const has = (table: PhraseTable<true>) => table.matchesIn(stems).size > 0;
    return this.entries
      .filter(
        ({ untold, phrases, beside, unless }) =>
          has(phrases) && (untold.beside.length === 0 || has(beside)) && !has(unless),
      )
      .map(({ untold }) => untold);
  }
}

function tableOf(phrases: readonly string[]): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrases) table.add(normaliseWords(phrase), true);
  return table;
}
