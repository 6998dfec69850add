const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const place = `(?:the |number |no )?(\\d|\\dst|\\dnd|\\drd|\\dth|last|${[...ordinals, ...numbers].join('|')})(?: one)?`;
const firstOf =
  /^compare (?:me )?(?:the )?(?:first|top) (two|three|four|[2-4])\b(?: of (?:them|these|those))?$/;
const pair = new RegExp(`^compare ${place} (?:and|with|to|vs|versus) ${place}(?: of (?:them|these|those))?$`);

/**
 * Places, from 1, in what was offered last that are to be compared ("compare the first two", "compare 1 and 3"); Infinity
 * for the last, empty when none are.
 * @param said the message in lower case, without punctuation
 */
export function comparedPlaces(said: string): number[] {
  const count = firstOf.exec(said)?.[1];
  if (count !== undefined) return Array.from({ length: numberOf(count) }, (_, at) => at + 1);
  const [, first, second] = pair.exec(said) ?? [];
  return first === undefined || second === undefined ? [] : [numberOf(first), numberOf(second)];
}

function numberOf(word: string): number {
  if (word === 'last') return Number.POSITIVE_INFINITY;
  const written = Math.max(ordinals.indexOf(word), numbers.indexOf(word)) + 1;
  return written > 0 ? written : Number.parseInt(word, 10);
}
