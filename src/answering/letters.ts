const a = 'a'.charCodeAt(0);

/** Which letters stand in a word, as bits. @param word lower-case letters a–z only */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - a);
  return letters;
}

/** How many letters of one word the other lacks. @param letters of each, by `lettersOf` */
export function lacking(letters: number, other: number): number {
  let count = 0;
  for (let left = letters & ~other; left !== 0; left &= left - 1) count++;
  return count;
}
