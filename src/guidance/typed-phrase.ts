/** One word of a typed text, in the form that phrases are compared in, and where it stands. */
export interface TypedWord {
  /** Lower case, without apostrophes. */
  word: string;
  start: number;
  end: number;
}

/** The words of a text. Punctuation only separates them. */
export function typedWords(text: string): TypedWord[] {
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
