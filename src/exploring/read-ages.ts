/** From and to, in years of age, both included. */
export type AgeRange = readonly [number, number];

const patterns = [
  /\bage[sd]?\s+(?:of\s+)?(\d{1,3})(?:\s*(?:-|–|to|and)\s*(\d{1,3}))?\b/giu,
  /\b(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:(?:years?|yrs?)[\s-]*olds?|y\/?o)\b/giu,
  // "0-3 yrs", "for 5-11s": a range of years that is wished for is one of ages.
  /\b(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})\s*(?:s|years?|yrs?)\b/giu,
  /\bfor (\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})$/giu,
];

/** Tags of the ages that are given in years: "14 year olds", "aged 5 to 11", "0-3 yrs". */
export function agesIn(text: string, ranges: Readonly<Record<string, AgeRange>>): string[] {
  const asked = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, from, to]): AgeRange => [Number(from), Number(to ?? from)]),
  );
  return Object.entries(ranges)
    .filter(([, [from, to]]) => asked.some(([first, last]) => first <= to && last >= from))
    .map(([tag]) => tag);
}
