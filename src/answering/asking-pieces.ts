import { askers } from './asking-words';

/** Between two questions of one message: a mark, or a link with a word of asking behind it. */
const between = new RegExp(
  `[?;:!]|\\.(?!\\d)|(?:,|\\band\\b|\\balso\\b|\\bplus\\b|&)(?=[\\s,]*(?:(?:and|also|then)\\s+)?(?:${askers})\\b)`,
  'i',
);
const asks = new RegExp(`^(?:${askers})\\b`, 'i');
/** The pieces of a message between which are marks or links to a new question, and whether each opens by asking. */
export function askingPieces(text: string): { piece: string; asks: boolean }[] {
  return text
    .replace(/[’‘`]/g, "'")
    .split(between)
    .map((piece) => piece.replace(/^[\s,]*(?:(?:and|also|then|so|please|plus)\s+)*/i, '').trim())
    .filter((piece) => piece.includes(' '))
    .map((piece) => ({ piece, asks: asks.test(piece) }));
}
