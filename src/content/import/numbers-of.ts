import type { KeyFigure } from '../../guidance/figure';

/** Every number of a figure; none of a frequency. */
export function numbersOf(figure: KeyFigure): number[] {
  if (figure.kind === 'frequency') return [];
  const value = 'value' in figure ? figure.value : undefined;
  return [value, figure.min, figure.max].filter((number) => number !== undefined);
}
