import { stemmer } from 'stemmer';

/** The phrases that begin with the same words. */
interface Branch<T> {
  /** What the phrase that ends here stands for. */
  value?: T;
  next: Map<string, Branch<T>>;
}

/** Phrases by their stemmed words; the longest phrase that starts at a word wins, of equal ones the first added. */
export class PhraseTable<T> {
  private readonly root: Branch<T> = { next: new Map() };

  /** Adds a phrase, given as normalised words. */
  add(words: readonly string[], value: T): void {
    if (words.length === 0) return;
    let branch = this.root;
    for (const word of words) {
      const stem = stemOf(word);
      let next = branch.next.get(stem);
      if (!next) {
        next = { next: new Map() };
        branch.next.set(stem, next);
      }
      branch = next;
    }
    branch.value ??= value;
  }

  /** The longest phrase that starts at `start`, with the number of words it takes; null when none does. */
  match(stems: readonly string[], start: number): { value: T; length: number } | null {
    let found: { value: T; length: number } | null = null;
    let branch = this.root.next.get(stems[start] ?? '');
    for (let length = 1; branch; length++) {
      if (branch.value !== undefined) found = { value: branch.value, length };
      branch = start + length < stems.length ? branch.next.get(stems[start + length] ?? '') : undefined;
    }
    return found;
  }

  /** Every value whose phrase stands in the words. */
  matchesIn(stems: readonly string[]): Set<T> {
    const found = new Set<T>();
    stems.forEach((_, start) => {
      const hit = this.match(stems, start);
      if (hit) found.add(hit.value);
    });
    return found;
  }
}

const stems = new Map<string, string>();

/** Words that Porter puts under the stem of another one: "initiative" under that of "initial". */
const misled = new Map([
  ['initiative', 'initiative'],
  ['initiatives', 'initiative'],
  ['communicate', 'communicate'],
  ['communicates', 'communicate'],
  ['communicating', 'communicate'],
  ['communication', 'communicate'],
  ['universal', 'universal'],
  ['personality', 'personality'],
  ['typing', 'typing'],
  ['faithful', 'faithful'],
  ['faithfully', 'faithful'],
  ['administrator', 'administrator'],
  ['administrators', 'administrator'],
  ['reference', 'reference'],
  ['references', 'reference'],
  ['publication', 'publication'],
  ['publications', 'publication'],
  ['limitation', 'limitation'],
  ['limitations', 'limitation'],
]);

/** Porter stem of a word, remembered. Words with digits or £ stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = misled.get(word) ?? (/^[a-z]{4,}$/.test(word) ? stemmer(word) : word);
    // Bounded: an endless stream of new words must not grow memory for ever.
    if (stems.size > 20_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
