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

const byNumber = new Set(['reference', 'references', 'ref', 'refs', 'citation', 'paper', 'article', 'study']);

/** Numbers by which references are named: "reference 6", "ref no 3", "paper 4". */
export function numbersNamed(words: readonly string[]): number[] {
  const plain = words.filter((word) => word !== 'no' && word !== 'number');
  return plain.flatMap((word, at) =>
    byNumber.has(word) && /^\d{1,2}$/.test(plain[at + 1] ?? '') ? [Number(plain[at + 1])] : [],
  );
}

const ofPublishing =
  /\b(?:authors?|wrote|written|writes|journals?|published|publish|publication|cited?|citation|called|titled?|what year|which year|reference|references|ref)\b/;

/** True when the paper itself is asked after – who wrote it, where and when – rather than what it found. */
export const asksOfPublishing = (words: readonly string[]): boolean => ofPublishing.test(words.join(' '));
