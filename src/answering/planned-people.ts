import type { CountedGroup } from './counted-people';
import { withoutCovered } from './covered-people';
import type { DonePart, Heads, Left } from './plan-request';
import { type Party, partiesOf, sum } from './planned-parties';

/** Who is to be planned for. */
export interface PlannedPeople {
  people: Heads | null;
  /** Those of them who take supervision, where only some do. */
  supervised: Heads | null;
  /** Those of them who take membership, where only some do. */
  members?: Heads;
  /** Those of them who take the course, where some have been on it. */
  attending?: Heads;
  /** Those whom the plan leaves out, and those who need no course. */
  left?: Left;
  /** What all of them have behind them of the way to a practitioner; `nothing`: others have, who are not planned for. */
  done?: DonePart | 'nothing';
  /** True where some have done a part already, and it is not plain who is left. */
  isUnclear?: boolean;
}

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
  const isOne = others.length === 0;
  if (isOne && (only.covered === null || !wholeOf(parties, before)))
    return before && only.most <= before.most && ofThose(only) ? ofPlanBefore(before, only) : alone(only);
  const rest = parties.filter(({ covered }) => covered === null);
  return rest.length === parties.length ? some(parties) : ofThoseLeft(parties, rest, before);
}

/** All who are told of, and those among them who take supervision. */
function some(parties: readonly Party[]): PlannedPeople {
  const supervised = parties.filter(({ supervision }) => supervision !== null);
  const rest = parties.filter(({ supervision }) => supervision === null);
  const whole = wholeAhead(parties);
  if (whole) return { people: headsOf(whole), supervised: supervisedOf(whole, supervised) };
  const people = rest.length > 0 && !areOthers(rest, supervised) ? trained(rest) : sum(parties);
  const differ =
    supervised.length > 0 &&
    (rest.length > 0 || new Set(supervised.map((each) => each.supervision)).size > 1);
  return { people, supervised: differ ? supervisedOf(people, supervised) : null };
}

/** The first party, of whom all others are parts: "2 nurses, one on the course and one going for accreditation". */
function wholeAhead([first, ...parts]: readonly Party[]): Party | null {
  if (!first || parts.length < 2 || first.supervision !== null) return null;
  const { least, most } = sum(parts);
  const areParts = parts.every(({ saysWho }) => !saysWho) || first.profession === null;
  const tells = parts.some(({ supervision }) => supervision !== null);
  return areParts && tells && first.least === least && first.most === most ? first : null;
}

/** "One on the course and one going for accreditation": as many or more, and each a part of their own, are no part of the first. */
function areOthers(rest: readonly Party[], supervised: readonly Party[]): boolean {
  if (supervised.length === 0) return false;
  const [some, all] = [sum(supervised), sum(rest)];
  const goThemselves = supervised.every(({ isOfThem, takes }) => takes && !isOfThem);
  const areAsMany = some.least > all.most || (some.least === all.most && rest.every(({ takes }) => takes));
  if (goThemselves && areAsMany) return true;
  // "4 psychologists on the course only and 2 nurses": who they are tells them apart.
  const told = [...rest, ...supervised].map(({ profession }) => profession);
  return told.every((profession) => profession !== null) && new Set(told).size === told.length;
}

/** Without those who are paid for or trained already: 3 of "5 nurses, 2 of them funded". */
function ofThoseLeft(parties: readonly Party[], rest: readonly Party[], before: Heads | null): PlannedPeople {
  const whole = rest.length === 0 ? wholeOf(parties, before) : null;
  if (rest.length === 0 && !whole && parties.every(({ done }) => done === 'course'))
    return { people: sum(parties), supervised: null, done: 'course' };
  const counted = whole ? { people: whole, supervised: null } : takenIn(rest, before);
  const { people } = counted;
  const isAnew = rest.length > 0 && rest.every((party) => comesAnew(party, parties));
  if (people && (isAnew || toBeTrained(rest).length > 0)) return { ...counted, done: 'nothing' };
  const left = people && withoutCovered(people, parties);
  return left ? { ...counted, ...left } : { people: sum(parties), supervised: null, isUnclear: true };
}

/** Those of whom some are covered, where nobody else is counted: 7 of "3 of our 7", or the people of the plan before. */
function wholeOf(parties: readonly Party[], before: Heads | null): Heads | null {
  const told = parties.map(({ whole }) => whole).find((whole) => whole !== null);
  if (told != null) return { least: told, most: told };
  const least = sum(parties).most;
  return before && before.least >= least && parties.every(({ saysWho }) => !saysWho) ? before : null;
}

/** True for those who are told from all that have done a part before them: "2 have done it, train 3 more". */
const comesAnew = ({ isMore, isTrained, start }: Party, parties: readonly Party[]): boolean =>
  isMore ||
  (isTrained && parties.every((each) => each.covered === null || (each.start < start && !each.isOfThem)));
const headsOf = ({ least, most }: Heads): Heads => ({ least, most });
const alone = (party: Party): PlannedPeople => ({
  people: headsOf(party),
  supervised: null,
  ...(party.done && { done: party.done }),
});
const ofThose = ({ supervision, hasNoun, isNew }: Party): boolean =>
  supervision !== null && !hasNoun && !isNew;
const ofPlanBefore = (before: Heads, party: Party): PlannedPeople => ({
  people: before,
  supervised: supervisedOf(before, [party]),
});

/** Those to be trained, of all who are counted: "a team of 12 …, cost to train 3". */
function trained(parties: readonly Party[]): Heads {
  const meant = toBeTrained(parties);
  if (meant.length > 0) return sum(meant);
  const whole = parties.filter(({ isOfThem }) => !isOfThem);
  return sum(whole.length > 0 ? whole : parties);
}

/** Those who are told from the team around them; empty where no such team is told of. */
const toBeTrained = (parties: readonly Party[]): Party[] =>
  parties.some(({ isBackground }) => isBackground)
    ? parties.filter(({ isBackground, isTrained }) => isTrained && !isBackground)
    : [];

function supervisedOf(people: Heads, parties: readonly Party[]): Heads {
  const without = parties.filter(({ supervision }) => supervision === 'without');
  if (without.length < parties.length)
    return sum(parties.filter(({ supervision }) => supervision === 'with'));
  const { least, most } = sum(without);
  return { least: Math.max(0, people.least - most), most: Math.max(0, people.most - least) };
}
