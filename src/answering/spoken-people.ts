import type { PeopleCounter } from './counted-people';
import { doneBy } from './covered-people';
import { pause } from './plan-words';

const articles = new Set(['a', 'an', 'another', 'my', 'our', 'the']);
const links = new Set(['and', 'plus', pause]);
/** "£25 a person" counts nobody. */
const noMember = new Set(['place', 'places', 'heads', 'person', 'people', 'staff']);
/** One person, of whom it may be told that the course was done. */
const somebody = /^(?:i|he|she|someone|somebody)$/;
/** "Tell me and 2 nurses …" speaks to the bot. */
const toSpeaker = /\b(?:tell|show|give|let|help|email|send|remind|advise)$/;
const one = ['1', 'people'];

/**
 * The words with those who are counted without a number as ones: "a nurse and 2 psychologists", "me and two
 * colleagues". Alone ("a nurse", "for me") they stay as they are, for then no number of people is asked about.
 */
export function withOnes(words: readonly string[], people: PeopleCounter): string[] {
  const counted = withSpeaker(words, people);
  const takers = counted.filter((word, at) => {
    const end = articles.has(word) ? memberEnd(counted, at, people) : null;
    return end !== null && takesPart(counted, end);
  });
  const severalTake = takers.length > 1;
  return counted.map((word, at) => {
    const end = articles.has(word) ? memberEnd(counted, at, people) : null;
    if (word === 'another' && end === null) return takesPart(counted, at + 1) ? '1' : word;
    if (end === null) return word;
    const isLinked = startsMember(counted, afterLinks(counted, end)) || followsMember(counted, at, people);
    return isLinked || hasDoneCourse(counted, end) || (severalTake && takesPart(counted, end)) ? '1' : word;
  });
}

/** "A nurse on the course and a psychologist going for accreditation": what each of them takes is told. */
const takesPart = (words: readonly string[], end: number): boolean =>
  /^(?:just |only )?(?:on|doing|going|for|through|with|without|needing|wanting|course)\b(?: (?!and\b)\w+){0,3}? ?(?:course|supervis|accredit|training)/.test(
    words.slice(end, end + 6).join(' '),
  );

/** "Our nurse has done the course already": what is left to pay is asked for that one. */
const hasDoneCourse = (words: readonly string[], end: number): boolean =>
  doneBy('', '', words.slice(end, end + mostTold).join(' ')) === 'course' &&
  !isReplaced.test(words.join(' '));
/** Whoever comes in place of one who left has the course still to do. */
const isReplaced = /\b(?:left|leaving|leaves) (?:us|now|,|$)|\b(?:train|send|put) another\b|\breplac/;
/** How many words tell of the course that was done. */
const mostTold = 10;

/** Where the one member of staff ends whom an article opens ("a senior nurse"); null when there is none. */
function memberEnd(words: readonly string[], article: number, people: PeopleCounter): number | null {
  for (let at = article + 1; at <= article + 3; at++) {
    const word = words[at] ?? '';
    if (/^\d|^,|^$|^(?:and|for|of|in|to|with|or|team|group|cohort)$/.test(word) || noMember.has(word))
      return null;
    const end = people.nounEnd(words, at);
    if (end !== null) return /[^s]s$|^(?:wte|fte)$/.test(words[end - 1] ?? '') ? null : end;
  }
  return null;
}

function afterLinks(words: readonly string[], start: number): number {
  let at = start;
  while (links.has(words[at] ?? '')) at++;
  return at;
}

/** "…and 2 psychologists", "… and an OT". */
const startsMember = (words: readonly string[], at: number): boolean =>
  /^\d{1,3}$/.test(words[at] ?? '') || ['a', 'an', 'another'].includes(words[at] ?? '');

function followsMember(words: readonly string[], at: number, people: PeopleCounter): boolean {
  let end = at;
  while (end > 0 && links.has(words[end - 1] ?? '')) end--;
  return end < at && people.endsNoun(words, end);
}

/** "Me", "myself" and "I" beside others, as one of the people. */
function withSpeaker(words: readonly string[], people: PeopleCounter): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = speakerAt(words, at);
    const isOne =
      (length > 0 && isBesideOthers(words, at, at + length, people)) ||
      (somebody.test(words[at] ?? '') && hasDoneCourse(words, at + 1));
    if (isOne) said.push(...one);
    else said.push(...words.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length) - 1;
  }
  return said;
}

function speakerAt(words: readonly string[], at: number): number {
  if (words[at] === 'my' && words[at + 1] === 'self') return 2;
  return words[at] === 'me' || words[at] === 'i' ? 1 : 0;
}

function isBesideOthers(
  words: readonly string[],
  start: number,
  end: number,
  people: PeopleCounter,
): boolean {
  const before = words.slice(Math.max(0, start - 3), start).join(' ');
  const isLinked = words[end] === 'and' || words[end] === 'plus';
  const next = words[end + 1] ?? '';
  const opens =
    isLinked && words[start] !== 'i' && !toSpeaker.test(before) && /^(?:\d+|a|an|another|my|the)$/.test(next);
  if (opens) return true;
  if (!/(?:and|plus|with)$/.test(before) || !people.endsNoun(words, start - 1)) return false;
  // "3 nurses and I need the cost" tells who asks.
  return (
    words[start] !== 'i' ||
    end >= words.length ||
    /^colleagues? and$/.test(before.split(' ').slice(-2).join(' '))
  );
}
