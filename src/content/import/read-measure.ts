import type { Span } from './find-spans';

/** What may be counted, in lower case → the unit of its figure, and whether the word means one alone. */
export type CountWords = ReadonlyMap<string, { unit: string; singular: boolean }>;

/** A table of singular, plural and (where it differs from the plural) unit. */
export function countWords(table: readonly (readonly string[])[]): CountWords {
  return new Map(
    table.flatMap(([one = '', many = '', unit = many]): [string, { unit: string; singular: boolean }][] => [
      [one.toLowerCase(), { unit, singular: true }],
      [many.toLowerCase(), { unit, singular: false }],
    ]),
  );
}

/** What a number measures, as the keys of a figure but its numbers. */
export type Measure = { key: string; kind: string } & Record<string, unknown>;

const durations: Readonly<Record<string, string>> = {
  minute: 'minutes',
  min: 'minutes',
  hour: 'hours',
  hr: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};
const duration = /^\s*[-–]?\s*(minute|min|hour|hr|day|week|month|year)s?\b(?![’']?\s*(?:old|of age)\b)/i;
const ageAfter = /^\s*[-–]?\s*(?:years?|months?)?[-\s]*(?:old\b|olds\b|of age\b|years and (?:above|over))/i;
const ageBefore = /\b(?:aged?|ages)(?:\s+(?:from|between|of))?\s*(?:under|over|up to|at least)?\s*$/i;
const childBefore =
  /\b(?:child|children|adolescents?|teenagers|young people)\s+(?:of\s+|from\s+)?(?:up to|under|over)\s*$/i;

/** What the number measures; null when the words around it do not tell. */
export function measureOf(span: Span, sentence: string, counts: CountWords): Measure | null {
  const { pounds, before, after } = span;
  if (pounds || /^\s*pounds\b/i.test(after))
    return /^\s*(?:k|m|million|bn)\b/i.test(after) ? null : money(sentence, span);
  if (/^\s*(?:%|per ?cent\b)/i.test(after)) return { key: 'share', kind: 'count', unit: 'per cent' };
  if (isAge(span)) return /^\s*[-–]?\s*months?\b/i.test(after) ? null : { key: 'ages', kind: 'ages' };
  const unit = durations[duration.exec(after)?.[1]?.toLowerCase() ?? ''];
  if (unit) return { key: durationKey(before, after), kind: 'duration', unit };
  if (/\bn\s*=\s*$/i.test(before)) return count('participants');
  return counted(span, counts);
}

const isAge = ({ before, after }: Span) =>
  ageAfter.test(after) ||
  ageBefore.test(before) ||
  (childBefore.test(before) && !/^\s*\p{Ll}+s\b/u.test(after));

function money(sentence: string, { before, after }: Span): Measure {
  const near = `${before.slice(-60)} ${after.slice(0, 60)}`.toLowerCase();
  const about = ['membership', 'supervision', 'course', 'training', 'licence', 'manual', 'materials'];
  const topic = about
    .map((word) => ({ word, away: distance(near, word, Math.min(60, before.length)) }))
    .sort((a, b) => a.away - b.away)[0];
  const word =
    topic && topic.away < 60
      ? topic.word
      : (about.find((each) => sentence.toLowerCase().includes(each)) ?? '');
  return { key: word === '' ? 'cost' : `${word}-cost`, kind: 'money', currency: 'GBP' };
}

function distance(text: string, word: string, from: number): number {
  const places = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => Math.abs(index - from));
  return Math.min(Number.POSITIVE_INFINITY, ...places);
}

function durationKey(before: string, after: string): string {
  const near = `${before.slice(-50)} ${after.slice(0, 30)}`;
  if (/\b(?:session|appointment|seminar|lesson|lasting)/i.test(near)) return 'session-length';
  if (/\b(?:course|training)\b/i.test(near)) return 'course-length';
  if (/\bsupervision\b/i.test(near)) return 'supervision-time';
  if (/\bfollow[- ]?up\b/i.test(near)) return 'follow-up';
  return 'duration';
}

/** Of these words the plural of a noun may be made, but they name nothing that is counted. */
const noNouns =
  /^(?:is|was|has|its|this|thus|does|times|others|years|months|weeks|days|hours|minutes|as|versus|less|always|plus)$/i;

function counted({ numbers, before, after }: Span, counts: CountWords): Measure | null {
  // "one of four focal areas" counts the four.
  const one = numbers[0] === 1 && numbers.length === 1;
  if (one && /^\s+of\b/i.test(after)) return null;
  const nouns = nounsAfter(after, counts, one || after.startsWith('-'));
  const noun = nouns.next ?? nounBefore(before, counts) ?? nouns.later ?? pluralAfter(after);
  return noun ? count(noun) : null;
}

/**
 * The noun that follows, at once or past a few words that describe it: "8 group sessions", "12 of the 16 sessions".
 * @param singular whether one alone may be meant ("1 case", "8-session format")
 */
function nounsAfter(after: string, counts: CountWords, singular: boolean): { next?: string; later?: string } {
  const following = /^[-\s’']*((?:[\p{L}\d][\p{L}\d’'/-]*,?\s*){1,7})/u.exec(after)?.[1] ?? '';
  const all = following.trim().split(/\s+/);
  const words = all[0]?.toLowerCase() === 'of' ? all.slice(1) : all;
  const end = words.findIndex((word) => word.endsWith(','));
  const clause = words.slice(0, Math.min(5, end < 0 ? 5 : end + 1)).map(bare);
  const found = clause
    .flatMap((word, from) => [`${word} ${clause[from + 1] ?? ''}`, word].map((noun) => ({ from, noun })))
    .find(({ noun }) => counts.has(noun) && (singular || counts.get(noun)?.singular === false));
  if (!found) return {};
  const unit = counts.get(found.noun)?.unit;
  return found.from === 0 ? { next: unit } : { later: unit };
}

/** The noun in "Of these comparisons, 24 …". */
function nounBefore(before: string, counts: CountWords): string | undefined {
  const above = /\bof (?:the|these|those|all)\s+(?:[\d,]+\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?),?\s*$/iu.exec(
    before,
  )?.[1];
  if (above === undefined) return undefined;
  const words = above.split(' ').map(bare);
  return (counts.get(words.join(' ')) ?? counts.get(words[0] ?? ''))?.unit;
}

/** A plural right behind the number that no list knows. */
function pluralAfter(after: string): string | undefined {
  const next = /^\s+(\p{Ll}{3,}s)\b/u.exec(after)?.[1];
  return next && !noNouns.test(next) ? next : undefined;
}

/** "RCT’s" is written for "RCTs"; of "trials/studies" the first counts. */
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/,$/, '')
    .replace(/[’']s$/, 's')
    .replace(/\/.*$/, '');

const count = (unit: string): Measure => ({
  key:
    unit
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'count',
  kind: 'count',
  unit,
});
