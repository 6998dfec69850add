import { type SectionKey, sectionKeys } from '../guidance/taxonomy';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import type { Question } from './question';

/** Small words that change nothing about which section is asked for. */
const beside = new Set(['it', 'this', 'that', 'so', 'then', 'and', 'just', 'actually', 'please']);

/** Knows the sections that are asked for in small words alone: "what is it", "who do we need", "what does it involve". */
export class BareSections {
  private readonly byWords = new Map<string, SectionKey>();

  constructor({ corpus, lexicon }: GuidanceIndex) {
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
}

const plain = (words: readonly string[]): string => words.filter((word) => !beside.has(word)).join(' ');
