import type { ExploreGuide } from '../guidance/explore-guide';
import { programmeIndicators } from '../guidance/taxonomy';
import { typedWords } from '../guidance/typed-phrase';
import { type Filter, noFilter } from './filter';

/** Reads what interventions are looked for by: "for adults with anxiety, evidence 4 or better, used in Scotland". */
export class FilterReader {
  constructor(private readonly guide: ExploreGuide) {}

  /** The filter that the words ask for; `noFilter` when they ask for nothing. */
  read(text: string): Filter {
    const { needs, ages, levels, publishers, scotland } = this.guide;
    const words = plainWords(text);
    return {
      ...noFilter,
      needs: tagsIn(words, needs),
      ages: tagsIn(words, ages),
      levels: tagsIn(words, levels),
      publishers: tagsIn(words, publishers),
      scotland: scotland.some((phrase) => holds(words, phrase)),
      minimum: this.minimum(words),
    };
  }

  /** "evidence 4 or better", "at least 3 for usability", "evidence rated 5". */
  private minimum(words: readonly string[]): Filter['minimum'] {
    const minimum = { ...noFilter.minimum };
    for (const indicator of programmeIndicators) {
      for (const phrase of this.guide.ratings[indicator]) {
        const at = indexOf(words, phrase);
        if (at < 0) continue;
        const after = words.slice(at + phrase.split(' ').length, at + 7);
        const before = words.slice(Math.max(0, at - 4), at).reverse();
        const level = [...after, ...before].find((word) => /^[1-5]$/.test(word));
        if (level !== undefined) minimum[indicator] = Number(level) as 1;
      }
    }
    return minimum;
  }
}

/** The words of a text, without the "s" of a plural. */
export function plainWords(text: string): string[] {
  return typedWords(text).map(({ word }) => singular(word));
}

/** True when the phrase stands in the words. */
export function holds(words: readonly string[], phrase: string): boolean {
  return indexOf(words, phrase) >= 0;
}

/** Where the phrase begins in the words; -1 when it does not stand there. */
export function indexOf(words: readonly string[], phrase: string): number {
  const parts = phrase.split(' ').map(singular);
  return words.findIndex((_, start) => parts.every((part, offset) => words[start + offset] === part));
}

function tagsIn(words: readonly string[], tags: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(tags)
    .filter(([, phrases]) => phrases.some((phrase) => holds(words, phrase)))
    .map(([tag]) => tag);
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
