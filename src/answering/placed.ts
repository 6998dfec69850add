import { stemOf } from './phrase-table';
import type { Question } from './question';
import { isKindTerm } from './question-readings';
import type { Topic } from './topic';
import type { TopicWords } from './topic-words';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** Nothing but a place: "what's the third one", "the last", "explain number 2", "and the 4th one?". */
const asking =
  '(?:(?:and|or|ok|so|then|what|is|about|explain|describe|tell|me|more|on|show|does|mean|of|how) )*';
const byWord = new RegExp(
  `^${asking}(?:the )?(${[...ordinals, 'last', 'final', 'middle'].join('|')})(?: 1)?(?: (?:mean|of (?:them|these|those)))?$`,
);
const byNumber = new RegExp(`^${asking}(?:the )?(?:(?:number|no) ([1-9])|([1-9]) 1)$`);

/** The place that a message names and nothing else: an ordinal, "last", "middle" or "final"; null when it says more. */
export function placeNamed({ words }: Question): string | null {
  const said = words.join(' ');
  const word = byWord.exec(said)?.[1];
  if (word !== undefined) return word;
  const [, number, one] = byNumber.exec(said) ?? [];
  return ordinals[Number(number ?? one) - 1] ?? null;
}

const referenceTerm = stemOf('reference');
/** "Initial" is what pages call a first one. */
const places = new Set([...ordinals, 'last', 'final', 'middle', 'initial'].map(stemOf));

/**
 * "The third one" as it is meant after a list: "third phase", "reference 3". Empty where nothing listed was talked of.
 * @param references how many references the page lists
 */
export function placedWords(place: string, { terms }: Topic, words: TopicWords, references: number): string {
  if (terms.includes(referenceTerm)) {
    const at = place === 'last' ? references : ordinals.indexOf(place) + 1;
    return at > 0 && at <= references ? `reference ${at}` : '';
  }
  const subject = terms
    .filter((term) => !isKindTerm(term) && !places.has(term))
    .flatMap((term) => words.of(term) ?? []);
  return subject.length === 0 ? '' : `${place} ${subject.slice(0, 2).join(' ')}`;
}

/** True where a reference of the page is asked for. */
export const isOfReference = ({ terms }: Question): boolean =>
  terms.some(({ term }) => term === referenceTerm);

/** True for an ordinal that tells a place and no thing. */
export const isPlace = (term: string): boolean => places.has(term);
