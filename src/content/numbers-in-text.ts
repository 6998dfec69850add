const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelt = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Every number that stands in a text: in digits, with or without thousands separators, or as a word up to twelve. */
export function numbersInText(text: string): Set<number> {
  const inDigits = [...text.matchAll(digits)].map(([match]) => Number(match.replaceAll(',', '')));
  const inWords = [...text.matchAll(spelt)].map(([match]) => words.indexOf(match.toLowerCase()) + 1);
  return new Set([...inDigits, ...inWords]);
}
