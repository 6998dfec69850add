import { supervisionTerm } from './field-terms';
import { tellsOnlyBudget } from './plan-budget';
import { membershipTerm, trainingTerms } from './plan-terms';
import { yearsIn } from './planned-years';
import type { Question } from './question';

const bought = [...trainingTerms, supervisionTerm, membershipTerm];
/** With one of these the message asks something else about the people in it. */
const interrogatives = new Set('what which who how when where why'.split(' '));
/** "4 people who have done the course": this one asks nothing. */
const relative = /(?:s|people|staff|them|us|those|these|team|one)$/;
const asksElse = (words: readonly string[], said: string): boolean =>
  asksWhether.test(said) ||
  words.some(
    (word, at) => interrogatives.has(word) && !(word === 'who' && relative.test(words[at - 1] ?? '')),
  );
/** "What's the total?" behind people. */
const theTotal = /\b(?:the|grand) total$|^total for\b/;
/** At the head of a message, or of a part of it, these ask whether. */
const asksWhether = /(?:^|, )(?:(?:and|so|but|ok) )*(?:is|are|can|could|do|does|did|should)\b/;
/** "The total for …", "what would … come to": of what is bought, money is meant. */
const sums = /\b(?:total|altogether|all in|in all|comes? to|add up to|the lot|whole lot)\b/;
/** "Per person, including everything": the way to a practitioner, for one. */
const everythingPerHead =
  /\b(?:per|a|each) (?:person|head|practitioner|nurse|therapist)\b.*\b(?:includ\w*|everything|all in|total)\b|\b(?:everything|all in|total)\b.*\bper (?:person|head|practitioner|nurse|therapist)\b/;
/** "How much for a team of 8 where 3 need supervision". */
const howMuchFor = /\bhow much (?:(?:is|would|will) (?:it|that) (?:be )?)?for\b/;
/** "How much, no supervision", "how much more to become accredited": the amount of money, whatever follows. */
const howMuchAlone = /\bhow much (?:,|(?:more|else|extra) (?:to|for|is|would|will|,|$))/;
/** "With £10,000, how many can we train?", "what can I get for £5,000". */
const howMany =
  /\bhow many ?$|\bwhat (?:can|could|would|will|does|do)\b.*\b(?:get|gets|buy|buys|afford|pay for|cover)\b|\bhow many\b.*\b(?:train|send|fund|afford|put|nurses?|staff|people|practitioners?|supervisions?|courses?|memberships?)\b/;
/** "Half of my 10 staff need supervision", "2 going for accreditation", "get a team of 4 through it": people who are counted, and what they are to have. */
const needs =
  /\b(?:needs?|needing|wants?|wanting|requires?|requiring|(?:go|goes|going) (?:for|on|to|through|into))\b.*\b(?:supervis\w*|accredit\w*)|\b(?:get|getting|put|putting|take|taking)\b.*\bthrough\b/;
/** Papers that are made for a sum. */
const asksForSum = /\b(?:estimates?|quotes?|quotation|bid|business case|costings?)\b/;
/** "Make me a cost plan", "I need a plan for costs". */
const planAsked = /\bcost(?:ing)?s? plans?\b|\bplans? (?:for|of) (?:the )?costs?\b/;
/** "Cost per WTE", "cost for myself". */
const perHead =
  /\bper (?:wte|fte|nurse|practitioner|therapist|psychologist|psychiatrist|counsellor|trainee|clinician|member of staff|staff member)\b|\b(?:cost|costs|price) for (?:myself|my self|me)\b/;
/** Of places that are paid for, with people counted: what is left to pay is meant. */
const funded = /\b(?:funded|sponsored)\b|\b(?:nes|board) (?:funds|pays for|covers|will fund|will pay for) \d/;

/** Without one of these a message that asks for no price counts nobody and names no sum. */
const hints =
  /\d|£|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|hundreds?|couple|pair|both|few|several|half|third|quarter|handful|lots|everyone|all|team|myself|me and|i and|colleagues?|and (?:an?|me|my|i|another|our)|cost\w*|prices?|plans?|budget|quotes?|quotation|estimates?|bid|funded|sponsored|business case|how much|per \w+)\b/i;

/** A quick look, so that most messages need not be read for people and sums. */
export const mayAskForPlan = ({ kinds }: Question, text: string): boolean =>
  kinds.has('money') || hints.test(text);

/** "How much supervision" asks for no price. */
export const isOfCosts = ({ kinds }: Question, words: readonly string[]): boolean =>
  kinds.has('money') || !/\bhow (?:much|many|long|often)\b/.test(words.join(' '));

/** Asks what one person costs, or how many a sum would pay for: then the prices for one are what helps. */
export const asksPerHead = (words: readonly string[], budget: number | null): boolean =>
  [everythingPerHead, planAsked, perHead].some((sign) => sign.test(words.join(' '))) ||
  (budget !== null && howMany.test(words.join(' ')));

/** What a message says beside its words for costs. */
interface Said {
  /** The words leave a part of the plan out. */
  leavesOut: boolean;
  /** Pounds that there are to spend. */
  budget: number | null;
  /** People are counted. */
  counts: boolean;
}

/** Money is asked for, or what is bought with no other kind of figure in mind. */
export function asksForCost(
  { kinds, terms }: Question,
  words: readonly string[],
  { leavesOut, budget, counts }: Said,
): boolean {
  const said = words.join(' ');
  if (kinds.has('money') || asksForSumIn(said, budget, counts)) return true;
  const buys = (wanted: readonly string[]) => terms.some(({ term }) => wanted.includes(term));
  if (sums.test(said) && ((kinds.size === 0 && buys(bought)) || yearsIn(words) !== null)) return true;
  if (counts && kinds.size === 0 && theTotal.test(said)) return true;
  if (asksElse(words, said)) return false;
  if (counts && asksOfCounted(said, kinds)) return true;
  return (
    (kinds.size === 0 && (buys(trainingTerms) || leavesOut)) || (buys([membershipTerm]) && isYearly(kinds))
  );
}

/** Of people who are counted: some are paid for, or they need what is to be paid. */
const asksOfCounted = (said: string, kinds: Question['kinds']): boolean =>
  funded.test(said) || (kinds.size === 0 && needs.test(said));

/** A sum is spoken of in other words than those for money. */
function asksForSumIn(said: string, budget: number | null, counts: boolean): boolean {
  if (budget !== null && (counts || howMany.test(said))) return true;
  if (tellsOnlyBudget(said.split(' '), budget)) return true;
  const signs = counts ? [howMuchFor, planAsked, asksForSum, howMuchAlone] : [howMuchFor, planAsked];
  return signs.some((sign) => sign.test(said));
}

const isYearly = (kinds: Question['kinds']): boolean =>
  [...kinds].every((kind) => kind === 'duration' || kind === 'frequency');
