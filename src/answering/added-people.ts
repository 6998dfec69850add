import type { PeopleCounter } from './counted-people';
import type { Heads } from './plan-request';

/** Stands for "a third" where it is not clear how many it adds. */
export const unclearNth = 'nth';

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** "A quarter" is nobody's place, whatever is planned. */
const places = new Map([...ordinals.map((word, at): [string, number] => [word, at + 2]), ['quarter', 0]]);
/** Behind "a third" one of these counts somebody; "a third phase" is something else. */
const goesOn = /^(?:1|too|also|as|please|then|if|in|to|,)$/;
const adds = /^(?:and|plus|add|also|adding)(?: (?:also|maybe|perhaps|with|for))* (?:an?|another)$/;

/**
 * The words of what goes on from a plan, with those who are added without a number as so many more: "and an OT",
 * "plus another", "add a third" where two are planned.
 * @param before the people of the plan before
 */
export function withAdded(words: readonly string[], people: PeopleCounter, before: Heads): string[] {
  const nth = words.findIndex((word, at) => places.has(word) && words[at - 1] === 'a');
  const at = nth < 0 ? words.findIndex((_, end) => adds.test(words.slice(0, end + 1).join(' '))) : nth;
  if (at < 0) return [...words];
  const end = people.nounEnd(words, at + 1) ?? at + 1;
  const next = words[end] ?? '';
  const isSomebody = end > at + 1 || next === '' || (goesOn.test(next) && (nth >= 0 || next !== '1'));
  if (!isSomebody) return [...words];
  const rest = words.slice(next === '1' ? end + 1 : end);
  if (nth < 0) return [...words.slice(0, at), '1', 'more', ...rest];
  const isNext = before.least === before.most && places.get(words[nth] ?? '') === before.most + 1;
  return [...words.slice(0, nth - 1), ...(isNext ? ['1', 'more'] : [unclearNth]), ...rest];
}
