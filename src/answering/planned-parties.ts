import type { CountedGroup } from './counted-people';
import { coveredBy, doneBy } from './covered-people';
import { stemOf } from './phrase-table';
import type { Covered, DonePart, Heads } from './plan-request';

/** People counted together ("3 nurses and 2 psychologists"), and what is said of them. */
export interface Party extends Heads {
  start: number;
  end: number;
  isOfThem: boolean;
  hasNoun: boolean;
  /** True for another number in place of the one before: "what about 5 without supervision". */
  isNew: boolean;
  /** True where it is said what they do ("one going for accreditation"), rather than what is bought for them. */
  takes: boolean;
  /** Their profession by its last word ("nurse"); null where it is not said, or is that of any staff. */
  profession: string | null;
  /** Whether they are said to take supervision, or to do without. */
  supervision: 'with' | 'without' | null;
  /** True for those whom a service has ("a team of 12"), rather than those it means to train. */
  isBackground: boolean;
  isTrained: boolean;
  /** True for "3 more", "2 new". */
  isMore: boolean;
  /** Why they need not be paid for, or not for all; null for the others. */
  covered: Covered | null;
  /** What they have behind them of the way to a practitioner; null where nothing says so. */
  done: DonePart | null;
  /** Those of whom they are some: 6 for "2 of our 6 nurses"; null where it is not said. */
  whole: number | null;
  /** True for "2 nurses", of whom nobody was told before; "2" and "2 of the nurses" point back. */
  saysWho: boolean;
  /** True for "membership for 2". */
  isOfMembers: boolean;
}

const together = /^(?:(?:,|and|plus|also|as|well|or|maybe|possibly|perhaps|even)\s?)*$/;
const either = /\b(?:or|maybe|possibly|perhaps)\b/;
/** "One more on top of 3", "besides the 3 we have": those are there already. */
export const besides =
  /\b(?:on top of|in addition to|besides|apart from|beyond|other than|add(?:ing)? \w+(?: \w+)? to)(?: (?:the|our|those|these|my|other))*$/;
const besideOthers =
  /^(?:(?:more|extra|new) )?(?:on top of|in addition to|besides|to (?:the|our|those|these|my) \d)/;
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
      coveredBy(...saidOf(group, words, words.length)) === null &&
      !group.isOfThem &&
      !(between === ',' && isPart(group, last, words)) &&
      (group.hasNoun || either.test(between));
    if (joins) spans.splice(-1, 1, joined(last, group, either.test(between)));
    else spans.push(group);
  }
  return spans.map((span, at) => partyOf(span, words, spans[at + 1]?.start ?? words.length));
}

/** "6 staff, 4 nurses …": of staff of any kind, fewer of one kind are some. */
const isPart = (part: CountedGroup, whole: CountedGroup, words: readonly string[]): boolean => {
  const said = ({ start, end }: CountedGroup) => words.slice(start, end).join(' ');
  return (
    part.most < whole.least &&
    whole.hasNoun &&
    professionOf(said(whole), whole) === null &&
    professionOf(said(part), part) !== null
  );
};

/** "3 nurses and 2 psychologists" are 5; "3 nurses or 2 psychologists" 2 or 3. */
function joined(first: CountedGroup, second: CountedGroup, isEither: boolean): CountedGroup {
  const heads = isEither
    ? { least: Math.min(first.least, second.least), most: Math.max(first.most, second.most) }
    : sum([first, second]);
  return { ...first, ...heads, end: second.end };
}

/** The words ahead of those who are counted, those that count them and those behind. */
function saidOf(
  { start, end }: CountedGroup,
  words: readonly string[],
  until: number,
): [ahead: string, own: string, after: string] {
  const said = (from: number, to: number) => words.slice(Math.max(0, from), to).join(' ');
  return [said(start - 6, start), said(start, end), said(end, until)];
}

function partyOf(group: CountedGroup, words: readonly string[], until: number): Party {
  const said = saidOf(group, words, until);
  const [before, own, after] = said;
  return {
    start: group.start,
    end: group.end,
    least: group.least,
    most: group.most,
    isOfThem: group.isOfThem,
    hasNoun: group.hasNoun,
    isNew: anew.test(before) && !supervisionBefore.test(before),
    takes: takesPart.test(after) && !supervisionBefore.test(before),
    // "Supervision for 2 psychologists" is all that is bought for them.
    profession: supervisionBefore.test(before) ? null : professionOf(own, group),
    supervision: supervisionOf(before, after),
    isBackground: has.test(before) || besides.test(before),
    isTrained:
      trainsThem.test(before) ||
      theyTrain.test(after) ||
      besideOthers.test(after) ||
      /^(?:more|new|others)\b/.test(after),
    isMore: /^(?:more|new|others)\b/.test(after) || /\b(?:more|new)\b/.test(own) || /\bother$/.test(before),
    covered: coveredBy(...said),
    done: doneBy(...said),
    whole: group.whole,
    saysWho: group.hasNoun && !/^\d+ of\b/.test(own) && !/\bplaces?$/.test(own),
    isOfMembers: ofMembers.test(before),
  };
}

const takesPart =
  /^(?:(?:just|only) )?(?:on|doing|do|does|attending|go|goes|going|get|gets|getting|need|needs|needing|want|wants|wanting|to|will|for)\b/;
const anyStaff =
  /^(?:people|persons?|staff|members?|practitioners?|therapists?|clinicians?|colleagues?|workers?|trainees?|candidates?|delegates?|participants?|us|them|team|folk|professionals?|places?|heads|supervisees?|bands?|wtes?|ftes?|b\d\w*)$/;

/** Two that are the same kind of staff may be the same people. */
function professionOf(own: string, { hasNoun }: CountedGroup): string | null {
  const noun = own.split(' ').at(-1) ?? '';
  return !hasNoun || anyStaff.test(noun) || /\band\b|,/.test(own) ? null : stemOf(noun);
}

const ofMembers = /\bmember\w*(?: (?:fees?|for|of|just|only|about|the|costs?))*$/;
const anew = /\b(?:about|for|it|to)$/;
const supervisionBefore = /\bsupervis\w*(?: (?:for|of|just|only|about|the|costs?))*$/;
const leavesOut =
  /\b(?:remove|drop|without|no|less|minus|excluding|leave out|take out|skip|cut)(?: the| any)? supervis\w*(?: (?:for|of|just|only|the))*$/;
/** What is said of supervision before anything else is said. */
const supervisionAfter =
  /^(?:, (?=with\b|without\b|no\b))?(?<said>(?:(?!,|and\b|plus\b|train|course|cost|price|includ|incl?\b|what|how)\S+ ){0,6}?)(?:supervis(?!ors?\b)|accredit)/;

/** "2 just want the course", "2 course only". */
const courseAlone =
  /^(?:, )?(?:(?!,|and\b|plus\b)\S+ ){0,3}?(?:(?:just|only) (?:(?:want|need|get|do|for|the|doing|wanting|needing|on|training|5|day) )*course\b|course (?:only|alone)\b)/;

/** "4 course only, 2 full". */
const inFull = /^(?:full|fully|the full route|the lot)(?: ?$| ,| and\b| cost| total)/;

function supervisionOf(before: string, after: string): Party['supervision'] {
  const said = supervisionAfter.exec(after)?.groups?.said;
  if (said === undefined && inFull.test(after)) return 'with';
  if (said !== undefined) return /\b(?:without|no|not)\b/.test(said) ? 'without' : 'with';
  if (courseAlone.test(after)) return 'without';
  if (!supervisionBefore.test(before)) return null;
  return leavesOut.test(before) ? 'without' : 'with';
}

export const sum = (parties: readonly Heads[]): Heads => ({
  least: parties.reduce((total, { least }) => total + least, 0),
  most: parties.reduce((total, { most }) => total + most, 0),
});
