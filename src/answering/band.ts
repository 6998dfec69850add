import type { ChosenFigure } from './choose-figures';
import type { GuidanceIndex } from './guidance-index';
import type { Band } from './outcome';
import type { Question } from './question';
import type { RankedStatement } from './rank-statements';
import { ofSupervisionOnly } from './supervision-only';

/**
 * Coverage (0–1) from which an answer is given plainly, or as the closest match. Tuned on staff questions; an
 * overview must match nearly all that was asked, since it holds little.
 */
export const bands = { high: 0.6, medium: 0.42, overview: 0.72 } as const;
/** Share of words that nobody here knows, by weight, up to which an answer is plain, or is shown at all. */
const mostUnknown = { high: 0.25, medium: 0.72, figure: 0.56, price: 0.2 } as const;
/** Everyday words alone, however well they match, tell too little of what was meant. */
const tellingWeight = 0.5;
/** A word that nobody knows counts as a fairly rare one; its true rarity is not known. */
const unknownWorth = 4;
/** A figure that matches less than this is not shown as the answer without a word of doubt. */
const sureFigure = 0.66;

/** How sure an answer is; null when it is not to be shown. @param best the statement that matches best */
export function bandOf(
  index: GuidanceIndex,
  question: Question,
  best: RankedStatement,
  figures: ChosenFigure[],
  { overview, named }: { overview: boolean; named: boolean },
): Band | null {
  const unknown = unknownShare(index, question);
  const asksFigure = question.kinds.size > 0;
  const figureFound = !asksFigure || (figures[0]?.coverage ?? 0) >= sureFigure;
  if (overview) return best.coverage >= bands.overview && figureFound && unknown === 0 ? 'high' : null;
  const covered = best.coverage >= bands.high && unknown <= mostUnknown.high;
  const onTopic = named || !ofSupervisionOnly(best.statement.terms, question);
  if (covered && figureFound && onTopic && (asksFigure || hasTellingWord(question))) return 'high';
  return isClosest(question, best, unknown, figureFound) ? 'medium' : null;
}

/** True when what was found may be shown as the closest match. */
function isClosest(
  { kinds, terms }: Question,
  best: RankedStatement,
  unknown: number,
  figureFound: boolean,
): boolean {
  // A price that is not quite the one asked for is worse than none.
  if (kinds.has('money') && (!figureFound || unknown > mostUnknown.price)) return false;
  // A number alone ("band 4") may count anything.
  const hasWord = kinds.size > 0 || terms.some(({ known, term }) => known && !/^\d+$/.test(term));
  return (
    hasWord &&
    best.coverage >= bands.medium &&
    unknown <= (kinds.size > 0 ? mostUnknown.figure : mostUnknown.medium)
  );
}

const hasTellingWord = ({ terms }: Question): boolean =>
  terms.some(({ known, weight }) => known && weight >= tellingWeight);

/** How much of the question, by weight, is in words that neither content nor vocabulary knows, 0–1. */
function unknownShare(index: GuidanceIndex, { terms }: Question): number {
  let all = 0;
  let unknown = 0;
  for (const { term, weight, known } of terms) {
    const worth = weight * (known ? index.idf(term) : unknownWorth);
    all += worth;
    if (!known) unknown += worth;
  }
  return all === 0 ? 0 : unknown / all;
}
