import { asksForAnything, type Filter, noFilter } from '../../exploring/filter';
import { FilterReader } from '../../exploring/read-filter';
import type { ExploreGuide } from '../../guidance/explore-guide';
import { phrasesByFirstWord, plainPhrase, typedWords } from '../../guidance/typed-phrase';

/** What a typed message asks for when it is about browsing, comparing, sharing or feedback. */
export type ExploreRequest =
  | { kind: 'list'; filter: Filter }
  | { kind: 'filter'; filter: Filter }
  | { kind: 'next' }
  | { kind: 'previous' }
  /** Ids of the interventions named, in order. */
  | { kind: 'compare'; interventions: readonly string[] }
  | { kind: 'compare-add'; interventions: readonly string[] }
  | { kind: 'compare-clear' }
  | { kind: 'share' }
  | { kind: 'useful' }
  | { kind: 'not-useful' }
  | { kind: 'questions'; intervention: string | null }
  | { kind: 'coverage'; intervention: string | null };

/** What an understanding of names gives. */
export interface NamedIn {
  /** Ids of interventions that are held, in the order in which they are named. */
  held: readonly string[];
  /** True when any therapy is named, held or not, or a name that several share. */
  any: boolean;
}

/** Reads messages by the phrases in data/; null for questions to the guide. */
export class ExploreWords {
  private readonly filters: FilterReader;

  constructor(
    private readonly guide: ExploreGuide,
    private readonly namedIn: (text: string) => NamedIn,
  ) {
    this.filters = new FilterReader(guide);
  }

  read(text: string): ExploreRequest | null {
    return this.plain(plainPhrase(text)) ?? this.aboutNames(text) ?? this.browse(text);
  }

  /** A message that is one of the phrases and no more. */
  private plain(said: string): ExploreRequest | null {
    const { guide } = this;
    const bare = said
      .replace(/^(?:please|can you|could you|can i|i want to|show me) /, '')
      .replace(/ please$/, '');
    const is = (phrases: readonly string[]) => phrases.includes(said) || phrases.includes(bare);
    if (is(guide.lists)) return { kind: 'list', filter: noFilter };
    if (is(guide.filters)) return { kind: 'filter', filter: noFilter };
    if (is(guide.next)) return { kind: 'next' };
    if (is(guide.previous)) return { kind: 'previous' };
    if (is(guide.clearComparison)) return { kind: 'compare-clear' };
    if (is(guide.addToComparison)) return { kind: 'compare-add', interventions: [] };
    if (is(guide.showComparison)) return { kind: 'compare', interventions: [] };
    if (is(guide.share)) return { kind: 'share' };
    if (is(guide.useful)) return { kind: 'useful' };
    if (is(guide.notUseful)) return { kind: 'not-useful' };
    return null;
  }

  /** Names are only looked for where the words ask for something: most messages are questions to the guide. */
  private aboutNames(text: string): ExploreRequest | null {
    const words = exactWords(text);
    const says = (phrases: readonly string[]) => contains(words, phrases);
    if (
      says(this.guide.addToComparison) ||
      (words[0] === 'add' && words.some((word) => word === 'comparison' || word === 'compare'))
    ) {
      return { kind: 'compare-add', interventions: this.namedIn(text).held };
    }
    if (says(this.guide.compare)) return this.comparison(words, this.namedIn(text).held);
    if (begins(words, this.guide.questionsFor)) {
      const { held } = this.namedIn(text);
      return held.length === 1 || words.length <= 3
        ? { kind: 'questions', intervention: held[0] ?? null }
        : null;
    }
    if (!begins(words, this.guide.notCovered)) return null;
    return { kind: 'coverage', intervention: this.namedIn(text).held[0] ?? null };
  }

  private comparison(words: readonly string[], held: readonly string[]): ExploreRequest | null {
    if (held.length >= 2) return { kind: 'compare', interventions: held };
    return words[0] === 'compare' && held.length === 1 ? { kind: 'compare-add', interventions: held } : null;
  }

  private browse(text: string): ExploreRequest | null {
    const words = exactWords(text);
    if (!contains(words, this.guide.things)) return null;
    const filter = this.filters.read(text);
    return asksForAnything(filter) && !this.namedIn(text).any ? { kind: 'list', filter } : null;
  }
}

const exactWords = (text: string): string[] => typedWords(text).map(({ word }) => word);

/** True when one of the phrases stands in the words. */
function contains(words: readonly string[], phrases: readonly string[]): boolean {
  return words.some((_, start) => startsHere(words, start, phrases));
}

function begins(words: readonly string[], phrases: readonly string[]): boolean {
  return startsHere(words, 0, phrases);
}

function startsHere(words: readonly string[], start: number, phrases: readonly string[]): boolean {
  const possible = phrasesByFirstWord(phrases).get(words[start] ?? '') ?? [];
  return possible.some((parts) => parts.every((part, offset) => words[start + offset] === part));
}
