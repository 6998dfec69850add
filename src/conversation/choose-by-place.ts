import { normaliseWords } from '../answering/normalise';
import { applyFilter } from '../exploring/filter';
import type { Corpus } from '../guidance/corpus';
import { pageSize } from './explore/list-replies';
import type { Session } from './session';

/** Candidates of "Which one do you mean?" that have a button, in whose order they are counted. */
const mostCounted = 6;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const written = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];

const asking =
  '(?:(?:please |and |ok |then )*(?:open|show|show me|tell me about|tell me more about|more on|more about|about|what about|choose|pick|take|i mean|i meant|go to|go with|i want|i would like|explain|what is) )?';
const what =
  '(?: (?:one|1|option|intervention|therapy|programme|program|treatment|choice))?(?: (?:of (?:these|them|those)|on (?:the|your) list|in the list|please))*';
/** "The second one", "tell me more about the first", "number 3", and nothing else. */
const byOrdinal = new RegExp(`^${asking}(?:the )?(${[...ordinals, ...written, 'last'].join('|')})${what}$`);
const byNumber = new RegExp(`^${asking}(?:the )?(?:number |no |option |choice )?([1-9])${what}$`);

/** The place in what was offered that a message chooses, from 1; Infinity for the last; null when it chooses none. */
export function placeIn(text: string): number | null {
  const said = normaliseWords(text).join(' ');
  const ordinal = byOrdinal.exec(said)?.[1];
  if (ordinal === 'last') return Number.POSITIVE_INFINITY;
  if (ordinal !== undefined) return Math.max(ordinals.indexOf(ordinal), written.indexOf(ordinal)) + 1;
  const number = byNumber.exec(said)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * The id of the intervention at a place of what was offered last: of the candidates to choose from, of the page of a
 * list, or of a comparison. Null when nothing was offered, or not so much.
 */
export function offeredAt(place: number, session: Session, corpus: Corpus): string | null {
  const { candidates, listing, talkedOf } = session;
  if (candidates.length > 0) return at(candidates.slice(0, mostCounted), place);
  if (!listing) return talkedOf?.isList === false ? at(talkedOf.interventions, place) : null;
  const ids = applyFilter(corpus.interventions, listing.filter, corpus.exploring).matches.map(({ id }) => id);
  // Beyond the page that is shown, the whole list is counted.
  return at(ids.slice(listing.offset, listing.offset + pageSize), place) ?? at(ids, place);
}

function at(ids: readonly string[], place: number): string | null {
  return (place === Number.POSITIVE_INFINITY ? ids.at(-1) : ids[place - 1]) ?? null;
}
