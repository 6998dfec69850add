import { stemmer } from 'stemmer';

/** Phrases by their stemmed words; the longest phrase that starts at a word wins. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, { stems: string[]; value: T }[]>();

  /** Adds a phrase, given as normalised words. */
  add(words: string[], value: T): void {
    const stems = words.map(stemOf);
    const first = stems[0];
    if (first === undefined) return;
    const same = this.byFirst.get(first) ?? [];
    same.push({ stems, value });
    same.sort((a, b) => b.stems.length - a.stems.length);
    this.byFirst.set(first, same);
  }

  /** The longest phrase that starts at `start`, with the number of words it takes; null when none does. */
  match(stems: string[], start: number): { value: T; length: number } | null {
    for (const phrase of this.byFirst.get(stems[start] ?? '') ?? []) {
      if (phrase.stems.every((stem, offset) => stems[start + offset] === stem)) {
        return { value: phrase.value, length: phrase.stems.length };
      }
    }
    return null;
  }

  /** Every value whose phrase stands in the words. */
  matchesIn(stems: string[]): Set<T> {
    const found = new Set<T>();
    stems.forEach((_, start) => {
      const hit = this.match(stems, start);
      if (hit) found.add(hit.value);
    });
    return found;
  }
}

const stems = new Map<string, string>();

/** Porter stem of a word, remembered. Words with digits or £ stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
    // Bounded: an endless stream of new words must not grow memory for ever.
    if (stems.size > 20_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
