/** Numbers that multiply the one before them. */
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);
const isTens = (word: string): boolean => /^[2-9]0$/.test(word);
const isUnit = (word: string): boolean => /^[1-9]$/.test(word);

/** Words for two. */
const twos = new Set(['couple', 'pair', 'both']);

/**
 * Numbers of several words as one: "20 5" (twenty five) is 25, "2 dozen" 24, "a couple of" 2.
 * @param words normalised
 */
export function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? '';
    const scale = scales.get(word);
    if (twos.has(word)) joined.splice(before === 'a' ? -1 : joined.length, 1, '2');
    else if (scale !== undefined) joined.push(String(timesIn(joined) * scale));
    else if (isUnit(word) && isTens(before)) joined.splice(-1, 1, String(Number(before) + Number(word)));
    else joined.push(word);
  }
  return joined;
}

/** Takes what stands before "dozen" off the end: "2", "a", "half a"; 1 for anything else, which stays. */
function timesIn(words: string[]): number {
  const before = words.at(-1) ?? '';
  if (/^\d+$/.test(before)) return Number(words.pop());
  if (before === 'a') words.pop();
  if (words.at(-1) !== 'half') return 1;
  words.pop();
  return 0.5;
}
