import type { FigureKind } from '../guidance/figure';
import type { GuidanceIndex } from './guidance-index';
import { stemOf } from './phrase-table';
import { isKindTerm } from './question-readings';
import type { Topic } from './topic';

/** How each kind of figure is asked for; ages are asked for by a word of their own. */
const askedBy: Record<FigureKind, string> = {
  money: 'cost',
  count: 'how many',
  duration: 'how long',
  frequency: 'how often',
  ages: '',
};

/** Says the terms of a topic in words again, so that they can be compared with utterances. */
export class TopicWords {
  /** Term → a word that stands for it; made when it is first needed. */
  private words: ReadonlyMap<string, string> | null = null;

  constructor(private readonly index: GuidanceIndex) {}

  /** The word for a term; null where it is no word of anybody's ("paper:4"). */
  of(term: string): string | null {
    this.words ??= new Map([...this.known(), ...this.canonical()]);
    return this.words.get(term) ?? null;
  }

  /** The topic as a question of a few words: "how long session"; empty where it has none. */
  asked({ terms, kinds }: Topic): string[] {
    const [kind, ...others] = kinds;
    const by = kind && others.length === 0 ? askedBy[kind] : '';
    const subject = terms.filter((term) => by === '' || !isKindTerm(term)).map((term) => this.of(term));
    return [by, ...subject].flatMap((word) => word?.split(' ') ?? []).filter((word) => word !== '');
  }

  /** Words under which others are put ("supervision") come before those that share their stem. */
  private canonical(): (readonly [string, string])[] {
    const { synonyms } = this.index.corpus.vocabulary;
    return Object.keys(synonyms).map((word) => [stemOf(word), word.replaceAll('-', ' ')] as const);
  }

  private known(): (readonly [string, string])[] {
    return [...this.index.spelling.words()].map((word) => [stemOf(word), word] as const);
  }
}
