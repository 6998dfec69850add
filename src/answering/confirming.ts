import type { FigureKind } from '../guidance/figure';
import { stemOf } from './phrase-table';

/** Ways of asking whether something is so: "so it's 12 sessions?", "£100 a year, is that right?". */
const asksWhetherSo =
  /^(?:(?:so|and|but|ok|wait)\s+)*(?:is|was|are)\s+(?:it|that|there|they|this)\b|^so\b|\b(?:is|are|am|be)\s+(?:it|that|this|they|i|we)\s+(?:right|correct|true|so)\b|\b(?:right|correct|true|yes|is not it|are not they|does not it|innit)$|\b(?:heard|told|read|thought|think|thinking|believe|understand|assume|assuming)\b/;

/** "Does training cost £2,600?": a price stated behind a word of asking. */
const statesPrice = /^(?:(?:so|and|but|ok|wait)\s+)*(?:is|are|was|does|do|will|would)\b.*£ \d/;

const durations = new Set(['minute', 'hour', 'day', 'days', 'week', 'month', 'year', 'years'].map(stemOf));
/** Words that may stand between a number and what it counts ("4 supervised cases"). */
const reach = 2;

/**
 * The kinds of figure that a message states and wants confirmed; empty when it states none. A price is known by its
 * pound sign, and frequencies are told by their own words.
 * @param words in order, with numbers as digits
 * @param isCounted whether the content counts what a word names
 */
export function kindsToConfirm(
  words: readonly string[],
  isCounted: (word: string) => boolean,
): ReadonlySet<FigureKind> {
  const kinds = new Set<FigureKind>();
  const said = words.join(' ');
  if (statesPrice.test(said)) kinds.add('money');
  if (!asksWhetherSo.test(said)) return kinds;
  for (const [at, word] of words.entries()) {
    if (!/^\d+$/.test(word) || words[at - 1] === '£') continue;
    const after = words.slice(at + 1, at + 1 + reach);
    const unit = after.find((each) => durations.has(stemOf(each)) || isCounted(each));
    if (unit !== undefined) kinds.add(durations.has(stemOf(unit)) ? 'duration' : 'count');
  }
  return kinds;
}
