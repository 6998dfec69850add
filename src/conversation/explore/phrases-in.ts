import { phrasesByFirstWord, typedWords } from '../../guidance/typed-phrase';

/** The words of a message in lower case, without punctuation. */
export const exactWords = (text: string): string[] => typedWords(text).map(({ word }) => word);

/** True when one of the phrases stands in the words. */
export function contains(words: readonly string[], phrases: readonly string[]): boolean {
  return words.some((_, start) => startsHere(words, start, phrases));
}

/** True when the words begin with one of the phrases. */
export function begins(words: readonly string[], phrases: readonly string[]): boolean {
  return startsHere(words, 0, phrases);
}

function startsHere(words: readonly string[], start: number, phrases: readonly string[]): boolean {
  const possible = phrasesByFirstWord(phrases).get(words[start] ?? '') ?? [];
  return possible.some((parts) => parts.every((part, offset) => words[start + offset] === part));
}
