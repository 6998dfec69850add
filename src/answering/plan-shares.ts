import type { PeopleCounter } from './counted-people';
import type { Heads } from './plan-request';
import { noWholeNumber, shareOf } from './plan-words';

const share = new RegExp(`^${shareOf}(?<some>\\d{1,3})of(?<all>\\d{1,3})$`);
/** "Half of our 12 nurses": the number behind tells of how many. */
const linksToWhole = /^(?:of|the|our|my|us|all|a|team|staff)$/;
const mostLinks = 4;

/**
 * The words with each share ("share1of2" of `planWords`) as a number of those who are counted ("6 of them"); one that makes
 * no whole number, or has nobody to be a share of, stands as no whole number.
 * @param before the people of the plan before, to whom a share points where the message counts nobody
 */
export function withShares(
  words: readonly string[],
  people: PeopleCounter,
  before: Heads | null,
): { words: string[]; isUnclear: boolean } {
  const said: string[] = [];
  let isUnclear = false;
  for (const [at, word] of words.entries()) {
    const { some, all } = share.exec(word)?.groups ?? {};
    if (some === undefined || all === undefined) {
      said.push(word);
      continue;
    }
    const own = wholeBehind(words, at + 1);
    const base = own ?? lastCounted(said, people) ?? sureNumber(before);
    const count = ((base ?? 0) * Number(some)) / Number(all);
    const isWhole = Number.isInteger(count) && count >= 1;
    isUnclear ||= !isWhole;
    const behind = own === null && words[at + 1] !== 'of' ? ['of', 'them'] : [];
    said.push(...(isWhole ? [String(count), ...behind] : [noWholeNumber]));
  }
  return { words: said, isUnclear };
}

/** The number of people, where it is no range. */
const sureNumber = (heads: Heads | null | undefined): number | null =>
  heads && heads.least === heads.most ? heads.least : null;

function wholeBehind(words: readonly string[], start: number): number | null {
  if (words[start] !== 'of') return null;
  for (let at = start; at <= start + mostLinks; at++) {
    const word = words[at] ?? '';
    if (/^\d{1,3}$/.test(word)) return Number(word);
    if (!linksToWhole.test(word)) return null;
  }
  return null;
}

function lastCounted(words: readonly string[], people: PeopleCounter): number | null {
  return sureNumber(people.groupsIn(words).at(-1));
}
