import { type SectionKey, sectionKeys } from '../guidance/taxonomy';
import type { GuidanceIndex } from './guidance-index';
import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question } from './question';

/** Small words that change nothing about which section is asked for. */
const beside = new Set(['it', 'this', 'that', 'so', 'then', 'and', 'just', 'actually', 'please']);

/** Knows the sections that are asked for in small words alone: "what is it", "who do we need", "what does it involve". */
export class BareSections {
  private readonly byWords = new Map<string, SectionKey>();
  private readonly wholes = new PhraseTable<true>();
  private readonly lexicon: Lexicon;

  constructor({ corpus, lexicon }: GuidanceIndex) {
    this.lexicon = lexicon;
    for (const phrase of corpus.vocabulary.wholes) this.wholes.add(normaliseWords(phrase), true);
    for (const key of sectionKeys) {
      for (const phrase of corpus.vocabulary.sections[key] ?? []) {
        const words = normaliseWords(phrase);
        if (lexicon.terms(words).length === 0) this.byWords.set(plain(words), key);
      }
    }
  }

  /** The section that the words, without the intervention's name, are a phrase for; null when they are none. */
  find({ words }: Question): SectionKey | null {
    return this.byWords.get(plain(words)) ?? null;
  }

  /** True when all there is on an intervention is asked for, beside its name and words of everyday speech. */
  asksForAll({ words, kinds, profile, variants }: Question): boolean {
    if (words.length > mostOfWhole || kinds.size + profile.size + variants.length > 0) return false;
    const stems = words.map(stemOf);
    let isWhole = false;
    for (let at = 0; at < stems.length; ) {
      const length = this.wholes.match(stems, at)?.length ?? 0;
      if (length === 0 && !this.lexicon.isFiller(stems[at] ?? '')) return false;
      isWhole ||= length > 0;
      at += Math.max(length, 1);
    }
    return isWhole && !words.some((word) => narrows.has(word));
  }
}

/** Longer messages ask something else as well. */
const mostOfWhole = 14;
/** With one of these something else is asked. */
const narrows = new Set(['who', 'whom', 'how', 'when', 'where', 'why', 'which', 'not', 'without']);

const plain = (words: readonly string[]): string => words.filter((word) => !beside.has(word)).join(' ');
