const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A number in digits, with or without thousands separators and with "½" and the like behind it. */
export const digitsPattern = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?[½¼¾])?|[½¼¾]`;
/** A number as a word, from one to ninety-nine; "dual" is two. */
export const spelledPattern = String.raw`\b(?:(?:${tens.join('|')})(?:[-\s](?:${units.join('|')}))?|${[...teens, ...units].join('|')}|dual)\b`;

const digits = new RegExp(digitsPattern, 'g');
const spelled = new RegExp(spelledPattern, 'gi');

/** Every number that stands in a text: in digits or as a word up to ninety-nine. */
export function numbersInText(text: string): Set<number> {
  return new Set([...text.matchAll(digits), ...text.matchAll(spelled)].map(([match]) => numberOf(match)));
}

/** The number that these digits or words write; they must be one match of the patterns. */
export function numberOf(written: string): number {
  if (/\p{L}/u.test(written)) return spelledNumber(written.toLowerCase());
  const fraction = fractions[written.at(-1) ?? ''] ?? 0;
  const whole = written.replace(/\s?[½¼¾]$/, '').replaceAll(',', '');
  return Number(whole) + fraction;
}

function spelledNumber(word: string): number {
  if (word === 'dual') return 2;
  const [first = '', second = ''] = word.split(/[-\s]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + units.indexOf(second) + 1;
  const teen = teens.indexOf(first);
  return teen >= 0 ? teen + 10 : units.indexOf(first) + 1;
}
