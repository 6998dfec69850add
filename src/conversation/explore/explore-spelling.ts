import { Spelling } from '../../answering/spelling';
import type { ExploreGuide } from '../../guidance/explore-guide';

/**
 * Puts misspelt words of a wish for interventions right: "eatng" → "eating".
 * @param known words of the guidance, which are right as they are
 */
export function exploreSpelling(guide: ExploreGuide, known: Iterable<string>): (word: string) => string {
  const { needs, ages, levels, publishers, ratings, scotland, things, passOver } = guide;
  const tags = [needs, ages, levels, publishers].flatMap((each) => Object.values(each).flat());
  const phrases = [...tags, ...Object.values(ratings).flat(), ...scotland, ...things];
  const words = phrases.flatMap((phrase) => phrase.split(' '));
  const spelling = new Spelling(
    // Phrases leave out the "s" of a plural.
    words.flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`])),
    [...known, ...passOver],
  );
  return (word) => spelling.correct(word);
}
