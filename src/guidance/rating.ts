import { z } from 'zod';

/**
 * A rating as it really occurs on the guide's pages: a digit 1–5, a digit with a plus ("1+"; the guide gives no
 * meaning for the plus, so it is shown as is), a range ("4 - 5"), or "NYR" (not yet rated).
 * Null means that the page did not show a rating; it never means zero.
 */
export const ratingValueSchema = z
  .string()
  .regex(/^([1-5]\+?|[1-5] - [1-5]|NYR)$/, 'must be 1 to 5, a value such as "1+" or "4 - 5", or NYR');
export type RatingValue = z.infer<typeof ratingValueSchema>;

/**
 * Lowest level that a rating stands for, 1–5; null when it is not rated or not shown.
 * "4 - 5" counts as 4 and "3+" as 3, so that a filter for "4 or better" never claims too much.
 */
export function ratingFloor(value: RatingValue | null): number | null {
  if (value === null || value === 'NYR') return null;
  return Number(value[0]);
}
