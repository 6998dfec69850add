import { plainPhrase, type TypedWord } from '../../guidance/typed-phrase';
import { isPhrase, leadingWords, textAfter } from './phrase-match';

/** Choices by key, with the label that cards show and the phrases that mean each. */
export type Labelled<Key extends string> = Readonly<
  Record<Key, { label: string; phrases: readonly string[] }>
>;

const entriesOf = <Key extends string>(choices: Labelled<Key>) =>
  Object.entries(choices) as [Key, { label: string; phrases: readonly string[] }][];

/** The choice that the words are, no more and no less; null when they are none. */
export function choiceOf<Key extends string>(
  words: readonly TypedWord[],
  choices: Labelled<Key>,
): Key | null {
  const found = entriesOf(choices).find(([, { label, phrases }]) =>
    isPhrase(words, [...phrases, plainPhrase(label)]),
  );
  return found?.[0] ?? null;
}

/** After a choice: punctuation or a word that begins a reason. Without one the words are a sentence of their own. */
const setOff = /^\s*(?:[,;:.!–—(-]|(?:because|as|since|until|due to)\b)/iu;

/** "not now – no staff until May": the choice that a text begins with, and the reason set off from it. */
export function choiceWithReason<Key extends string>(
  text: string,
  words: readonly TypedWord[],
  choices: Labelled<Key>,
): { choice: Key; reason: string } | null {
  const counted = entriesOf(choices).map(([choice, { label, phrases }]) => ({
    choice,
    count: leadingWords(words, [...phrases, plainPhrase(label)]),
  }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  if (!best || best.count === 0) return null;
  if (best.count === words.length) return { choice: best.choice, reason: '' };
  const rest = text.slice(words[best.count - 1]?.end ?? 0);
  return setOff.test(rest) ? { choice: best.choice, reason: textAfter(text, words, best.count) } : null;
}
