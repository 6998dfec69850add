import { teamsOf } from './counted-teams';
import { coveredBy } from './covered-people';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import type { Heads } from './plan-request';
import { noWholeNumber, pause } from './plan-words';

/** More people than this is a slip of the finger, or a question about something else. */
export const mostPeople = 500;
/** How many words may stand between the number and the noun ("three of our senior nurses"). */
const reach = 4;

/** People counted in one place of a message ("3 senior nurses"). */
export interface CountedGroup extends Heads {
  /** Where its words begin, and where the next begins. */
  start: number;
  end: number;
  /** True when it says who ("2 nurses"), not only how many ("2 need …"). */
  hasNoun: boolean;
  /** True for "2 of them". */
  isOfThem: boolean;
  /** Those of whom they are some: 6 for "2 of our 6 nurses"; null where it is not said. */
  whole: number | null;
}

/** What may be numbered and is no member of staff. */
const units =
  /^(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?|sessions?|cases?|patients?|clients?|users?|modules?|cohorts?|times?|pm|am|percent|k|pounds?|studies|trials?|courses?|teams?|groups?|wards?|services?|sites?|boards?|children|families|recordings?|parts?|phases?|questions?|grand)$/;
const noBridge = new Set('for in with to and or per a an by at from on about is are'.split(' '));
/** Nouns of staff only behind a number: "2 band 7", "3 WTE". */
const ofPosts = /^(?:bands?|b[2-9][a-d]?s?|wtes?|ftes?)$/;
/** "One of the paid places" names the places, and counts nobody. */
const ofPlaces = /^of (?:the|these|those|your|nes) (?:\w+ ){0,3}places?\b/;
/** "2 course only" are people, "2 courses" are none. */
const courseOnly = /^course (?:only|alone)$/;
/** "4 course only, 2 accredited": of those told from others, "accredited" (or "full") is what they are to become. */
const accredited = /^(?:accredited|full|fully|the full route|the lot)(?: ?$| ,| and\b| cost| total)/;
const toldApart = /\b(?:course (?:only|alone)|(?:only|just) the course)\b/;
const ofThem = /^of (?:them|these|those|whom|which)\b/;
const unsaid = new Set([noWholeNumber, 'few', 'several', 'handful']);

const asked =
  /(?:\b(?:teams?|groups?|cohorts?|wards?|service|department|dept|staff|total|intake) of|\b(?:for|train|training|trained|send|sending|put|putting|fund|funding|enroll|upskill|supervise|supervising|supervised|add|adding|other))(?: (?:up|about|around|just|only|all|say|roughly|approx|the|another|to|least|at|maybe))*$/;
/** What may stand behind a number that says no more of whom it counts. */
const closes =
  /^(?:$|,|(?:and|or|plus|with|without|inc|incl|includ\w*|for|over|in|to|through|on|each|totals?|costs?|price|please|pls|at|altogether|who|where|when|that|supervised|then|but|is|would|will|from|by|so|if|do|does|what|how|as|now|next|this|not|no|only|just|of|need|needs|want|training|course|membership|supervision|accredited|accreditation|trained|qualified|through|ipt|per|across|during|within|a|the)\b)/;
const others = /^(?:more|new|others?|extra|additional|further)\b/;
const goes =
  /^(?:(?:more|new|others|newcomers|additional|extra)(?: ones| starters)?(?: ?$| ?,| and| cost| price| to| need| want| train| going)|(?:on|onto|through|into) (?:the |a )?(?:course|training|supervision)|through\b|(?:to|will|would|who) (?:be |do |go |get |put |send )?(?:train|trained|accredited|through|on|attend|do)\b|going (?:on|for|through|to)\b|trained\b|(?:need|needs|want|wants|get|getting|with|without|for|do|have|having) (?:\w+ ){0,2}(?:supervis\w*|train\w*|accredit\w*|course)|(?:is|are|be|become|becoming|gets?|getting|going) accredited|supervised\b|(?:just|only) (?:want|need|get|do|for|on)\b|(?:for )?(?:full )?accreditation\b|course (?:only|alone)\b|just the course\b|(?:per|from each|in each|from every|in every) (?:team|group|ward|site|service|board|locality|area)\b|already\b|now\b|later\b|at once\b|(?:cost|come to|set us back)(?: (?:over|for|a|per|in|with|without|inc\w*|all|altogether|to|and|,)\b| ?$)|(?:who )?(?:has|have|is|are) already\b)/;
const alternative = /^(?:, )?(?:(?:or|maybe|possibly|perhaps|even)\s?)+$/;

/** Finds the people that a message counts. Built once over the vocabulary. */
export class PeopleCounter {
  private readonly nouns = new PhraseTable<true>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.nouns.add(normaliseWords(phrase), true);
  }

  isPeople(word: string): boolean {
    return this.nouns.match([stemOf(word)], 0) !== null;
  }

  /** Where the noun of people that begins here ends; null when none begins. */
  nounEnd(words: readonly string[], start: number): number | null {
    const hit = this.nouns.match(words.slice(start, start + reach).map(stemOf), 0);
    if (hit) return start + hit.length;
    return ofPosts.test(words[start] ?? '') ? start + 1 : null;
  }

  /** True where a number counts a profession that opens with a name ("2 CBT therapists"). */
  countsByName(words: readonly string[], isName: (word: string) => boolean): boolean {
    return this.groupsIn(words).some(({ start, end }) =>
      words
        .slice(start + 1, end)
        .some((word, at) => isName(word) && (this.nounEnd(words, start + 1 + at) ?? 0) > start + 2 + at),
    );
  }

  /** True when a noun of people ends before this word. */
  endsNoun(words: readonly string[], end: number): boolean {
    return [1, 2, 3].some((length) => length <= end && this.nounEnd(words, end - length) === end);
  }

  /** @param words of `planWords` */
  groupsIn(words: readonly string[]): CountedGroup[] {
    const groups: CountedGroup[] = [];
    for (let at = 0; at < words.length; at++) {
      const span = spanAt(words, at);
      const group = span && this.groupAt(words, span, groups.at(-1));
      if (group) groups.push(group);
      if (span) at = (group ?? span).end - 1;
    }
    return groups;
  }

  /** True when people are spoken of, but not by a whole number: "a few nurses", "2.5 WTE", "0 nurses", "2,000 nurses". */
  leavesUnsaid(words: readonly string[]): boolean {
    return words.some((word, at) => {
      const tooMany = /^\d+$/.test(word) && (Number(word) === 0 || Number(word) > mostPeople);
      if (!tooMany && !unsaid.has(word)) return false;
      return this.nounAfter(words, at + 1) !== null || (word === noWholeNumber && isNoUnit(words, at + 1));
    });
  }

  private groupAt(words: readonly string[], span: Span, last: CountedGroup | undefined): CountedGroup | null {
    if (!this.mayCount(words, span) || isNobody(words, span, last)) return null;
    const after = words.slice(span.end, span.end + 6).join(' ');
    const before = words.slice(Math.max(0, span.start - 5), span.start).join(' ');
    const noun = this.nounAfter(words, span.end);
    const goesOn = last !== undefined && alternative.test(words.slice(last.end, span.start).join(' '));
    const isAsked = asked.test(before) && (closes.test(after) || others.test(after));
    const { whole } = span;
    const isTold =
      goes.test(after) ||
      coveredBy(before, '', after) !== null ||
      (accredited.test(after) && toldApart.test(words.join(' ')));
    const isSaid = [noun !== null, whole !== null, ofThem.test(after), isAsked, isTold, goesOn];
    if (!isSaid.includes(true)) return null;
    // "6 nurses; 2 of our 6 will train".
    const isOfThem = ofThem.test(after) || (whole !== null && last?.least === whole);
    const teams = whole === null && !isOfThem ? teamsOf(words, span.start, noun ?? span.end) : 1;
    return {
      ...span,
      least: span.least * teams,
      most: span.most * teams,
      end: noun ?? span.end,
      hasNoun: noun !== null && !isOfThem,
      isOfThem,
    };
  }

  /** True for a number of which nothing says that it counts no people. */
  private mayCount(words: readonly string[], { least, most, end }: Span): boolean {
    if (least < 1 || most > mostPeople) return false;
    // "12 psychologists course only" counts psychologists, not courses.
    return (
      this.nounEnd(words, end) !== null ||
      isNoUnit(words, end) ||
      courseOnly.test(words.slice(end, end + 2).join(' '))
    );
  }

  private nounAfter(words: readonly string[], from: number): number | null {
    for (let at = from; at < Math.min(words.length, from + reach); at++) {
      const end = this.nounEnd(words, at);
      if (end !== null) return this.nounEnd(words, end) ?? end;
      const word = words[at] ?? '';
      if (word === pause || /^\d+$/.test(word) || noBridge.has(word) || units.test(word)) return null;
    }
    return null;
  }
}

const isNoUnit = (words: readonly string[], at: number): boolean =>
  !units.test(words[at] ?? '') && !(units.test(words[at + 1] ?? '') && !closes.test(words[at] ?? ''));

/** Places, supervisors and those who are counted already. */
const isNobody = (words: readonly string[], span: Span, last: CountedGroup | undefined): boolean =>
  arePlaces(words, span) ||
  isPlace(words, span) ||
  areSupervisors(words, span) ||
  (last !== undefined && inGroups.test(words.slice(Math.max(0, span.start - 3), span.start).join(' ')));

/** "12 nurses in groups of 4": they are counted already. */
const inGroups = /\b(?:in|into|as) (?:groups|teams|cohorts|pairs) of$/;

/** "One of the NES places" names a place, but in "NES pays for 2 of the places" 2 people go. */
const isPlace = (words: readonly string[], { start, end }: Span): boolean =>
  ofPlaces.test(words.slice(end, end + 6).join(' ')) &&
  coveredBy(words.slice(Math.max(0, start - 5), start).join(' '), '', '') === null;

/** "In 2 places" tells where. */
const arePlaces = (words: readonly string[], { start, end }: Span): boolean =>
  /^(?:in|at|from)$/.test(words[start - 1] ?? '') && /^places?$/.test(words[end] ?? '');

/** The page prices the way to a practitioner, not to a supervisor or trainer. */
const areSupervisors = (words: readonly string[], { end }: Span): boolean =>
  /^(?:(?:ipt|uk|accredited|new|more|of our|of the) ){0,3}(?:supervisors?|trainers?)\b/.test(
    words.slice(end, end + 5).join(' '),
  );

interface Span extends Heads {
  start: number;
  end: number;
  whole: number | null;
}

/** The number at a word, or both ends of a range: "2 or 3", "2 3" (of "2–3"), "between 2 and 3", and "3 teams of 4". */
function spanAt(words: readonly string[], start: number): Span | null {
  const first = numberAt(words, start);
  if (first === null) return null;
  let end = start + 1;
  const isBetween = words[start - 1] === 'between' && words[end] === 'and';
  while (isBetween ? words[end] === 'and' : /^(?:or|to|maybe|possibly|perhaps)$/.test(words[end] ?? ''))
    end++;
  const second = numberAt(words, end);
  // "3 2 of them" is no range.
  if (second !== null && second > first)
    return { start, end: end + 1, least: first, most: second, whole: null };
  const whole = wholeOf(words, start + 1);
  if (whole !== null && whole.number >= first)
    return { start, end: whole.end, least: first, most: first, whole: whole.number };
  return { start, end: start + 1, least: first, most: first, whole: null };
}

/** "2 of our 6": the 6, and where it ends. */
function wholeOf(words: readonly string[], start: number): { number: number; end: number } | null {
  let at = words[start] === 'out' ? start + 1 : start;
  if (words[at] !== 'of') return null;
  at++;
  while (/^(?:our|my|the|us|these|those|their|your|all|a|team|group|of)$/.test(words[at] ?? '')) at++;
  const number = numberAt(words, at);
  return number === null ? null : { number, end: at + 1 };
}

function numberAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? '';
  return /^\d{1,3}$/.test(word) && words[at - 1] !== noWholeNumber ? Number(word) : null;
}
