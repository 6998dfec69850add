import type { CountedGroup } from './counted-people';
import type { Heads } from './plan-request';

/** Who is to be planned for. */
export interface PlannedPeople {
  people: Heads | null;
  /** Those of them who take supervision, where only some do. */
  supervised: Heads | null;
  /** Those of them who take membership, where only some do. */
  members?: Heads;
  /** True where some have done a part already, and it is not plain who is left. */
  isUnclear?: boolean;
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
  /** True for "3 more", "2 new". */
  isMore: boolean;
  /** True for those who are accredited, or have done a part, already. */
  isDone: boolean;
  /** True for "membership for 2". */
  isOfMembers: boolean;
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
  const all = partiesOf(groups, words);
  const sides = versus(all, words);
  if (sides) return { people: sides, supervised: null };
  const ofMembers = all.filter(({ isOfMembers }) => isOfMembers);
  const others = all.filter(({ isOfMembers }) => !isOfMembers);
  if (ofMembers.length === 0 || others.length === 0) return takenIn(all, before);
  return { ...takenIn(others, before), members: sum(ofMembers) };
}

/** "8 at once vs 4 now and 4 next year" are 8, not 12; null where nothing is held against another. */
function versus(parties: readonly Party[], words: readonly string[]): Heads | null {
  const at = words.findIndex((word) => /^(?:vs|v|versus)$/.test(word));
  const sides = [parties.filter(({ start }) => start < at), parties.filter(({ start }) => start > at)];
  if (at < 0 || sides.some((side) => side.length === 0)) return null;
  const sums = sides.map(sum);
  return {
    least: Math.min(...sums.map(({ least }) => least)),
    most: Math.max(...sums.map(({ most }) => most)),
  };
}

function takenIn(parties: readonly Party[], before: Heads | null): PlannedPeople {
  const [only, ...others] = parties;
  if (!only) return { people: null, supervised: null };
  if (others.length === 0)
    return before && only.most <= before.most && ofThose(only) ? ofPlanBefore(before, only) : alone(only);
  const left = parties.filter(({ isDone }) => !isDone);
  if (left.length === 0) return { people: sum(parties), supervised: null, isUnclear: true };
  if (left.length < parties.length)
    return { ...takenIn(left, before), isUnclear: !left.every((party) => comesAnew(party, parties)) };
  const supervised = parties.filter(({ supervision }) => supervision !== null);
  const rest = parties.filter(({ supervision }) => supervision === null);
  const people = rest.length > 0 ? trained(rest) : sum(parties);
  const differ =
    supervised.length > 0 &&
    (rest.length > 0 || new Set(supervised.map((each) => each.supervision)).size > 1);
  return { people, supervised: differ ? supervisedOf(people, supervised) : null };
}

/** True for those who are told from all that have done a part before them: "2 have done it, train 3 more". */
const comesAnew = ({ isMore, isTrained, start }: Party, parties: readonly Party[]): boolean =>
  isMore || (isTrained && parties.every((each) => !each.isDone || (each.start < start && !each.isOfThem)));
const headsOf = ({ least, most }: Heads): Heads => ({ least, most });
const alone = (party: Party): PlannedPeople => ({ people: headsOf(party), supervised: null });
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
  const own = words.slice(group.start, group.end).join(' ');
  // Of "NES funds 2 of our 5" nobody can say what is left to pay for the 2: all are planned for.
  const paidFor = words.some((word) => /^(?:nes|funded)$/.test(word));
  return {
    start: group.start,
    end: group.end,
    ...(paidFor && group.whole !== null ? { least: group.whole, most: group.whole } : headsOf(group)),
    isOfThem: group.isOfThem,
    hasNoun: group.hasNoun,
    isNew: anew.test(before) && !supervisionBefore.test(before),
    supervision: supervisionOf(before, after),
    isBackground: has.test(before),
    isTrained: trainsThem.test(before) || theyTrain.test(after) || /^(?:more|new|others)\b/.test(after),
    isMore: /^(?:more|new|others)\b/.test(after) || /\b(?:more|new)\b/.test(own),
    isDone: alreadyDone.test(after) || /\baccredited\b/.test(own),
    isOfMembers: ofMembers.test(before),
  };
}

const alreadyDone =
  /^(?:(?:(?:nurses?|staff|of|them|us|who|that|is|are|has|have|had|were) )*)(?:already|previously)\b|^(?:(?:of|them|us|whom|who|have|has|been) )*(?:(?:is|are) )?accredited already\b|^(?:(?:of|them|us|whom|who) )*(?:is|are|has been|have been) accredited\b/;
const ofMembers = /\bmember\w*(?: (?:fees?|for|of|just|only|about|the|costs?))*$/;
const anew = /\b(?:about|for|it|to)$/;
const supervisionBefore = /\bsupervis\w*(?: (?:for|of|just|only|about|the|costs?))*$/;
const leavesOut =
  /\b(?:remove|drop|without|no|less|minus|excluding|leave out|take out|skip|cut)(?: the| any)? supervis\w*(?: (?:for|of|just|only|the))*$/;
/** What is said of supervision before anything else is said. */
const supervisionAfter =
  /^(?<said>(?:(?!,|and\b|plus\b|train|course|cost|price|includ|incl?\b|what|how)\S+ ){0,6}?)(?:supervis(?!ors?\b)|accredit)/;

function supervisionOf(before: string, after: string): Party['supervision'] {
  const said = supervisionAfter.exec(after)?.groups?.said;
  if (said !== undefined) return /\b(?:without|no|not)\b/.test(said) ? 'without' : 'with';
  if (!supervisionBefore.test(before)) return null;
  return leavesOut.test(before) ? 'without' : 'with';
}
