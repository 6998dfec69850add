import { unclearNth, withAdded } from './added-people';
import { PeopleCounter } from './counted-people';
import type { GuidanceIndex } from './guidance-index';
import { isOfLeavers } from './leaving-staff';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { asksForCost, asksPerHead, isOfCosts, mayAskForPlan } from './plan-asked';
import { budgetIn, tellsOnlyBudget } from './plan-budget';
import { asksEach, asksItems, asksYearly, bareYears, changedPeople } from './plan-changes';
import { isNoCount, leftAside } from './plan-notes';
import { changedParts, isOfCourse, type LeftOut, membershipAlone, partsIn } from './plan-parts';
import type { Heads, PlanNote, PlanRequest } from './plan-request';
import { withShares } from './plan-shares';
import { areAccredited, attendingIn, membersIn, outOf, supervisedIn, tellsOfSome } from './plan-takers';
import { noWholeNumber, planWords, shareOf } from './plan-words';
import { partiesOf } from './planned-parties';
import { type PlannedPeople, plannedPeople } from './planned-people';
import { yearsIn } from './planned-years';
import { priceYearIn } from './price-year';
import type { Question } from './question';
import { withOnes } from './spoken-people';
import type { Topic } from './topic';

/** A message of these, numbers and what is planned only changes the plan before. */
const small = new Set(
  ', drop reduce cut down bring up change increase raise lower and or so ok okay what how about if for say make it we had with that but just only get gets become becomes going second 2nd following after next per head remove fewer less away off double twice triple treble halve minus lose none nobody then plus also add include including over the a please now would be people staff of us them need needs total instead in all altogether needing without no not excluding to time much get take cost money an each year yearly annual yrs yr extra too well as going will one again more another there them it those these'.split(
    ' ',
  ),
);
/** And of these, where it tells who is paid for or trained already: "what if NES funds 2 of them?". */
const ofCovered = new Set(
  'of already previously trained accredited funded funding funds fund nes pays pay paid covers board done did finished completed whom who which are is have has been was were they their by sponsored place places can get'.split(
    ' ',
  ),
);
/** A message read for planning. */
interface Said {
  words: readonly string[];
  /** A share of people makes no whole number. */
  isUnclear: boolean;
  out: ReadonlySet<LeftOut>;
  budget: number | null;
  /** It goes on with the plan before. */
  follows: boolean;
}

/** Reads requests such as "two nurses through training including supervision" or "cost for 3 practitioners". */
export class PlanReader {
  private readonly people: PeopleCounter;
  private readonly leftOut = new PhraseTable<LeftOut>();

  constructor(private readonly index: GuidanceIndex) {
    const { people, costPlan } = index.corpus.vocabulary;
    this.people = new PeopleCounter(people);
    for (const phrase of costPlan.withoutSupervision) this.leftOut.add(normaliseWords(phrase), 'supervision');
    for (const phrase of costPlan.supervisionOnly) this.leftOut.add(normaliseWords(phrase), 'course');
    for (const phrase of costPlan.courseOnly) this.leftOut.add(normaliseWords(phrase), 'all but the course');
  }

  /**
   * What to plan for; null when the words do not ask for the cost of a number of people.
   * @param before the topic so far: "what about 5?" and "without supervision" change the plan before
   */
  read(text: string, question: Question, before: Topic | null): PlanRequest | null {
    if (!before?.kinds.includes('money') && !mayAskForPlan(question, text)) return null;
    const { words, isUnclear } = this.wordsOf(text, before?.plan?.people ?? null);
    if (isOfLeavers(text, this.people.groupsIn(words).length)) return null;
    const out = this.leftOut.matchesIn(words.map(stemOf));
    const budget = budgetIn(text);
    const goesOn = before?.kinds.includes('money') === true && isOfCosts(question, words);
    const follows = goesOn && this.goesOnWith(words, before?.plan ?? null, budget);
    const asked = { leavesOut: out.size > 0, budget, counts: this.people.groupsIn(words).length > 0 };
    if (!follows && !asksForCost(question, words, asked)) return null;
    const plan = this.planOf(question, { words, isUnclear, out, budget, follows }, before);
    const priceYear = priceYearIn(text);
    return plan && priceYear !== null ? { ...plan, priceYear } : plan;
  }

  /** True where those who are counted are of a profession that holds a therapy's name, as the guide lists it. */
  countsByTherapy(text: string): boolean {
    const isName = (word: string) => this.index.names.find([word]).interventions.length > 0;
    return this.people.countsByName(this.wordsOf(text, null).words, isName);
  }

  /** The plan of a message that asks for one; null when nobody is counted. */
  private planOf(
    question: Question,
    { words, isUnclear, out: said, budget, follows }: Said,
    before: Topic | null,
  ): PlanRequest | null {
    const planned = follows ? (before?.plan ?? null) : null;
    const counted = this.peopleIn(words, follows, planned);
    const differ = !counted.left && someAreTrained.test(words.join(' '));
    const isWanting = differ || isUnclear || counted.isUnclear === true;
    const out = outOf(said, isWanting, counted);
    const uncounted = isWanting || this.isUncounted(words, counted, planned, budget);
    const people = uncounted ? one : peopleOf(counted, planned);
    if (people === null) return null;
    const years = yearsOf(words, planned);
    const forSome = tellsOfSome(counted) || isWanting;
    const parts = partsOf(question, words, out, { counted, planned, years, forSome });
    const groups = this.people.groupsIn(words);
    const isLoose = uncounted || follows;
    return {
      ...parts,
      people,
      uncounted,
      years,
      ...supervisedIn(counted, parts.supervision, planned),
      ...(uncounted ? {} : { ...membersIn(counted, planned), ...attendingIn(counted, planned) }),
      ...focusOf(words, planned, parts.membership && years === null),
      ...(budget === null ? {} : { budget }),
      ...leftAside(words, {
        years,
        wants: wantOf(isUnclear, isWanting),
        isOfNumber: isLoose && isNoCount(words, budget),
        // "Just the course" knows that it is not all.
        isOfCourse: isOfCourse(words) && !out.has('all but the course') && !parts.supervision,
        groups: isLoose ? null : groups,
        left: counted.left,
        known: [people.least, people.most, ...groups.map(({ whole }) => whole ?? 0)],
      }),
    };
  }

  private wordsOf(text: string, before: Heads | null): { words: string[]; isUnclear: boolean } {
    const { lexicon, spelling } = this.index;
    const counted = planWords(text, (word) => this.people.isPeople(word));
    const corrected = lexicon
      .spellOut(counted)
      .map((word) => (small.has(word) || word.startsWith(shareOf) ? word : spelling.correct(word)));
    const counting = before ? withAdded(corrected, this.people, before) : corrected;
    return withShares(withOnes(counting, this.people), this.people, before);
  }

  private isUncounted(
    words: readonly string[],
    { people }: PlannedPeople,
    planned: PlanRequest | null,
    budget: number | null,
  ): boolean {
    if (this.people.leavesUnsaid(words)) return true;
    const isBudgetAlone = planned === null && tellsOnlyBudget(words, budget);
    return people === null && (planned?.uncounted === true || isBudgetAlone || asksPerHead(words, budget));
  }

  /** The people of the message; of one that only goes on with a plan, a number alone stands for people. */
  private peopleIn(words: readonly string[], follows: boolean, planned: PlanRequest | null): PlannedPeople {
    if (planned && (asksEach(words) || bareYears(words, planned) !== null)) return nobody;
    const changed = planned && !planned.uncounted ? changedPeople(words, planned.people) : null;
    if (changed) return { people: changed, supervised: null };
    const groups = this.people.groupsIn(words);
    const before = follows ? (planned?.people ?? null) : null;
    const found =
      groups.length === 0 && follows
        ? { people: numberIn(words), supervised: null }
        : plannedPeople(groups, words, before);
    const { people } = found;
    if (!before || !people || !more.test(words.join(' '))) return found;
    const all = { least: before.least + people.least, most: before.most + people.most };
    return { people: all, supervised: null };
  }

  /** True for a message that changes the plan before, or asks something of it. */
  private goesOnWith(words: readonly string[], planned: PlanRequest | null, budget: number | null): boolean {
    if (words.length > mostWords) return false;
    const asksOfPlan =
      asksEach(words) ||
      asksItems(words) ||
      budget !== null ||
      (planned?.uncounted === true && notYet.test(words.join(' ')));
    return (planned !== null && asksOfPlan) || this.isOfPlanOnly(words);
  }

  /** True for a short message that names nothing but people, years and what is bought: "and over 2 years?". */
  private isOfPlanOnly(words: readonly string[]): boolean {
    const said = words.join(' ');
    const groups = this.people.groupsIn(words);
    const tellsOfCovered = partiesOf(groups, words).some(({ covered }) => covered !== null);
    const isSmall = (word: string) => small.has(word) || (tellsOfCovered && ofCovered.has(word));
    let says = total.test(said) || changes.test(said) || asksYearly(words);
    let noun = 0;
    for (const [at, word] of words.entries()) {
      if (word === 'is' && words[at - 1] === 'much') continue;
      noun = Math.max(noun, this.people.nounEnd(words, at) ?? 0);
      const isOfPlan =
        at < noun ||
        groups.some(({ start, end, hasNoun }) => hasNoun && at >= start && at < end) ||
        word === noWholeNumber ||
        word === unclearNth ||
        /^(?:\d{1,3}|20[2-4]\d)$/.test(word) ||
        /^(?:years?|yrs?|first)$/.test(word) ||
        isBought(word);
      if (!isOfPlan && !isSmall(word)) return false;
      says ||= isOfPlan;
    }
    return says;
  }
}

/** What is priced: as the plan before is changed, or anew; of those who are accredited nothing but their membership. */
function partsOf(
  question: Question,
  words: readonly string[],
  out: ReadonlySet<LeftOut>,
  {
    counted,
    planned,
    years,
    forSome,
  }: { counted: PlannedPeople; planned: PlanRequest | null; years: number | null; forSome: boolean },
) {
  if (areAccredited(counted, words)) return membershipAlone;
  return planned
    ? changedParts(planned, words, out, forSome)
    : partsIn(question, words, out, { hasYears: years !== null, forSome });
}

const peopleOf = ({ people }: PlannedPeople, planned: PlanRequest | null): Heads | null =>
  people ?? planned?.people ?? null;

const yearsOf = (words: readonly string[], planned: PlanRequest | null): number | null =>
  (planned && bareYears(words, planned)) ?? yearsIn(words) ?? planned?.years ?? null;

/** Why the people are not counted although numbers are told. */
function wantOf(isUnclear: boolean, isWanting: boolean): PlanNote | null {
  if (isUnclear) return 'shares';
  return isWanting ? 'done' : null;
}

/** What of the plan a message asks after. */
function focusOf(
  words: readonly string[],
  planned: PlanRequest | null,
  isYearly: boolean,
): Pick<PlanRequest, 'focus'> {
  if (planned && asksEach(words)) return { focus: 'each' };
  return isYearly && asksYearly(words) ? { focus: 'year' } : {};
}

const nobody: PlannedPeople = { people: null, supervised: null };
/** "Two fewer", "double that". */
const changes = /\b(?:fewer|less|away|double|twice|triple|treble|halve)\b/;
/** In place of a number of people. */
const notYet =
  /^(?:(?:i|we|it|is|do|am|are|have|has) )*(?:lots|loads|many|some|several|a few|no idea|unsure|not sure|(?:not|n t|dont|do not) know|dunno|various|everyone|all)(?: \w+){0,2}$/;
/** "5 nurses, 3 of them have done the course": what is needed differs, so the prices for one are given. */
const someAreTrained =
  /\d.*\b\d+ (?:of (?:them|these|those|whom|us) )?(?:have|has|had|already|did)\b.*\b(?:course|train\w*)/;
const mostWords = 12;
/** "And 2 psychologists", "2 more": as well as those before. */
const more =
  /^(?:and|plus|add)(?: another| also)? \d+ [a-z]|^(?:plus|add) \d+$|\bmore\b|\banother \d|^(?:and )?\d+ (?:\w+ ){1,3}(?:too|as well|also)$/;
const total = /\b(?:total|altogether)\b/;
const one: Heads = { least: 1, most: 1 };
const isBought = (word: string): boolean => /^(?:supervis|member|train|course|accredit)/.test(word);

/** The one number of "what about 5?", "and 6 or 7?"; null when nothing but years is counted. */
function numberIn(words: readonly string[]): Heads | null {
  const numbers = words
    .filter((word, at) => /^\d{1,3}$/.test(word) && !/^(?:years?|yrs?|months?)$/.test(words[at + 1] ?? ''))
    .map(Number);
  const [first, second = first] = numbers;
  if (first === undefined || second === undefined || first < 1 || second < first || numbers.length > 2)
    return null;
  return { least: first, most: second };
}
