import { unclearNth } from './added-people';
import { mostPeople } from './counted-people';
import type { Left, PlanNote, PlanRequest } from './plan-request';
import { noWholeNumber } from './plan-words';
import { besides } from './planned-parties';

/** What a message says of people or years that a plan does not take in, by its words. */
const signs: readonly [PlanNote, RegExp][] = [
  [
    'funded',
    /\b(?:nes|govern\w*|board|trust) (?:\w+ ){0,2}(?:funds?|pays?|covers?)\b|\b(?:funded|sponsored|free places?|paid places?)\b/,
  ],
  [
    'time',
    new RegExp(
      `\\b\\d+ months?\\b(?! (?:ago|of|experience))|\\bhalf (?:an? )?year|\\b${noWholeNumber} (?:years?|yrs?)\\b|\\b(?:until|till|by|to|up to) 20\\d\\d\\b|\\bpart of (?:a|the) year\\b`,
    ),
  ],
  ['nth', new RegExp(`\\b${unclearNth}\\b`)],
];

/** @param years the years that are planned; months that make whole years ("24 months") are taken in */
function notesOn(words: readonly string[], years: number | null): PlanNote[] {
  const said = words.join(' ');
  return signs
    .filter(([note, sign]) => sign.test(said) && !(note === 'time' && years !== null))
    .map(([note]) => note);
}

const counted =
  /^(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|yr|hours?|hrs?|minutes?|mins?|sessions?|cases?|patients?|clients?|modules?|cohorts?|times?|teams?|groups?|cohorts|wards?|services?|sites?|boards?|localities|areas|phases?|parts?|supervisors?|trainers?|questions?|pounds?|grand|recordings?|(?:st|nd|rd|th))$/;
/** "Year 2", "the first 2 years": a time, or a name. */
const named = /^(?:year|years|yr|week|page|phase|option|tier|level|section|step|stage|part|q|vs)$/;
const places = /^places?$/;

/**
 * Numbers that count neither people nor anything that is named: a plan that passes them over must say so.
 * @param groups the spans of the words that count people
 */
function unusedNumbers(
  words: readonly string[],
  groups: readonly { start: number; end: number }[],
): number[] {
  return words.flatMap((word, at) => {
    if (!/^\d{1,3}$/.test(word) || word === '1' || word === '0') return [];
    const isUsed =
      groups.some(({ start, end }) => at >= start && at < end) ||
      counted.test(words[at + 1] ?? '') ||
      (places.test(words[at + 1] ?? '') && words[at - 1] === 'in') ||
      counted.test(words[at + 2] ?? '') ||
      named.test(words[at - 1] ?? '') ||
      besides.test(words.slice(Math.max(0, at - 5), at).join(' '));
    return isUsed ? [] : [Number(word)];
  });
}

/** True where a number counts no whole people, or more than a plan is made for. @param budget a sum is no such number */
export const isNoCount = (words: readonly string[], budget: number | null): boolean =>
  words.some(
    (word) =>
      word === noWholeNumber ||
      word === '0' ||
      (budget === null && /^(?!20[2-4]\d$)\d+$/.test(word) && Number(word) > mostPeople),
  );

/** What was read of a message beside its words. */
interface Read {
  years: number | null;
  /** Why the people are not counted although numbers are told; null when they are. */
  wants: PlanNote | null;
  /** True when a number was told that is none of people. */
  isOfNumber: boolean;
  isOfCourse: boolean;
  /** The spans of the words that count people; null where numbers are left over anyway. */
  groups: readonly { start: number; end: number }[] | null;
  /** Those who are left out, as far as they were counted. */
  left: Left | undefined;
  /** The people of the plan, and all of whom some are told of ("3 of our 7"). */
  known: readonly number[];
}

/** What the message says of people and years and the plan leaves aside. */
export function leftAside(
  words: readonly string[],
  { years, wants, isOfNumber, isOfCourse, groups, left, known }: Read,
): Pick<PlanRequest, 'notes' | 'unused'> {
  const notes = notesOn(words, years).filter((note) => !(note === 'funded' && left?.funded));
  if (wants !== null) notes.push(wants);
  else if (isOfNumber) notes.push('number');
  if (isOfCourse) notes.push('course');
  // The funded are told of by their own note.
  const unused =
    groups === null || notes.includes('funded')
      ? []
      : unusedNumbers(words, groups).filter((number) => !known.includes(number));
  return { ...(notes.length > 0 && { notes }), ...(unused.length > 0 && { unused }) };
}
