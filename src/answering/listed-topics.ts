import { askers } from './asking-words';

/** Between the topics of a list. */
const between = /[,;/&+\n]|\band\b|\bplus\b|\balso\b/i;
/** With which a piece asks something of its own. */
const asking = new RegExp(`^(?:${askers})\\b`, 'i');
/** Words that no topic holds: such a piece tells of somebody, sets a condition or belongs to the piece before it. */
const telling =
  /\b(?:i|i'?m|we|we'?re|our|my|you|your|he|she|they|once|if|after|before|because|since|so|but|though|while|per|each|there|have|has|is|are|am|was|were|got)\b/i;
/** What opens so says of whom or where the rest is asked ("compared with what, in the kids' studies?"). */
const belonging = /^(?:in|for|of|with|among|amongst|at|on|from|during|under|out of)\b/i;
/** Words of a piece that names a topic rather than tells something, and of a piece that asks. */
const mostWords = { topic: 4, question: 7 } as const;
const most = 6;

/** One topic of a list. */
export interface ListedTopic {
  text: string;
  /** True when it asks in so many words ("who can deliver it"). */
  asks: boolean;
}

/**
 * The topics of a message that is nothing but a list of them ("cost, sessions and supervision"), two to six; empty when
 * it is something else.
 */
export function listedTopics(text: string): ListedTopic[] {
  const pieces = text
    .replace(/[?!.]+\s*$/, '')
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const topics = shared(pieces).map((piece) => ({ text: piece, asks: asking.test(piece) }));
  const fits = topics.every(
    ({ text: piece, asks }) =>
      !/[?:.]/.test(piece) &&
      (asks || !(telling.test(piece) || belonging.test(piece))) &&
      piece.split(/\s+/).length <= (asks ? mostWords.question : mostWords.topic),
  );
  return fits && topics.length >= 2 && topics.length <= most ? topics : [];
}

/** What is asked of a thing in one word: its cost, its length. */
const measure =
  /^(?:costs?|prices?|fees?|hours|hrs|length|duration|number|frequency|format|requirements|contents?|days|minutes|mins|amount|time)$/i;

/**
 * The pieces with what they share: "supervision cost" and "hours" ask for hours of supervision, "number" and "length of
 * sessions" for the number of sessions.
 */
function shared(pieces: readonly string[]): string[] {
  const [first = ''] = pieces;
  const words = first.split(/\s+/);
  const head = words.slice(0, -1).join(' ');
  const thing = /^\w+ (of (?:the )?\w+)$/i.exec(pieces.at(-1) ?? '')?.[1];
  const isMeasured = head !== '' && !measure.test(head) && measure.test(words.at(-1) ?? '');
  return pieces.map((piece) => {
    if (!measure.test(piece)) return piece;
    if (isMeasured) return `${head} ${piece}`;
    return thing === undefined ? piece : `${piece} ${thing}`;
  });
}
