import { askers } from './asking-words';
import { withoutOpening } from './spoken-opening';

/** A word of asking, and what may stand before it ("by whom", "at what price", "for how many people"). */
const prepositions = 'to|for|by|in|on|at|from|of|with|under|over|through';
const opensAsking = new RegExp(`^(?:(?:${prepositions})\\s+)?(?:${askers})\\b`, 'i');
/** Between two questions whatever stands behind it; a point within a number or an address is none. */
const strong = /[?!;:]+(?=\s|$)|(?<!\b(?:e\.g|i\.e|etc))\.(?=\s|$)|\n+/;
/** Between two questions, or only between two words. */
const soft = /\s*,\s*(?:and|also|plus|&)?\s+|\s+(?:and also|and|also|plus|n)\s+|\s*&\s*/i;
const links = /^(?:(?:and|also|then|so|plus|please)\s+)+/i;

/** The words of asking that say nothing of what is asked: "how often", "by whom", "at what price". */
const bare = new RegExp(
  `^(?:(?:${prepositions})\\s+)?(?:who|whom|when|where|why|how (?:often|long|much|many|old|big|large))$|^(?:${prepositions})\\s+(?:what|which) \\w+$`,
  'i',
);
/** What a bare question takes from the one before it is all behind these. */
const asked = new RegExp(
  `^(?:(?:${prepositions})\\s+)?(?:how (?:many|much) \\w+|how \\w+|(?:what|which) \\w+(?= (?:is|are|do|does|can))|who|whom|when|where|why|what|which)(?:'s)?\\s+`,
  'i',
);
/** "What are the focal areas and the phases" asks after both. */
const asksAfter = /^(?:what(?:'s|s| is| are| was| were)|is there|are there|do you have|tell me)\s+/i;
/** "How much is supervision and membership" asks the price of both; "… supervision and how often" is another question. */
const asksPrice = /^how much (?:is|are|for)\s+/i;
const named = /^(?:the|its|their|any|an?)\s+/i;
/** "What are the focal areas and phases": behind an article the second thing needs none. */
const asksOfThe = /^(?:what(?:'s|s| is| are)|tell me) (?:the|its) /i;
const feeFor = /^.*\b(?:costs?|prices?|fees?|charges?)\b.* (?:for|of) (?:the )?(?=\S)/i;
/** Between these two one thing is asked. */
const ofBoth = /\b(?:between|both|either|compare[ds]?|difference|differ|relationship|link|together)\b/i;

/** Words of a topic behind a question, of a second one without an article and of one with it; words and questions of a message. */
const most = { topic: 5, second: 3, named: 9, words: 40, parts: 6 } as const;

/**
 * "Does it help anxiety and psychosis" as two questions; empty where it does not end with two things. Only of use where the
 * whole has no answer: most pairs are asked about together.
 */
export function askedOfEither(text: string): string[] {
  const plain = text.replace(/[?.!\s]+$/, '');
  const [, before, second] = /^(\S+ \S+ .*\S) and (\S+(?: \S+)?)$/i.exec(plain) ?? [];
  if (before === undefined || second === undefined || !opensAsking.test(before)) return [];
  const words = before.split(/\s+/);
  return [before, [...words.slice(0, words.length - wordsOf(second)), second].join(' ')];
}

/** The topics of a short message that lists some and asks nothing in so many words; empty where it lists none. */
export function topicsListed(text: string): string[] {
  const topics = text.replace(/[?.!\s]+$/, '').split(soft);
  const isList = topics.length >= 2 && topics.length <= most.parts;
  return isList && topics.every((topic) => topic !== '' && wordsOf(topic) <= most.topic) ? topics : [];
}

/** True for a question that opens with a word of asking. */
export const isAskedInWords = (text: string): boolean => opensAsking.test(text);

interface Piece {
  text: string;
  /** True when nothing but a word of joining stands before it: "cost and how do I book". */
  isJoined: boolean;
  /** True when it stands behind a mark that ends a question. */
  isApart: boolean;
  /** True when that mark is a question mark: a heading ends with another. */
  isAsked: boolean;
}

/**
 * The questions of a message that asks several (2–6) and says nothing else, each filled up by those before it so that it
 * stands alone: "where is it delivered, and how often" asks "how often is it delivered" as well. Empty for all else.
 * @param agesIn tells of words that name nothing but ages which these are: "evidence for children and adults" asks twice
 */
export function severalAsked(text: string, agesIn: AgesIn = noAges): string[] {
  const { text: plain, isAskedFor } = withoutOpening(text);
  if (plain.split(/\s+/).length > most.words) return [];
  const ofHeading = underHeading(plain);
  if (ofHeading.length > 0) return ofHeading;
  const pieces = piecesOf(plain);
  const topics = topicsAhead(pieces);
  const asks = pieces.slice(0, topics).map((piece) => piece.text);
  for (const piece of pieces.slice(topics)) {
    const before = asks.at(-1);
    const question =
      before === undefined
        ? opening(piece, pieces[1], isAskedFor, agesIn)
        : (ofOtherAges(piece, before, agesIn) ?? following(piece, before, isAskedFor));
    if (question !== null) asks.push(question);
    // "Nurses, psychologists and CBT therapists" runs on; what only tells something is no list of questions.
    else if (before === undefined || piece.isApart || opensAsking.test(piece.text)) return [];
    else asks[asks.length - 1] = `${before} and ${piece.text}`;
  }
  return asks.length >= 2 && asks.length <= most.parts ? asks : [];
}

function piecesOf(text: string): Piece[] {
  const marks = [...text.matchAll(new RegExp(strong, 'g'))].map(([mark]) => mark);
  return text.split(strong).flatMap((sentence, number) => {
    const between = [...sentence.matchAll(new RegExp(soft, 'gi'))].map(([mark]) => mark);
    return sentence
      .split(soft)
      .map((piece, at) => ({ text: piece.replace(links, '').trim(), isJoined: joins(between[at - 1]) }))
      .filter((piece) => /\w{2}/.test(piece.text))
      .map((piece, at) => ({
        ...piece,
        isApart: at === 0,
        isAsked: at === 0 && marks[number - 1]?.includes('?') === true,
      }));
  });
}

/** "Supervision: how often, how long, who": what each bare question asks of the topic ahead of them. */
function underHeading(text: string): string[] {
  const [, heading = '', behind = ''] =
    /^([^:,;?]{3,30})(?::|,| [-–])\s+(.+)$/.exec(text.replace(/[?.!\s]+$/, '')) ?? [];
  if (heading === '' || !isTopic(heading) || opensAsking.test(heading)) return [];
  const asks = behind.split(soft).map((piece) => piece.replace(links, '').trim());
  const areBare = asks.length >= 2 && asks.length <= most.parts && asks.every((piece) => bare.test(piece));
  return areBare
    ? asks.map((piece) => (/^who$/i.test(piece) ? `who does ${heading}` : `${piece} is ${heading}`))
    : [];
}

const joins = (mark: string | undefined): boolean => mark !== undefined && mark.trim() !== ',';

/**
 * How many topics stand ahead of a question that is joined to them ("price, length and who delivers"). "Group supervision,
 * how often?" is one question, and "my nurses and can they …" tells of somebody.
 */
function topicsAhead(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ text }) => opensAsking.test(text));
  const areTopics = pieces
    .slice(0, Math.max(0, first))
    .every(({ text, isApart }, at) => isTopic(text) && (at === 0 || !isApart));
  return first > 0 && pieces[first]?.isJoined === true && areTopics ? first : 0;
}

const isTopic = (text: string): boolean => wordsOf(text) <= most.topic && !tells.test(text);

/** The first question; "evidence for adults and for children" and "sessions? ages?" ask without a word of asking. */
function opening(
  { text }: Piece,
  next: Piece | undefined,
  isAskedFor: boolean,
  agesIn: AgesIn,
): string | null {
  if (opensAsking.test(text)) return wordsOf(text) > 1 ? text : null;
  if (!isTopic(text) || !next) return null;
  if (isAskedFor) return text;
  if (opensAsking.test(next.text)) return null;
  const shares = sharing(next.text, text) ?? ofOtherAges(next, text, agesIn);
  return next.isAsked || shares !== null ? text : null;
}
const tells = /\b(?:i|i'm|we|we're|our|my|you|he|she|they|if|because|has|have|had|was|were|am)\b/i;

/** What a piece asks behind the question before it; null when it is no question of its own. */
function following({ text: piece, isApart }: Piece, before: string, isAskedFor: boolean): string | null {
  if (bare.test(piece)) return `${piece} ${before.replace(asked, '')}`;
  if (opensAsking.test(piece)) return wordsOf(piece) > 1 ? piece : null;
  if (isAskedFor && whether.test(piece)) return piece.replace(whether, '');
  if (tells.test(piece) || ofBoth.test(before)) return null;
  const second = isApart ? null : secondThing(piece, before);
  if (second !== null) return second;
  if (wordsOf(piece) > most.topic) return null;
  return isApart || (isAskedFor && topic.test(piece)) ? piece : sharing(piece, before);
}
/** The same asked of a second thing: "what is the price of the course" and "the waiting time"; null where it is none. */
function secondThing(piece: string, before: string): string | null {
  const [head] = asksAfter.exec(before) ?? [];
  if (head && named.test(piece) && wordsOf(piece) <= most.named) return `${head}${piece}`;
  if (wordsOf(piece) > most.second) return null;
  // "What is the fee for membership and supervision".
  const [fee] = feeFor.exec(before) ?? [];
  const [start] = fee ? [fee] : (asksPrice.exec(before) ?? asksOfThe.exec(before) ?? []);
  return start ? `${start}${piece}` : null;
}

/** "I'd like to know … and whether there is funding". */
const whether = /^(?:whether|if)\s+/i;
/** "I need the cost, the number of sessions": an article or a number opens what is a topic of its own. */
const topic = /^(?:the|an?|any|number of|how)\b/i;

/** "Evidence for adults" and "for children", "in paper 4" and "paper 7": the piece takes the place of what begins alike. */
function sharing(piece: string, before: string): string | null {
  const [first = ''] = piece.toLowerCase().split(/\s+/);
  if (!startsAnew.test(first)) return null;
  const words = before.split(/\s+/);
  const at = words.findLastIndex((word) => word.toLowerCase() === first);
  return at > 0 ? [...words.slice(0, at), piece].join(' ') : null;
}
/** The age groups that words name, sorted, as one text; empty where they name anything else. */
export type AgesIn = (words: string) => string;
const noAges: AgesIn = () => '';
/** "Under 12s", "young people aged": words of one age. */
const wordsOfAge = 3;

/** "Evidence for children" and "adults", "does it work for teens" and "under 12s": one age takes the place of another. */
function ofOtherAges({ text, isApart }: Piece, before: string, agesIn: AgesIn): string | null {
  if (isApart || wordsOf(text) > wordsOfAge) return null;
  const ages = agesIn(text);
  const words = before.split(/\s+/);
  if (ages === '' || words.length < 2) return null;
  for (let count = Math.min(wordsOfAge, words.length - 1); count > 0; count--) {
    const others = agesIn(words.slice(-count).join(' '));
    if (others !== '') return others === ages ? null : [...words.slice(0, -count), text].join(' ');
  }
  return null;
}

const startsAnew = new RegExp(`^(?:${prepositions})$`, 'i');

const wordsOf = (text: string): number => text.split(/\s+/).length;
