type Grades = ReadonlyMap<string, number>;

/** 1 when the first document answers, else 0. */
export const successAt = (ranked: readonly string[], grades: Grades, depth: number): number =>
  ranked.slice(0, depth).some((id) => grades.has(id)) ? 1 : 0;

/** 1 over the place of the first document that answers, 0 when it is not among the first `depth`. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, depth = 10): number {
  const place = ranked.slice(0, depth).findIndex((id) => grades.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Gain of the first `depth` documents, less the further down, over the best that could be had (0–1). */
export function discountedGain(ranked: readonly string[], grades: Grades, depth = 10): number {
  const sum = (gains: number[]) =>
    gains.reduce((all, gain, index) => all + (2 ** gain - 1) / Math.log2(index + 2), 0);
  const best = sum([...grades.values()].sort((a, b) => b - a).slice(0, depth));
  return best === 0 ? 0 : sum(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / best;
}

/** Chance that a value of the first list is above one of the second: 0.5 says nothing, 1 parts them wholly. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  let won = 0;
  for (const high of above) for (const low of below) won += high > low ? 1 : high === low ? 0.5 : 0;
  return won / (above.length * below.length);
}
