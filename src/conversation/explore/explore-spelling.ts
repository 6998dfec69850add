import { Spelling } from '../../answering/spelling';
import type { ExploreGuide } from '../../guidance/explore-guide';

/**
 * Puts misspelt words of a wish for interventions right: "eatng" → "eating".
 * @param known words of the guidance, which are right as they are
 */
export function exploreSpelling(guide: ExploreGuide, known: Iterable<string>): (word: string) => string {
  const { needs, ages, levels, publishers, ratings, scotland, things, passOver, oneThing, needsWithoutTag } =
    guide;
  const tags = [needs, ages, levels, publishers].flatMap((each) => Object.values(each).flat());
  const phrases = [
    ...tags,
    ...Object.values(ratings).flat(),
    ...scotland,
    ...things,
    ...oneThing,
    ...needsWithoutTag,
  ];
  const words = phrases.flatMap((phrase) => phrase.split(' '));
  const spelling = new Spelling(
    // Phrases leave out the "s" of a plural; "therapys" is none.
    words.flatMap((word) => (/(?:s|[^aeiou]y)$/.test(word) ? [word] : [word, `${word}s`])),
    [...known, ...passOver],
  );
  return (word) => spelling.correct(word);
}

/** Every word by which people look for interventions, compare and share them. */
export function wordsOfExploring(guide: ExploreGuide): string[] {
  return Object.values(guide)
    .flatMap((each) => (Array.isArray(each) ? each : Object.values(each).flat()))
    .flatMap((phrase) => (typeof phrase === 'string' ? phrase.toLowerCase().split(' ') : []));
}
