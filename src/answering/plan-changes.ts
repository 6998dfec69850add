import type { Heads, PlanRequest } from './plan-request';
import { pause } from './plan-words';

const number = '(?<number>\\d{1,3})';
const fewer = [
  new RegExp(`\\b${number} (?:people |staff |nurses )?(?:fewer|less)\\b`),
  new RegExp(
    `\\b(?:minus|less|fewer|take|remove|drop|lose)(?: away| off| out)? ${number}\\b(?! supervis)(?! of)`,
  ),
];
const times: readonly [RegExp, number][] = [
  [/\b(?:double|twice)\b/, 2],
  [/\b(?:treble|triple|3 times)\b/, 3],
  [/\b(?:halve|share1of2)\b/, 0.5],
];

/** The people of the plan before as a message changes them: "two fewer", "double that"; null when it does not. */
export function changedPeople(words: readonly string[], before: Heads): Heads | null {
  const said = words.join(' ');
  const taken = fewer.map((each) => each.exec(said)?.groups?.number).find((each) => each !== undefined);
  if (taken !== undefined && !/\bsupervis/.test(said)) {
    const least = before.least - Number(taken);
    return least < 1 ? null : { least, most: before.most - Number(taken) };
  }
  const factor = times.find(([sign]) => sign.test(said) && said.split(' ').length <= 4)?.[1];
  if (factor === undefined) return null;
  const changed = { least: before.least * factor, most: before.most * factor };
  return Number.isInteger(changed.least) && Number.isInteger(changed.most) ? changed : null;
}

const onlyYears =
  /^(?:(?:and|or|what|how|about|for|over|make|it|say|then|if|,|total|in) )*(?<years>\d{1,2}) (?:years?|yrs?)$/;
const overSoMany = /^(?:(?:and|or|what|how|about|if) )*over (?<years>\d{1,2})$/;

/** "Ten years", and behind a plan for years "and over five?"; null when nothing but years is not said. */
export function bareYears(words: readonly string[], planned: PlanRequest): number | null {
  const said = withoutPauses(words);
  const years =
    onlyYears.exec(said)?.groups?.years ??
    (planned.years === null ? undefined : overSoMany.exec(said)?.groups?.years);
  const count = Number(years ?? 0);
  return count >= 1 && count <= 20 ? count : null;
}

const withoutPauses = (words: readonly string[]): string => words.filter((word) => word !== pause).join(' ');

/** "Each?", "per head": the price for each of those who are planned. */
const eachAsked =
  /^(?:(?:and|so|what|how|much|is|that|it|would|be|for|the|cost|costs|price|works?|out|at|does|come|comes|to) )*(?:each|per (?:person|head|nurse|practitioner|therapist|clinician|member of staff|staff member)|a head)$/;
/** "What is included?" */
const itemsAsked =
  /^(?:(?:and|so) )*what (?:is|s|does)(?: (?:that|it|all|the|this))? (?:included|include|cover|covered|in it|in that)$/;

export const asksEach = (words: readonly string[]): boolean => eachAsked.test(withoutPauses(words));
export const asksItems = (words: readonly string[]): boolean => itemsAsked.test(withoutPauses(words));

/** What is paid year after year: "what do three people pay each year", "cost in year 2", "and the year after?". */
const yearlyAsked =
  /\b(?:each|per|every) year\b|\b(?:annually|ongoing|recurring)\b|\b(?:annual|yearly) (?:costs?|price|bill|spend)\b|\byear 2\b|\b(?:2|second|2nd) year\b|\byear after\b|\b(?:following|subsequent|later) years?\b|\bafter (?:the )?(?:first|1st|1) year\b|\b(?:cost|pay|costs) (?:\w+ ){0,4}a year\b/;
const ofParts =
  /\byear 1\b|\bfirst year\b|\b(?:includ\w*|plus|with|and)\b.*\b(?:yearly|annual|each year|per year|a year|every year)\b/;

export const asksYearly = (words: readonly string[]): boolean =>
  yearlyAsked.test(words.join(' ')) && !ofParts.test(words.join(' '));
