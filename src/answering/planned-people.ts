import type { CountedGroup } from './counted-people';
import type { Heads } from './plan-request';

/** Who is to be planned for. */
export interface PlannedPeople {
  people: Heads | null;
  /** Those of them who take supervision, where only some do. */
  supervised: Heads | null;
}

/** People counted together ("3 nurses and 2 psychologists"), and what is said of them. */
interface Party extends Heads {
  start: number;
  end: number;
  isOfThem: boolean;
  hasNoun: boolean;
  /** True for another number in place of the one before: "what about 5 without supervision". */
  isNew: boolean;
  /** Whether they are said to take supervision, or to do without. */
  supervision: 'with' | 'without' | null;
  /** True for those whom a service has ("a team of 12"), rather than those it means to train. */
  isBackground: boolean;
  isTrained: boolean;
}

const together = /^(?:(?:,|and|plus|also|as|well|or|maybe|possibly|perhaps|even)\s?)*$/;
const either = /\b(?:or|maybe|possibly|perhaps)\b/;
const among = /\b(?:includ\w*|incl|inc|of which|of whom)$/;
const has =
  /\b(?:have|has|got|ve|employ|are|re|there|team of|group of|cohort of|service of|department of|staff of)(?: (?:a|about|around|now|only|just|currently|of|team|all|us|the|is))*$/;
const trainsThem =
  /\b(?:train|training|send|sending|put|putting|get|getting|fund|funding|cost|costs|for|upskill|accredit|course)(?: (?:up|for|about|just|only|the|all|another|of))*$/;
const theyTrain =
  /^(?:(?:of (?:them|us|these|those)|who|that|will|would|like|they) )*(?:to (?:train|be|do|go|attend|put|send)|through|on|onto|going|trained|need|needs|want|wants|wish|attend)\b/;

/**
 * Adds up the groups of a message: all who are to be trained, and those among them who take supervision.
 * @param before the people of the plan before, to whom "only 2 need supervision" points; null when there is none
 */
export function plannedPeople(
  groups: readonly CountedGroup[],
  words: readonly string[],
  before: Heads | null,
): PlannedPeople {
  const parties = partiesOf(groups, words);
  const [only, ...others] = parties;
  if (!only) return { people: null, supervised: null };
  if (others.length === 0)
    return before && only.most <= before.most && ofThose(only) ? ofPlanBefore(before, only) : alone(only);
  const supervised = parties.filter(({ supervision }) => supervision !== null);
  const rest = parties.filter(({ supervision }) => supervision === null);
  if (rest.length === 0) return { people: sum(parties), supervised: null };
  const people = trained(rest);
  return { people, supervised: supervised.length > 0 ? supervisedOf(people, supervised) : null };
}

const alone = ({ least, most }: Party): PlannedPeople => ({ people: { least, most }, supervised: null });
const ofThose = ({ supervision, hasNoun, isNew }: Party): boolean =>
  supervision !== null && !hasNoun && !isNew;
const ofPlanBefore = (before: Heads, party: Party): PlannedPeople => ({
  people: before,
  supervised: supervisedOf(before, [party]),
});

/** Those to be trained, of all who are counted: "a team of 12 …, cost to train 3". */
function trained(parties: readonly Party[]): Heads {
  const meant = parties.filter(({ isBackground, isTrained }) => isTrained && !isBackground);
  const hasBackground = parties.some(({ isBackground }) => isBackground);
  if (hasBackground && meant.length > 0) return sum(meant);
  const whole = parties.filter(({ isOfThem }) => !isOfThem);
  return sum(whole.length > 0 ? whole : parties);
}

function supervisedOf(people: Heads, parties: readonly Party[]): Heads {
  const without = parties.filter(({ supervision }) => supervision === 'without');
  if (without.length < parties.length)
    return sum(parties.filter(({ supervision }) => supervision === 'with'));
  const { least, most } = sum(without);
  return { least: Math.max(0, people.least - most), most: Math.max(0, people.most - least) };
}

const sum = (parties: readonly Heads[]): Heads => ({
  least: parties.reduce((total, { least }) => total + least, 0),
  most: parties.reduce((total, { most }) => total + most, 0),
});

function partiesOf(groups: readonly CountedGroup[], words: readonly string[]): Party[] {
  const spans: CountedGroup[] = [];
  for (const group of groups) {
    const last = spans.at(-1);
    const between = last ? words.slice(last.end, group.start).join(' ') : '';
    // "10 staff including 3 nurses": they are counted already.
    if (last && among.test(between) && group.hasNoun) continue;
    const joins =
      last !== undefined &&
      together.test(between) &&
      !group.isOfThem &&
      (group.hasNoun || either.test(between));
    if (joins) spans.splice(-1, 1, joined(last, group, either.test(between)));
    else spans.push(group);
  }
  return spans.map((span, at) => partyOf(span, words, spans[at + 1]?.start ?? words.length));
}

/** "3 nurses and 2 psychologists" are 5; "3 nurses or 2 psychologists" 2 or 3. */
function joined(first: CountedGroup, second: CountedGroup, isEither: boolean): CountedGroup {
  const heads = isEither
    ? { least: Math.min(first.least, second.least), most: Math.max(first.most, second.most) }
    : sum([first, second]);
  return { ...first, ...heads, end: second.end };
}

function partyOf(group: CountedGroup, words: readonly string[], until: number): Party {
  const before = words.slice(Math.max(0, group.start - 6), group.start).join(' ');
  const after = words.slice(group.end, until).join(' ');
  return {
    start: group.start,
    end: group.end,
    least: group.least,
    most: group.most,
    isOfThem: group.isOfThem,
    hasNoun: group.hasNoun,
    isNew: anew.test(before) && !supervisionBefore.test(before),
    supervision: supervisionOf(before, after),
    isBackground: has.test(before),
    isTrained: trainsThem.test(before) || theyTrain.test(after),
  };
}

const anew = /\b(?:about|for|it|to)$/;
const supervisionBefore = /\bsupervis\w*(?: (?:for|of|just|only|about|the|costs?))*$/;
/** What is said of supervision before anything else is said. */
const supervisionAfter =
  /^(?<said>(?:(?!,|and\b|plus\b|train|course|cost|price|includ|incl?\b|what|how)\S+ ){0,6}?)supervis/;

function supervisionOf(before: string, after: string): Party['supervision'] {
  const said = supervisionAfter.exec(after)?.groups?.said;
  if (said !== undefined) return /\b(?:without|no|not)\b/.test(said) ? 'without' : 'with';
  return supervisionBefore.test(before) ? 'with' : null;
}
