import type { CountedGroup } from './counted-people';
import { coveredBy } from './covered-people';
import type { Covered, Heads } from './plan-request';

/** People counted together ("3 nurses and 2 psychologists"), and what is said of them. */
export interface Party extends Heads {
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
  /** Why they need not be paid for, or not for all; null for the others. */
  covered: Covered | null;
  /** Those of whom they are some: 6 for "2 of our 6 nurses"; null where it is not said. */
  whole: number | null;
  /** True for "2 nurses", of whom nobody was told before; "2" and "2 of the nurses" point back. */
  saysWho: boolean;
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

/** The people that a message counts, those who go together as one. */
export function partiesOf(groups: readonly CountedGroup[], words: readonly string[]): Party[] {
  const spans: CountedGroup[] = [];
  for (const group of groups) {
    const last = spans.at(-1);
    const between = last ? words.slice(last.end, group.start).join(' ') : '';
    // "10 staff including 3 nurses": they are counted already.
    if (last && among.test(between) && group.hasNoun) continue;
    const joins =
      last !== undefined &&
      together.test(between) &&
      coveredOf(group, words, words.length) === null &&
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

function coveredOf({ start, end }: CountedGroup, words: readonly string[], until: number): Covered | null {
  const ahead = words.slice(Math.max(0, start - 6), start).join(' ');
  return coveredBy(ahead, words.slice(start, end).join(' '), words.slice(end, until).join(' '));
}

function partyOf(group: CountedGroup, words: readonly string[], until: number): Party {
  const before = words.slice(Math.max(0, group.start - 6), group.start).join(' ');
  const after = words.slice(group.end, until).join(' ');
  const own = words.slice(group.start, group.end).join(' ');
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
    isTrained: trainsThem.test(before) || theyTrain.test(after) || /^(?:more|new|others)\b/.test(after),
    isMore: /^(?:more|new|others)\b/.test(after) || /\b(?:more|new)\b/.test(own),
    covered: coveredOf(group, words, until),
    whole: group.whole,
    saysWho: group.hasNoun && !/^\d+ of\b/.test(own) && !/\bplaces?$/.test(own),
    isOfMembers: ofMembers.test(before),
  };
}

const ofMembers = /\bmember\w*(?: (?:fees?|for|of|just|only|about|the|costs?))*$/;
const anew = /\b(?:about|for|it|to)$/;
const supervisionBefore = /\bsupervis\w*(?: (?:for|of|just|only|about|the|costs?))*$/;
const leavesOut =
  /\b(?:remove|drop|without|no|less|minus|excluding|leave out|take out|skip|cut)(?: the| any)? supervis\w*(?: (?:for|of|just|only|the))*$/;
/** What is said of supervision before anything else is said. */
const supervisionAfter =
  /^(?<said>(?:(?!,|and\b|plus\b|train|course|cost|price|includ|incl?\b|what|how)\S+ ){0,6}?)(?:supervis(?!ors?\b)|accredit)/;

/** "2 just want the course", "2 course only". */
const courseAlone =
  /^(?:(?!,|and\b|plus\b)\S+ ){0,3}?(?:(?:just|only) (?:(?:want|need|get|do|for|the|doing|wanting|needing|on|training|5|day) )*course\b|course (?:only|alone)\b)/;

function supervisionOf(before: string, after: string): Party['supervision'] {
  const said = supervisionAfter.exec(after)?.groups?.said;
  if (said !== undefined) return /\b(?:without|no|not)\b/.test(said) ? 'without' : 'with';
  if (courseAlone.test(after)) return 'without';
  if (!supervisionBefore.test(before)) return null;
  return leavesOut.test(before) ? 'without' : 'with';
}

export const sum = (parties: readonly Heads[]): Heads => ({
  least: parties.reduce((total, { least }) => total + least, 0),
  most: parties.reduce((total, { most }) => total + most, 0),
});
