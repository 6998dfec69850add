import type { GuidanceIndex } from './guidance-index';
import type { Found } from './outcome';
import { stemOf } from './phrase-table';
import type { Question } from './question';

/** Keys of the prices of a page that a question names by a word of theirs alone ("course", "supervision", "membership"). */
export function pricedThings(index: GuidanceIndex, id: string, { terms, kinds }: Question): Set<string> {
  const named = new Set<string>();
  if (!kinds.has('money')) return named;
  const prices = index
    .sectionsOf(id)
    .flatMap(({ figures }) => figures)
    .filter(({ figure }) => figure.kind === 'money');
  for (const { term, weight } of terms) {
    if (weight < 1 || ofWhom.has(term)) continue;
    const keys = new Set(
      prices.filter(({ labelTerms }) => labelTerms.has(term)).map(({ figure }) => figure.key),
    );
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0) named.add(only);
  }
  return named;
}

/** For whom and how often a price is paid is not what is paid for. */
const ofWhom = new Set(['accredited', 'practitioner', 'year'].map(stemOf));

/** True when an answer has the prices of several things that were named, of which another answer lacks one. */
export function pricesMore(named: ReadonlySet<string>, found: Found, other: Found): boolean {
  const has = ({ figures }: Found, key: string) => figures.some(({ figure }) => figure.key === key);
  const keys = [...named];
  return keys.length > 1 && keys.every((key) => has(found, key)) && !keys.every((key) => has(other, key));
}
