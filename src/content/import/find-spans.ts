import { digitsPattern, numberOf, spelledPattern } from '../numbers-in-text';

/** One number or two ("12–20", "£25-£100", "3 or 4") in a sentence, with the words around it. */
export interface Span {
  numbers: [number] | [number, number];
  pounds: boolean;
  /** Words before and after it, in the same sentence. */
  before: string;
  after: string;
  at: number;
}

const number = `(?:${digitsPattern}|${spelledPattern})`;
const spans = new RegExp(
  `(£\\s?)?(${number})(?:\\s*(?:-|–|—|\\bto\\b|\\bor\\b)\\s*(£\\s?)?(${number}))?`,
  'gi',
);
const between = new RegExp(`\\bbetween\\s+(£\\s?)?(${number})\\s+and\\s+(£\\s?)?(${number})`, 'gi');

/** Every number or range of a sentence, but for those in citations, addresses and years. */
export function findSpans(sentence: string): Span[] {
  // Of the same length, so that places stay true.
  const masked = sentence
    .replace(/https?:\/\/\S+|www\.\S+/g, (found) => '_'.repeat(found.length))
    .replace(/\(\s*\d{1,2}(?:\s*[-–,]\s*\d{1,2})*\s*\)/g, (found) => '_'.repeat(found.length))
    .replace(/\b(?:19|20)\d\d\b(?!\s*(?:participants|people|children|families|pounds))/g, (found) =>
      '_'.repeat(found.length),
    );
  const ranges = [...masked.matchAll(between)].map((match) => spanOf(match, sentence));
  const others = [...masked.matchAll(spans)]
    .filter((match) => !glued(masked, match))
    .map((match) => spanOf(match, sentence));
  return [
    ...ranges,
    ...others.filter(({ at }) => !ranges.some((range) => at >= range.at && at < range.at + 40)),
  ];
}

function spanOf(match: RegExpExecArray | RegExpMatchArray, sentence: string): Span {
  const [whole, firstPound, first = '', secondPound, second] = match;
  const at = match.index ?? 0;
  return {
    numbers: second === undefined ? [numberOf(first)] : [numberOf(first), numberOf(second)],
    pounds: firstPound !== undefined || secondPound !== undefined,
    before: sentence.slice(0, at),
    after: sentence.slice(at + whole.length),
    at,
  };
}

/** Digits inside a name ("IPT-16b", "COVID19") count nothing. */
function glued(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  return (
    /[\p{L}_][-]?$/u.test(text.slice(Math.max(0, at - 2), at)) || /^[\p{Lu}_]/u.test(text.slice(end, end + 1))
  );
}
