/** A year that is named as one in which the costs fall, "2026/27" by its first half; not an end ("until 2031") and no sum. */
const named =
  /(?<!£\s?|\b(?:until|till|by|to|since)\s+)\b20([2-4]\d)\b(?!\s*(?:pounds|k\b|quid|people|staff|nurses))/giu;
const later =
  /\b(?:(?:next|following|coming) (?:financial |calendar |academic )?years?|next (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** The last year whose prices a message asks for, `later` where it only says that it is to come; null when neither is said. */
export function priceYearIn(text: string): number | 'later' | null {
  const years = [...text.matchAll(named)].map(([, digits = '']) => 2000 + Number(digits));
  if (years.length > 0) return Math.max(...years);
  return later.test(text) ? 'later' : null;
}
