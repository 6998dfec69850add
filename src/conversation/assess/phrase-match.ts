import { phrasesByFirstWord, type TypedWord, typedWords } from '../../guidance/typed-phrase';

/** How many words the longest of the phrases takes at the beginning of the words; 0 when none is there. */
export function leadingWords(words: readonly TypedWord[], phrases: readonly string[]): number {
  let longest = 0;
  for (const parts of phrasesByFirstWord(phrases).get(words[0]?.word ?? '') ?? []) {
    if (parts.length > longest && parts.every((part, index) => words[index]?.word === part)) {
      longest = parts.length;
    }
  }
  return longest;
}

/** True when the words are one of the phrases, and no more. */
export function isPhrase(words: readonly TypedWord[], phrases: readonly string[]): boolean {
  return phrases.includes(words.map(({ word }) => word).join(' '));
}

/** Words without the polite ones around them; all of them when nothing else is there. */
export function withoutFillers(
  text: string,
  fillers: { before: readonly string[]; after: readonly string[] },
): TypedWord[] {
  let words = typedWords(text);
  const before = () => leadingWords(words, fillers.before);
  for (let taken = before(); taken > 0 && taken < words.length; taken = before()) words = words.slice(taken);
  const after = () => trailingWords(words, fillers.after);
  for (let taken = after(); taken > 0 && taken < words.length; taken = after())
    words = words.slice(0, -taken);
  return words;
}

function trailingWords(words: readonly TypedWord[], phrases: readonly string[]): number {
  const lengths = phrases
    .map((phrase) => phrase.split(' '))
    .filter((parts) => parts.every((part, index) => words.at(index - parts.length)?.word === part))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}

/** What the text says after so many of its words, without the punctuation in between. */
export function textAfter(text: string, words: readonly TypedWord[], count: number): string {
  const last = words[count - 1];
  if (!last) return text.trim();
  return text
    .slice(last.end)
    .replace(/^[\s,;:.!–—()-]+/u, '')
    .trim();
}
