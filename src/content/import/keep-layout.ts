import { diffArrays } from 'diff';

/**
 * A changed file in the layout of the file as it was: writing YAML anew changes spaces inside brackets and the like in
 * lines that nobody touched.
 * @param existing the file as it was
 * @param rewritten the same, parsed and written without a change
 * @param changed the same, written after the change
 */
export function keepLayout(existing: string, rewritten: string, changed: string): string {
  const before = existing.split('\n');
  const base = rewritten.split('\n');
  // Where writing moves line ends, no line can be told from another; the change then shows in full.
  if (before.length !== base.length) return changed;
  let at = 0;
  return diffArrays(base, changed.split('\n'))
    .flatMap(({ value, added, removed }) => {
      if (added) return value;
      const from = at;
      at += value.length;
      return removed ? [] : before.slice(from, at);
    })
    .join('\n');
}
