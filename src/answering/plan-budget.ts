/** A sum of money: "£16,000", "20k", "15000". */
const amount =
  '(?:£\\s?(?<pounds>\\d[\\d,]*(?:\\.\\d+)?)\\s?(?<grand>k\\b)?|(?<thousands>\\d{1,3}(?:\\.\\d)?)\\s?(?:k|grand)\\b|(?<plain>\\d{1,3}(?:,\\d{3})+|\\d{4,6})(?:\\s?pounds)?\\b)';
/** What says that there is so much to spend. */
const before =
  "(?:with|from|within|out of|have|has|had|got|'ve|budget(?: is| of)?|pot(?: is| of)?|only|spend|spending|stretch|afford|put aside|given|under)";
const sums: readonly RegExp[] = [
  new RegExp(
    `\\b${before}\\s*[:=]?\\s+(?:(?:an?|of|about|around|only|just|the|total|budget|our|is|:)\\s+)*${amount}`,
    'iu',
  ),
  new RegExp(
    `${amount}(?=.*\\b(?:enough|how many|left|budget|afford|stretch|cover|pay for|suffice|what (?:can|could|would|will|does|do)\\b.*\\b(?:get|gets|buy|buys|do|have))\\b)`,
    'iu',
  ),
  new RegExp(`\\bwhat (?:does|do|will|would|can|could) ${amount}(?= (?:get|buy|pay|cover)\\b)`, 'iu'),
  // "Train 3 for 12k": a plain number behind "for" counts something.
  /\bfor\s+(?:(?:about|around|only|just|under|less than|the)\s+)*(?:£\s?(?<pounds>\d[\d,]*(?:\.\d+)?)\s?(?<grand>k\b)?|(?<thousands>\d{1,3}(?:\.\d)?)\s?k\b)/iu,
  new RegExp(`\\b(?:enough|left|budget|afford|stretch|how many)\\b.*?${amount}`, 'iu'),
];
/** "Budget 5000", "we have got £10,000 for training": how many it pays for is what is left to ask. */
const nothingElse =
  /^(?:(?:i|we|our|my|the|a|an|is|s|ve|have|has|got|with|of|about|around|roughly|approx|total|only|just|ipt|training|course|annual|yearly|budget|budgets|pot|pounds|grand|k|to|spend|available|allocated|set|aside|for|on|in|it|this|and|so|ok|please|pls|team|year|there|been|given|enough|suffice|,|\d[\d,]*),? ?)*$/;

/** True where a message tells of nothing but a sum to spend. @param words of `planWords` */
export const tellsOnlyBudget = (words: readonly string[], budget: number | null): boolean =>
  budget !== null && nothingElse.test(words.join(' '));

/** Years are no money: "in 2027". */
const isYear = (pounds: number, text: string): boolean =>
  pounds >= 1990 &&
  pounds <= 2100 &&
  (new RegExp(`\\b(?:in|for|by|from|year) ${pounds}\\b`, 'i').test(text) ||
    !/£|\bk\b|budget|pounds/i.test(text));

/** The pounds that a message says there are to spend; null when it tells of none. */
export function budgetIn(text: string): number | null {
  for (const sum of sums) {
    const { pounds, grand, thousands, plain } = sum.exec(text)?.groups ?? {};
    const said = pounds ?? thousands ?? plain;
    if (said === undefined) continue;
    const value =
      Number(said.replaceAll(',', '')) * (grand !== undefined || thousands !== undefined ? 1000 : 1);
    if (value > 0 && !isYear(value, text)) return value;
  }
  return null;
}
