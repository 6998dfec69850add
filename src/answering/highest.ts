/**
 * Positions of the highest scores above 0, best first; the first of those that are equal.
 * @param most positions given at most; the time it takes grows with them
 * @param isMeant leaves out positions
 */
export function highest(
  scores: Float64Array,
  most: number,
  isMeant: (position: number) => boolean = () => true,
): number[] {
  const best: number[] = [];
  const scoreAt = (place: number): number => scores[best[place] ?? -1] ?? 0;
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? 0;
    const least = best.length < most ? 0 : scoreAt(most - 1);
    if (score <= least || !isMeant(position)) continue;
    let place = best.length;
    while (place > 0 && scoreAt(place - 1) < score) place--;
    best.splice(place, 0, position);
    if (best.length > most) best.pop();
  }
  return best;
}
