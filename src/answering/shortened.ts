import { stemOf } from './phrase-table';

/** A word that others may be shortened forms of, with how often it is met. */
interface Full {
  word: string;
  count: number;
}

/** Finds the words that are typed with letters left out: "trnng", "wrkers", "memb". Built when it is first needed. */
export class Shortened {
  private readonly bySkeleton = new Map<string, Full[]>();
  private readonly byBeginning = new Map<string, Full[]>();

  /**
   * @param words words to be found, with how often each is met
   * @param termOf what a word comes to for the search, so that "member" and "membership" are one
   */
  constructor(
    words: Iterable<readonly [string, number]>,
    private readonly termOf: (word: string) => string,
  ) {
    for (const [word, count] of words) {
      if (!/^[a-z]{5,}$/.test(word)) continue;
      put(this.bySkeleton, skeletonOf(word), { word, count });
      put(this.byBeginning, word.slice(0, beginning), { word, count });
    }
  }

  /** The word that is meant; null when none is, or several may be. @param word 4 or more lower-case letters */
  find(word: string): string | null {
    return this.withoutVowels(word) ?? this.manyOf(word) ?? this.cutOff(word);
  }

  /** "Wrkers": more than one of a word that is known. */
  private manyOf(word: string): string | null {
    const one = word.endsWith('s') ? this.withoutVowels(word.slice(0, -1)) : null;
    return one === null ? null : `${one}s`;
  }

  /** "Trnng", "evdnce": nothing but vowels is left out, and one of two equal letters. */
  private withoutVowels(word: string): string | null {
    const found = this.bySkeleton.get(skeletonOf(word)) ?? [];
    return commonest(found.filter((full) => full.word.length > word.length && isWithin(word, full.word)));
  }

  /** "Memb", "accred": the beginning of words that all come to one, or nearly all. */
  private cutOff(word: string): string | null {
    const found = (this.byBeginning.get(word.slice(0, beginning)) ?? []).filter(
      (full) => full.word.startsWith(word) && full.word.length > word.length + mostOfPlural,
    );
    const counts = new Map<string, number>();
    for (const full of found) {
      const term = this.termOf(full.word);
      counts.set(term, (counts.get(term) ?? 0) + full.count);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!first || (second && second[1] * clearly > first[1])) return null;
    return commonest(found.filter((full) => this.termOf(full.word) === first[0]));
  }
}

/** Letters by which words that may be cut off are looked up. */
const beginning = 4;
/** One letter more is an ending rather than a word cut off. */
const mostOfPlural = 1;
/** So many times as common must the one be, for the other not to be meant. */
const clearly = 3;

/** The first letter and the consonants behind it; equal neighbours once. */
const skeletonOf = (word: string): string =>
  (word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');

/** True when all letters of the one stand in the other, in their order. */
function isWithin(short: string, full: string): boolean {
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}

/** The commonest word; of words that differ in more than their ending, only where it is clearly so. */
function commonest(found: readonly Full[]): string | null {
  const [best, ...others] = [...found].sort((a, b) => b.count - a.count);
  if (!best) return null;
  const other = others.find(({ word }) => stemOf(word) !== stemOf(best.word));
  return other && other.count * 2 > best.count ? null : best.word;
}

function put(map: Map<string, Full[]>, key: string, full: Full): void {
  const same = map.get(key);
  if (same) same.push(full);
  else map.set(key, [full]);
}
