import { membershipTerm, supervisionTerm, trainingTerms } from './plan-terms';
import { yearsIn } from './planned-years';
import type { Question } from './question';

const bought = [...trainingTerms, supervisionTerm, membershipTerm];
/** With one of these the message asks something else about the people in it. */
const interrogatives = new Set(
  'what which who how when where why'.split(' '),
);
/** At the head of a message, or of a part of it, these ask whether. */
const asksWhether = /(?:^|, )(?:(?:and|so|but|ok) )*(?:is|are|can|could|do|does|did|should)\b/;
/** "The total for …", "what would … come to": of what is bought, money is meant. */
const sums = /\b(?:total|altogether|all in|in all|comes? to|add up to|the lot|whole lot)\b/;
/** "Per person, including everything": the way to a practitioner, for one. */
const everythingPerHead =
  /\b(?:per|a|each) (?:person|head|practitioner|nurse|therapist)\b.*\b(?:includ\w*|everything|all in|total)\b|\b(?:everything|all in|total)\b.*\bper (?:person|head|practitioner|nurse|therapist)\b/;
/** "How much for a team of 8 where 3 need supervision". */
const howMuchFor = /\bhow much (?:(?:is|would|will) (?:it|that) (?:be )?)?for\b/;
/** "With £10,000, how many can we train?" */
const budget = /£\s?\d|\b\d+ ?k\b|\bbudget\b/i;
const howMany = /\bhow many\b.*\b(?:train|send|fund|afford|put|nurses?|staff|people|practitioners?)\b/i;

/** "How much supervision" asks for no price. */
export const isOfCosts = ({ kinds }: Question, words: readonly string[]): boolean =>
  kinds.has('money') || !/\bhow (?:much|many|long|often)\b/.test(words.join(' '));

/** Asks what one person costs, or how many a sum would pay for: then the prices for one are what helps. */
export const asksPerHead = (text: string, words: readonly string[]): boolean =>
  everythingPerHead.test(words.join(' ')) || asksHowMany(text);
const asksHowMany = (text: string): boolean => budget.test(text) && howMany.test(text);

/**
 * Money is asked for, or what is bought with no other kind of figure in mind.
 * @param leavesOut whether the words leave a part of the plan out
 */
export function asksForCost(
  { kinds, terms }: Question,
  text: string,
  words: readonly string[],
  leavesOut: boolean,
): boolean {
  if (kinds.has('money') || asksHowMany(text)) return true;
  const buys = (wanted: readonly string[]) => terms.some(({ term }) => wanted.includes(term));
  const isSum = sums.test(words.join(' '));
  if (howMuchFor.test(words.join(' '))) return true;
  if (kinds.size === 0 && isSum && buys(bought)) return true;
  if (isSum && yearsIn(words) !== null) return true;
  if (words.some((word) => interrogatives.has(word)) || asksWhether.test(words.join(' '))) return false;
  const isYearly =
    buys([membershipTerm]) && [...kinds].every((kind) => kind === 'duration' || kind === 'frequency');
  return (kinds.size === 0 && (buys(trainingTerms) || leavesOut)) || isYearly;
}
