import type { Intervention } from '../guidance/intervention';
import { normaliseWords } from './normalise';

/** Words of titles that say nothing about which intervention is meant. */
const plain = new Set(
  'a an the of and for in to with programme programmes therapy psychotherapy intervention training group parents parent children child adolescent adolescents adults family families school schools uk version focus based'.split(
    ' ',
  ),
);

/** Two-word runs that stand in the names of several interventions ("triple p") → the ids of those. */
export function familiesOf(interventions: readonly Intervention[]): Map<string, string[]> {
  const families = new Map<string, Set<string>>();
  for (const { id, title } of interventions) {
    const words = normaliseWords(title.replace(/\s*\([^)]*\)/g, ''));
    for (let index = 0; index + 1 < words.length; index++) {
      const pair = [words[index] ?? '', words[index + 1] ?? ''];
      if (pair.every((word) => plain.has(word)) || pair.some((word) => word.length > 1 && isLink(word)))
        continue;
      const key = pair.join(' ');
      families.set(key, (families.get(key) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...families].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, [...ids]] as const),
  );
}

/** Words that hold a title together. */
export const isLink = (word: string): boolean =>
  ['of', 'for', 'and', 'the', 'in', 'with', 'to', 'an'].includes(word);
