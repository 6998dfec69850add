import type { ExploreGuide } from '../guidance/explore-guide';
import { programmeIndicators } from '../guidance/taxonomy';
import { typedWords } from '../guidance/typed-phrase';
import { type Filter, noFilter } from './filter';
import { agesIn } from './read-ages';

/** What was understood of a wish for interventions. */
export interface ReadFilter {
  filter: Filter;
  /** Words that ask for something by which nothing can be filtered: "psychosis", "not used in scotland". */
  unread: string[];
  /** Needs that no tag covers, so that nothing shows them. */
  untagged: string[];
  /** True where the highest rating is asked for, and not a level: "the best evidence". */
  highest: boolean;
  /** All words that are no part of the filter. */
  rest: string[];
}

type Part = 'needs' | 'ages' | 'levels' | 'forms' | 'publishers' | 'scotland';
interface Match {
  part: Part;
  tag: string;
  /** Indices of words; `end` is behind the last. */
  start: number;
  end: number;
}

/** How far before a phrase "not" may stand: "not often used in Scotland". Words. */
const reachOfNot = 2;

/** Reads what interventions are looked for by: "for adults with anxiety, evidence 4 or better, used in Scotland". */
export class FilterReader {
  private readonly passedOver: ReadonlySet<string>;
  /** Every word of a phrase by which something is filtered or known to have no filter. */
  private readonly ownWords: ReadonlySet<string>;

  constructor(private readonly guide: ExploreGuide) {
    this.passedOver = new Set(guide.passOver.map(singular));
    const { needs, ages, levels, publishers, scotland, needsWithoutTag } = guide;
    const tags = [needs, ages, levels, formsOf(guide), publishers];
    const phrases = tags.flatMap((each) => Object.values(each).flat());
    this.ownWords = new Set([...phrases, ...scotland, ...needsWithoutTag].flatMap(partsOf));
  }

  /** True when every word belongs to some phrase of a filter, so that it is worth looking for them. */
  mayBeOnlyFilter(words: readonly string[], links: ReadonlySet<string>): boolean {
    return words.every((word) => links.has(word) || this.ownWords.has(singular(word)));
  }

  /** The filter that the words ask for; `noFilter` when they ask for nothing. */
  read(text: string): Filter {
    return this.readAll(text).filter;
  }

  /** The filter, and what could not be made part of it. */
  readAll(text: string): ReadFilter {
    const exact = typedWords(text).map(({ word }) => word);
    const words = exact.map(singular);
    const found = withoutShorter(this.matches(words));
    const wanted = found.filter((match) => this.notBefore(words, match) < 0);
    const of = (part: Part) => [
      ...new Set(wanted.filter((match) => match.part === part).map(({ tag }) => tag)),
    ];
    const byYears = agesIn(text, this.guide.ageRanges);
    const filter: Filter = {
      ...noFilter,
      needs: of('needs'),
      ages: byYears.length > 0 ? byYears : of('ages'),
      levels: of('levels'),
      forms: of('forms'),
      publishers: of('publishers'),
      scotland: of('scotland').length > 0,
      minimum: this.minimum(words),
    };
    const untagged = this.guide.needsWithoutTag.flatMap((phrase) =>
      placesOf(words, phrase).map((start) => ({ phrase, start, end: start + phrase.split(' ').length })),
    );
    const taken = (index: number) =>
      [...found, ...untagged].some(({ start, end }) => start <= index && index < end);
    return {
      filter,
      unread: this.unread(words, exact, found),
      highest: isOfHighest(words, this.guide),
      untagged: [...new Set(untagged.map(({ phrase }) => phrase))],
      rest: words.filter((_, index) => !taken(index)),
    };
  }

  private matches(words: readonly string[]): Match[] {
    const { needs, ages, levels, publishers, scotland } = this.guide;
    const forms = formsOf(this.guide);
    const parts = Object.entries({ needs, ages, levels, forms, publishers, scotland: { yes: scotland } });
    return parts.flatMap(([part, tags]) =>
      Object.entries(tags).flatMap(([tag, phrases]) =>
        phrases.flatMap((phrase) =>
          placesOf(words, phrase).map((start): Match => {
            return { part: part as Part, tag, start, end: start + phrase.split(' ').length };
          }),
        ),
      ),
    );
  }

  /** Where the "not" of a phrase stands; -1 when it has none. */
  private notBefore(words: readonly string[], { start }: Match): number {
    const from = Math.max(0, start - reachOfNot);
    const at = words.slice(from, start).findIndex((word) => this.guide.negations.includes(word));
    return at < 0 ? -1 : from + at;
  }

  /** What asks for something and is no part of the filter, in runs of words. */
  private unread(words: readonly string[], exact: readonly string[], found: readonly Match[]): string[] {
    const { ratings, things, lists, filters, oneThing, wishes } = this.guide;
    const taken = new Set<number>();
    const take = (start: number, end: number) => {
      for (let index = start; index < end; index++) taken.add(index);
    };
    const denied = new Set<number>();
    for (const match of found) {
      const not = this.notBefore(words, match);
      if (not < 0) take(match.start, match.end);
      else for (let index = not; index < match.end; index++) denied.add(index);
    }
    for (const phrase of [
      ...Object.values(ratings).flat(),
      ...things,
      ...lists,
      ...filters,
      ...oneThing,
      ...wishes,
    ]) {
      for (const start of placesOf(words, phrase)) take(start, start + phrase.split(' ').length);
    }
    const isUnread = (index: number): boolean => {
      const word = words[index] ?? '';
      return !taken.has(index) && /^\p{L}{3,}$/u.test(word) && !this.passedOver.has(word);
    };
    return runs(exact, (index) => {
      const word = words[index] ?? '';
      if (denied.has(index)) return true;
      if (isUnread(index)) return true;
      // "Without ratings", "no training": the word alone would say the opposite.
      return word === 'no' ? isUnread(index + 1) : this.negates(words[index - 1]) && !taken.has(index);
    });
  }

  private negates(word: string | undefined): boolean {
    return word !== undefined && this.guide.negations.includes(word);
  }

  /** "evidence 4 or better", "at least 3 for usability", "evidence rated 5". */
  private minimum(words: readonly string[]): Filter['minimum'] {
    const minimum = highestRated.test(words.join(' '))
      ? { usability: 5 as const, supports: 5 as const, evidence: 5 as const }
      : { ...noFilter.minimum };
    for (const indicator of programmeIndicators) {
      for (const phrase of this.guide.ratings[indicator]) {
        const [at] = placesOf(words, phrase);
        if (at === undefined) continue;
        const after = words.slice(at + phrase.split(' ').length, at + 7);
        const before = words.slice(Math.max(0, at - 4), at).reverse();
        const isHighest = superlatives.has(before[0] ?? '');
        const level = [...after, ...before].find((word) => /^[1-5]$/.test(word));
        if (isHighest) minimum[indicator] = 5;
        else if (level !== undefined) minimum[indicator] = Number(level) as 1;
      }
    }
    return minimum;
  }
}

/** Before the name of an indicator. */
const superlatives = new Set(['highest', 'top', 'best', 'strongest', 'most']);
/** True where a superlative, and no number, says what rating is asked for. */
function isOfHighest(words: readonly string[], { ratings }: ExploreGuide): boolean {
  if (words.some((word) => /^[1-5]$/.test(word))) return false;
  const indicators = new Set(Object.values(ratings).flat().map(singular));
  const isNamed = words.some((word, at) => indicators.has(word) && superlatives.has(words[at - 1] ?? ''));
  return isNamed || highestRated.test(words.join(' '));
}
/** "The highest rated therapies": the highest of everything that is rated. */
const highestRated = /\b(?:highest|best|top) (?:rated|rating|scoring|score)\b/;

/** Form → the words by which staff mean it. */
const formsOf = ({ forms }: ExploreGuide): Record<string, string[]> =>
  Object.fromEntries(Object.entries(forms).map(([tag, { asked }]) => [tag, asked]));

/** Where the phrase begins in the words, each time. */
function placesOf(words: readonly string[], phrase: string): readonly number[] {
  const parts = partsOf(phrase);
  // Hundreds of phrases are looked for in a few words: most are out by their first.
  if (!words.includes(parts[0] ?? '')) return nowhere;
  return words.flatMap((_, start) =>
    parts.every((part, offset) => words[start + offset] === part) ? [start] : [],
  );
}

/** "Older adults" is not also "adults". */
function withoutShorter(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ start, end }) =>
      !matches.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
}

function runs(words: readonly string[], isIn: (index: number) => boolean): string[] {
  const found: string[] = [];
  let last = -2;
  words.forEach((word, index) => {
    if (!isIn(index)) return;
    if (last === index - 1) found.push(`${found.pop()} ${word}`);
    else found.push(word);
    last = index;
  });
  return found;
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
const nowhere: readonly number[] = [];

const knownParts = new Map<string, readonly string[]>();
/** The words of a phrase of the content, in the singular; worked out once. */
function partsOf(phrase: string): readonly string[] {
  let parts = knownParts.get(phrase);
  if (!parts) {
    parts = phrase.split(' ').map(singular);
    knownParts.set(phrase, parts);
  }
  return parts;
}
