import { PeopleCounter } from './counted-people';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { asksForCost, asksPerHead, isOfCosts } from './plan-asked';
import { changedParts, type LeftOut, partsIn } from './plan-parts';
import type { Heads, PlanRequest } from './plan-request';
import { pause, planWords } from './plan-words';
import { type PlannedPeople, plannedPeople } from './planned-people';
import { yearsIn } from './planned-years';
import type { Question } from './question';
import { withOnes } from './spoken-people';
import type { Topic } from './topic';

/** A message of these, numbers and what is planned only changes the plan before. */
const small = new Set(
  'drop reduce cut down bring up change increase raise lower and or so ok okay what how about if for say make it we had with that but just only then plus also add include including over the a please now would be people staff of us them need needs total instead in all altogether needing without no not excluding to time much get take cost money an each year yearly annual yrs yr extra too well as going will one again more another there them it those these'.split(
    ' ',
  ),
);
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
    // The page prices the intervention itself, not its adaptations.
    if (question.variants.length > 0) return null;
    const words = this.wordsOf(text);
    const differ = someAreTrained.test(words.join(' '));
    const out = this.leftOutOf(words, differ);
    const goesOn = before?.kinds.includes('money') === true && isOfCosts(question, words);
    const follows = goesOn && this.isOfPlanOnly(words);
    if (!follows && !asksForCost(question, text, words, out.size > 0)) return null;
    const planned = follows ? (before?.plan ?? null) : null;
    const counted = this.peopleIn(words, follows, planned);
    const uncounted = differ || this.isUncounted(text, words, counted);
    const people = uncounted ? one : (counted.people ?? planned?.people ?? null);
    if (people === null) return null;
    const years = yearsIn(words) ?? planned?.years ?? null;
    const parts = planned
      ? changedParts(planned, words, out, counted.supervised !== null)
      : partsIn(question, words, out, { hasYears: years !== null, forSome: counted.supervised !== null });
    return { ...parts, people, uncounted, years, ...supervisedIn(counted, parts.supervision, planned) };
  }

  private wordsOf(text: string): string[] {
    const { lexicon, spelling } = this.index;
    const counted = planWords(text, (word) => this.people.isPeople(word));
    const corrected = lexicon
      .spellOut(counted)
      .map((word) => (word === pause ? word : spelling.correct(word)));
    return withOnes(corrected, this.people);
  }

  private leftOutOf(words: readonly string[], differ: boolean): ReadonlySet<LeftOut> {
    return differ ? new Set() : this.leftOut.matchesIn(words.map(stemOf));
  }

  private isUncounted(text: string, words: readonly string[], { people }: PlannedPeople): boolean {
    return this.people.leavesUnsaid(words) || (people === null && asksPerHead(text, words));
  }

  /** The people of the message; of one that only goes on with a plan, a number alone stands for people. */
  private peopleIn(words: readonly string[], follows: boolean, planned: PlanRequest | null): PlannedPeople {
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

  /** True for a short message that names nothing but people, years and what is bought: "and over 2 years?". */
  private isOfPlanOnly(words: readonly string[]): boolean {
    if (words.length > mostWords) return false;
    let says = total.test(words.join(' '));
    for (const [at, word] of words.entries()) {
      if (word === 'is' && words[at - 1] === 'much') continue;
      const isOfPlan =
        /^\d{1,3}$/.test(word) ||
        /^(?:years?|yrs?|first)$/.test(word) ||
        isBought(word) ||
        this.people.isPeople(word);
      if (!isOfPlan && !small.has(word) && word !== pause) return false;
      says ||= isOfPlan;
    }
    return says;
  }
}

/** Those among them who take supervision; new people take it all. "5 nurses, 2 without supervision" leaves it to 3. */
function supervisedIn(
  { people, supervised }: PlannedPeople,
  isPriced: boolean,
  planned: PlanRequest | null,
): Pick<PlanRequest, 'supervision' | 'supervised'> {
  const supervision = isPriced || supervised !== null;
  const before = people === null ? (planned?.supervised ?? null) : null;
  return { supervision, supervised: supervision ? (supervised ?? before) : null };
}

/** "5 nurses, 3 of them have done the course": what is needed differs, so the prices for one are given. */
const someAreTrained =
  /\d.*\b\d+ (?:of (?:them|these|those|whom|us) )?(?:have|has|had|already|did)\b.*\b(?:course|train\w*)/;
const mostWords = 12;
/** "And 2 psychologists", "2 more": as well as those before. */
const more = /^(?:and|plus|add)(?: another| also)? \d+ [a-z]|\bmore\b|\banother \d/;
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
