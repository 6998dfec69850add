import type { Intervention } from '../guidance/intervention';
import { normaliseWords } from './normalise';

/** A paper that a page lists as a reference, taken apart so that it can be recognised. */
export interface Paper {
  number: number;
  text: string;
  /** Surnames in lower case, the first author first. */
  authors: readonly string[];
  /** Empty when the reference tells none. */
  year: string;
  /** Words of the journal as it is abbreviated ("am", "j", "psychiatry"). */
  journal: readonly string[];
  title: string;
}

/** The papers of a page, in its order. */
export function papersOf({ references }: Pick<Intervention, 'references'>): Paper[] {
  return references.map(({ number, text }) => {
    // "Surname AB, Surname C. Title. Journal year;volume:pages."
    const [names = '', ...rest] = text.split(/\.\s+(?=[A-Z])/);
    const year = /\b(?:19|20)\d{2}\b/.exec(rest.at(-1) ?? '')?.[0] ?? '';
    const [title = ''] = rest;
    const journal = rest.length > 1 ? normaliseWords((rest.at(-1) ?? '').split(/\d/)[0] ?? '') : [];
    return { number, text, authors: surnamesIn(names), year, journal, title };
  });
}

/** "van Oppen P" is known as Oppen, "Ng MY" as Ng. */
function surnamesIn(names: string): string[] {
  return names
    .replace(/,?\s*et al$/, '')
    .split(',')
    .flatMap((name) => normaliseWords(name.trim().replace(/\s+[A-Z]{1,4}$/, '')).at(-1) ?? []);
}

/** True when the words name the journal, in full or abbreviated ("american journal of psychiatry"). */
export function namesJournal(words: readonly string[], { journal }: Paper): boolean {
  if (journal.length < 2) return false;
  const plain = words.filter((word) => !links.has(word));
  return plain.some((_, start) => journal.every((short, at) => begins(plain[start + at], short)));
}

const begins = (word: string | undefined, short: string): boolean => word?.startsWith(short) === true;
const links = new Set(['of', 'the', 'and', 'in', 'for', '&']);

/** Words from which the opening of a title is no chance likeness. */
const wordsOfTitle = 4;

/** True when a title is quoted from its start: "the 'who benefits from psychotherapies' paper". */
export function beginsTitle(words: readonly string[], { title }: Paper): boolean {
  const opening = normaliseWords(title).slice(0, wordsOfTitle);
  return opening.length === wordsOfTitle && ` ${words.join(' ')} `.includes(` ${opening.join(' ')} `);
}

const byNumber = new Set(
  'reference references ref refs citation citations paper papers article articles study'.split(' '),
);

/** Numbers by which references are named: "reference 6", "ref no 3", "papers 2 and 4". */
export function numbersNamed(words: readonly string[]): number[] {
  const plain = words.filter((word) => word !== 'no' && word !== 'number');
  return plain.flatMap((word, at) => (byNumber.has(word) ? numbersFrom(plain, at + 1) : []));
}

/** "2 and 4", but not what is counted behind it ("paper 2 and 16 sessions"). */
function numbersFrom(words: readonly string[], start: number): number[] {
  const numbers: number[] = [];
  for (let at = start; ofNumber.test(words[at] ?? ''); at += linksNumbers.has(words[at + 1] ?? '') ? 2 : 1)
    numbers.push(Number(words[at]));
  return numbers;
}
const ofNumber = /^\d{1,2}$/;
const linksNumbers = new Set(['and', 'or', '&', 'to']);

const ofPublishing =
  /\b(?:authors?|wrote|written|writes|journals?|published|publish|publication|cited?|citation|called|titled?|what year|which year|reference|references|ref)\b|\b(?:papers?|articles?|reviews?) (?:(?:is|are|was|were|comes?|came) )?(?:by|from)\b/;

/** True when the paper itself is asked after – who wrote it, where and when – rather than what it found. */
export const asksOfPublishing = (words: readonly string[]): boolean => ofPublishing.test(words.join(' '));
