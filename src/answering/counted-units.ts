import type { Lexicon } from './lexicon';

/** Behind what is counted stands what it is counted in. */
const ends = new Set(
  'in of for on at from with by are is was were did do does have has had took take there the they it we i'.split(
    ' ',
  ),
);
/** Words between "how many" and the end of what is counted. */
const reach = 6;

/**
 * The terms of what a question counts in so many words: of "number of participants in studies of children" those for
 * participants alone. Empty when it does not count so.
 */
export function countedUnits(words: readonly string[], lexicon: Lexicon): Set<string> {
  const units: string[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!((word === 'how' && next === 'many') || (word === 'number' && next === 'of'))) return;
    const behind = words.slice(at + 2, at + 2 + reach);
    const end = behind.findIndex((each) => ends.has(each));
    units.push(...lexicon.termsIn(end < 0 ? behind : behind.slice(0, end)));
  });
  return new Set(units);
}
