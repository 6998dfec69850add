import type { IndexedFigure, IndexedStatement } from './guidance-index';

/** Visible characters of an answer's figures that leave all the room there is to its sentences: two figures. */
const free = 140;
/** What stands between a figure and its label, and names its section. Characters. */
const aroundFigure = 4;
/** Least room of the sentences: two or three. Characters. */
const leastRoom = 240;

/**
 * Visible characters that sentences may take below figures, so that an answer stays within 700 and does not tell over
 * again in words what its figures tell.
 * @param whole what they may take where no figure stands above them
 */
export function roomBeside(
  figures: readonly Pick<IndexedFigure, 'figure' | 'text'>[],
  whole: number,
): number {
  const taken = figures.reduce(
    (sum, { figure, text }) => sum + text.length + figure.label.length + aroundFigure,
    0,
  );
  return Math.max(leastRoom, whole - Math.max(0, taken - free));
}

/** True when a sentence tells figures, and none that does not stand above it; the opening of a list tells its items too. */
export const repeats = (
  { kind, figures: told }: Pick<IndexedStatement, 'kind' | 'figures'>,
  shown: readonly Pick<IndexedFigure, 'figure' | 'text'>[],
): boolean =>
  kind === 'sentence' &&
  told.length > 0 &&
  told.every(({ figure, text }) =>
    shown.some((each) => each.figure.key === figure.key && each.text === text),
  );
