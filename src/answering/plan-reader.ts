import { PeopleCounter } from './counted-people';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import type { Heads, PlanRequest } from './plan-request';
import { pause, planWords } from './plan-words';
import { type PlannedPeople, plannedPeople } from './planned-people';
import { yearsIn } from './planned-years';
import type { Question } from './question';
import { withOnes } from './spoken-people';
import type { Topic } from './topic';

const trainingTerms = ['training', 'course', 'accreditation'].map(stemOf);
const supervisionTerm = stemOf('supervision');
const membershipTerm = stemOf('membership');
const bought = [...trainingTerms, supervisionTerm, membershipTerm];
/** With one of these the message asks something else about the people in it. */
const interrogatives = new Set(
  'what which who how when where why is are can could do does did should'.split(' '),
);
/** "The total for …", "what would … come to": of what is bought, money is meant. */
const sums = /\b(?:total|altogether|all in|in all|comes? to|add up to|the lot|whole lot)\b/;
/** A message of these, numbers and what is planned only changes the plan before. */
const small = new Set(
  'and or so ok okay what how about if for say make it we had with that but just only then plus also add include including over the a please now would be people staff of us them need needs total instead in all altogether needing without no not excluding to time much get take cost money an each year yearly annual yrs yr extra too well as going will one again more another there them it those these'.split(
    ' ',
  ),
);
const addsTo = /^(?:(?:so|ok|what|how|about|if) )*(?:and|plus|with|also|add|include|including)\b/;
const without = (what: string): RegExp =>
  new RegExp(`\\b(?:without|excluding|excl?|not including|minus|no|less|before)(?: \\w+ (?:or|and))?(?: the| any)? ${what}`);
const withoutMembership = without('member');
const joinedTo = (what: string): RegExp =>
  new RegExp(`\\b(?:includ\\w*|incl?|with|plus|and)(?: \\w+ (?:and|plus|,))?(?: the| all| yearly| annual)? ${what}`);
const withSupervision = joinedTo('supervis');
const withMembership = joinedTo('(?:ipt uk )?member');

type Parts = Pick<PlanRequest, 'training' | 'supervision' | 'membership'>;
type LeftOut = 'supervision' | 'all but the course' | 'course';

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
    const planned = before?.kinds.includes('money') ? before.plan : null;
    const out = this.leftOut.matchesIn(words.map(stemOf));
    const goesOn = before?.kinds.includes('money') === true && isOfCosts(question, words);
    const follows = goesOn && this.isOfPlanOnly(words);
    if (!follows && !asksForCost(question, words, out.size > 0)) return null;
    const { people, supervised } = this.peopleIn(words, follows, planned);
    const uncounted = this.people.leavesUnsaid(words) || (people === null && perHead.test(words.join(' ')));
    const heads = uncounted ? one : (people ?? (follows ? (planned?.people ?? null) : null));
    if (heads === null) return null;
    const changed = follows ? changedParts(planned, words, out) : null;
    const years = yearsIn(words) ?? (follows ? (planned?.years ?? null) : null);
    const parts = changed ?? partsIn(question, words, out, years !== null);
    const some = supervised ?? (people === null && follows ? (planned?.supervised ?? null) : null);
    // "5 nurses, 2 without supervision" leaves it out for 2 only.
    const supervision = parts.supervision || supervised !== null;
    return {
      ...parts,
      people: heads,
      uncounted,
      supervision,
      supervised: uncounted || !supervision ? null : some,
      years,
    };
  }

  private wordsOf(text: string): string[] {
    const { lexicon, spelling } = this.index;
    const counted = planWords(text, (word) => this.people.isPeople(word));
    const corrected = lexicon
      .spellOut(counted)
      .map((word) => (word === pause ? word : spelling.correct(word)));
    return withOnes(corrected, this.people);
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
        /^\d{1,3}$/.test(word) || /^(?:years?|yrs?|first)$/.test(word) || isBought(word) || this.people.isPeople(word);
      if (!isOfPlan && !small.has(word) && word !== pause) return false;
      says ||= isOfPlan;
    }
    return says;
  }
}

const mostWords = 12;
/** "And 2 psychologists", "2 more": as well as those before. */
const more = /^(?:and|plus|add)(?: another| also)? \d+ [a-z]|\bmore\b|\banother \d/;
const total = /\b(?:total|altogether)\b/;
/** "Per person, including everything": the way to a practitioner, for one. */
const perHead =
  /\b(?:per|a|each) (?:person|head|practitioner|nurse|therapist)\b.*\b(?:includ\w*|everything|all in|total)\b|\b(?:everything|all in|total)\b.*\bper (?:person|head|practitioner|nurse|therapist)\b/;
/** "How much supervision" asks for no price. */
const isOfCosts = ({ kinds }: Question, words: readonly string[]): boolean =>
  kinds.has('money') || !/\bhow (?:much|many|long|often)\b/.test(words.join(' '));
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

/** What the plan before prices, as the message changes it; null when it says nothing of that. */
function changedParts(
  planned: PlanRequest | null,
  words: readonly string[],
  out: ReadonlySet<LeftOut>,
): Parts | null {
  if (!planned) return null;
  const { training, supervision, membership } = planned;
  const said = words.join(' ');
  if (out.has('all but the course')) return { training: true, supervision: false, membership: false };
  if (out.has('course')) return { training: false, supervision: true, membership };
  if (withoutMembership.test(said)) return { training, supervision: supervision && !out.has('supervision'), membership: false };
  if (out.has('supervision')) return { training, supervision: false, membership };
  if (/\d/.test(said)) return { training, supervision, membership: membership || said.includes('member') };
  const adds = addsTo.test(said);
  if (said.includes('member'))
    return adds && !membership ? { training, supervision, membership: true } : { ...none, membership: true };
  if (said.includes('supervis'))
    return adds && !supervision ? { training, supervision: true, membership } : { ...none, supervision: true };
  return { training, supervision, membership };
}
const none: Parts = { training: false, supervision: false, membership: false };

/** What of the way to a practitioner is to be priced. */
function partsIn(
  { terms }: Question,
  words: readonly string[],
  out: ReadonlySet<LeftOut>,
  hasYears: boolean,
): Parts {
  const said = words.join(' ');
  const asks = (...wanted: readonly string[]) => terms.some(({ term }) => wanted.includes(term));
  const courseOnly = out.has('all but the course');
  const noSupervision = courseOnly || out.has('supervision');
  const training = asks(...trainingTerms) || /\btrain/.test(said);
  const others = training || out.size > 0;
  const noMembership = withoutMembership.test(said);
  const isNamedAlone = asks(membershipTerm) && !others && !asks(supervisionTerm);
  if (isNamedAlone && !noMembership && !withMembership.test(said))
    return { ...none, membership: true };
  const supervisionOnly = asks(supervisionTerm) && !training && !withSupervision.test(said);
  return {
    training: noSupervision || !(out.has('course') || supervisionOnly),
    supervision: !noSupervision,
    membership: (!courseOnly || hasYears || asks(membershipTerm)) && !noMembership,
  };
}

/** Money is asked for, or what is bought with no other kind of figure in mind. */
function asksForCost({ kinds, terms }: Question, words: readonly string[], leavesOut: boolean): boolean {
  if (kinds.has('money')) return true;
  const buys = (wanted: readonly string[]) => terms.some(({ term }) => wanted.includes(term));
  const isSum = sums.test(words.join(' '));
  if (kinds.size === 0 && isSum && buys(bought)) return true;
  if (isSum && yearsIn(words) !== null) return true;
  if (words.some((word) => interrogatives.has(word))) return false;
  const isYearly = buys([membershipTerm]) && [...kinds].every((kind) => kind === 'duration' || kind === 'frequency');
  return (kinds.size === 0 && (buys(trainingTerms) || leavesOut)) || isYearly;
}
