import { joinNumbers } from './counted-words';
import { normaliseWords } from './normalise';

/** Stands for a number that counts no whole people ("2.5 WTE", "-3"). */
export const noWholeNumber = 'fraction';
/** Opens what stands for a share of those who are counted: "share1of2" is half of them. */
export const shareOf = 'share';
/** Stands for the marks between the parts of a sentence. */
export const pause = ',';

const marks = /[;:.?!]+|,(?!\d{3}\b)/;
/** "Nurses: 3", "nurses x 3", "nurses (3)". */
const nounBefore = /(\p{L}+)\s*(?:[:=*×(]|\bx)\s*(\d{1,3})\b\)?/giu;
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** "3 nurses this year and 2 next year" are 5, whenever they go. */
const thatYear = new RegExp(
  `(\\b${number}(?:\\s+\\p{L}+)?)\\s+(?:(?:this|next|the (?:next|following))\\s+(?:financial\\s+)?year|the year after(?: that)?|in\\s+20\\d\\d(?:\\s?[/–-]\\s?\\d\\d)?)\\b`,
  'giu',
);
/** "3 courses and 2 supervisions" are so many people's. */
const soMany = new RegExp(
  `(?<!\\b(?:the|these|those|both|all)\\s+)\\b(${number})\\s+(?:ipt\\s+|training\\s+)?(course|supervision|membership)s\\b(?! of )`,
  'giu',
);
/** "4 training, 2 supervision": of several such numbers each counts people. */
const soManyEach = new RegExp(
  `\\b(${number})\\s+(course|training|supervision|membership)\\b(?! (?:only|alone|fees?|costs?|sessions?|cases?|places?|days?))`,
  'giu',
);
/** "Half of them", "30% want supervision", "one in four": a share of those who are counted, as it is told and as words. */
const behindShare = '(?=\\s+(?:of|go|goes|want|wants|need|get|take|will|do|become|have|are)\\b)';
const shares: readonly [RegExp, string][] = [
  [/\b[\w.]+ and a half\b/gi, ` ${noWholeNumber} `],
  [
    /\b(?:(?:an?|one|the other)\s+)?half\b(?!\s*-?\s*(?:an?|of an?|days?|prices?|terms?|hours?|years?|the (?:cost|price)|that)\b)/gi,
    ` ${shareOf}1of2 `,
  ],
  [new RegExp(`\\b(?:two|2)[ -]thirds${behindShare}`, 'gi'), ` ${shareOf}2of3 `],
  [new RegExp(`\\b(?:an?|one|1)[ -]third${behindShare}`, 'gi'), ` ${shareOf}1of3 `],
  [new RegExp(`\\b(?:three|3)[ -]quarters${behindShare}`, 'gi'), ` ${shareOf}3of4 `],
  [new RegExp(`\\b(?:an?|one|1)[ -]quarter${behindShare}`, 'gi'), ` ${shareOf}1of4 `],
  [/\b(?:one|1) in (?:two|2)\b/gi, ` ${shareOf}1of2 `],
  [/\b(?:one|1) in (?:three|3)\b/gi, ` ${shareOf}1of3 `],
  [/\b(?:one|1) in (?:four|4)\b/gi, ` ${shareOf}1of4 `],
  [/\b(?:one|1) in (?:five|5)\b/gi, ` ${shareOf}1of5 `],
  [/\b(\d{1,3})\s*(?:%|per\s?cent\b)/gi, ` ${shareOf}$1of100 `],
];
/** "Incl. membership": the point ends no part of a sentence. */
const shortened = /\b(inc|incl|exc|excl|approx|no)\.(?=\s)/gi;
/** "2026/27" is one year. */
const halfYears = /\b(20\d\d)\s?[/–-]\s?(?:20)?\d\d\b/g;
/** "2 o them", "3 o' us". */
const scotsOf = /\bo['’]?\s+(?=them\b|us\b|these\b|those\b)/gi;
/** "Both training and supervision" counts nobody; "both" alone means those who were named. */
const bothParts = /\bboth(?=\s+(?:the\s+)?(?:train|supervis|course|member|accredit))/gi;
const bothOfThem = /\bboth\b(?!\s+(?:of\s+)?(?:us|my|our|the|\p{L}+s)\b)/giu;
/** Before these a number is a name, not a count: "band 7 nurses". */
const labels = new Set('band bands grade grades afc level tier ward aged age page'.split(' '));

/**
 * A message as words, for counting: number words as digits, "a couple" as 2, marks kept as pauses, the numbers of pay
 * bands and sums of money left out.
 * @param isPeople whether a word stands for people
 */
export function planWords(text: string, isPeople: (word: string) => boolean): string[] {
  // "The cost of both?" means what was talked of, unless somebody is spoken of.
  const areNamed = text.split(/[^\p{L}]+/u).some((word) => isPeople(word.toLowerCase()));
  const severalParts = (text.match(soManyEach) ?? []).length > 1;
  const counted = shares
    .reduce((said, [share, token]) => said.replace(share, token), text)
    .replace(scotsOf, 'of ')
    .replace(shortened, '$1 ')
    .replace(bothParts, ' ')
    .replace(bothOfThem, areNamed ? '2 of them' : ' ')
    .replace(thatYear, (all: string, who: string) =>
      /\s/.test(who) && !isPeople(who.split(/\s+/).at(-1)?.toLowerCase() ?? '') ? all : `${who} staff`,
    )
    .replace(halfYears, '$1')
    .replace(soMany, '$2 for $1 staff')
    .replace(soManyEach, (all: string, counted: string, part: string) =>
      severalParts ? `${part} for ${counted} staff` : all,
    )
    .replace(nounBefore, (all: string, noun: string, number: string) =>
      isPeople(noun.toLowerCase()) ? `${number} ${noun}` : all,
    )
    .replace(/£\s*\d[\d,.]*\s*k?\b/gi, ' ')
    .replace(/(?<![\d.])\d*\.\d+/g, ` ${noWholeNumber} `)
    .replace(/(?<=^|[^\d\s]\s+)[-−](?=\d)/g, ` ${noWholeNumber} `)
    .replace(/\b(\d{1,3})\+/g, '$1 ')
    .replace(/\b(\d{1,3})\s*[x×](?![a-z])/gi, '$1 ')
    .replace(/\bx\s*(\d{1,3})\b/gi, '$1 ')
    .replace(/\b(\d{1,2})-?(years?|yrs?|months?)\b/gi, '$1 $2');
  const words = counted.split(marks).flatMap((part, at) => [...(at > 0 ? [pause] : []), ...partOf(part)]);
  return withoutLabels(words);
}

/** The words of a part; "2–3" comes from the normalising as "2to3 2 3", of which the ends are enough. */
function partOf(part: string): string[] {
  return joinNumbers(normaliseWords(part)).filter((word) => !/^\d+to\d+$/.test(word));
}

/** "3 band 6/7 nurses" are 3. */
function withoutLabels(words: readonly string[]): string[] {
  const kept: string[] = [];
  /** The number of a band that was left out just now; 0 right behind its name, null elsewhere. */
  let label: number | null = null;
  for (const [at, word] of words.entries()) {
    label = labelAt(words, at, label);
    if (label === null || !/^\d/.test(word)) kept.push(word);
  }
  return kept;
}

function labelAt(words: readonly string[], at: number, label: number | null): number | null {
  const word = words[at] ?? '';
  if (labels.has(word)) return 0;
  if (label === null) return null;
  // "Band 5 and 6", "band 5 or 6": the number behind is one of a band too.
  if (/^(?:and|or|to)$/.test(word)) return words[at + 1] === String(label + 1) ? label : null;
  const isNumber = /^\d{1,2}$/.test(word);
  return isNumber && (label === 0 || Number(word) === label + 1) ? Number(word) : null;
}
