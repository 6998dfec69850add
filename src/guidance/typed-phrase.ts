/** One word of a typed text, in the form that phrases are compared in, and where it stands. */
export interface TypedWord {
  /** Lower case, without apostrophes. */
  word: string;
  start: number;
  end: number;
}

/** The words of a text. Punctuation only separates them. */
export function typedWords(text: string): TypedWord[] {
  return ascii.test(text) ? plainWords(text) : wordsOfAnyScript(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ascii = /^[\x00-\x7f]*$/;

/** The same for plain letters, which most messages are made of, and which need no normal form. */
function plainWords(text: string): TypedWord[] {
  const words: TypedWord[] = [];
  for (const match of text.matchAll(/[a-z0-9']+/gi)) {
    const [typed] = match;
    const word = typed.toLowerCase().replaceAll("'", '');
    if (word !== '') words.push({ word, start: match.index, end: match.index + typed.length });
  }
  return words;
}

function wordsOfAnyScript(text: string): TypedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].flatMap((match) => {
    const word = match[0].normalize('NFKC').toLowerCase().replace(/['’]/g, '');
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** A text in the form that phrases are compared in: "Don't know!" → "dont know". */
export function plainPhrase(text: string): string {
  return typedWords(text)
    .map(({ word }) => word)
    .join(' ');
}

const compiled = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The phrases as words, by their first one. Each list is taken apart once: every message is held against all of them. */
export function phrasesByFirstWord(
  phrases: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  let known = compiled.get(phrases);
  if (!known) {
    known = Map.groupBy(
      phrases.map((phrase) => phrase.split(' ')),
      ([first = '']) => first,
    );
    compiled.set(phrases, known);
  }
  return known;
}
