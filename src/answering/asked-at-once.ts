const asking =
  "who|who's|whos|what|what's|whats|how|how's|when|when's|where|where's|which|why|is|are|can|could|do|does|did|will|would|should|must";
/** Between two questions of one message: a mark, or a link with a word of asking behind it. */
const between = new RegExp(
  `[?;:.!]|(?:,|\\band\\b|\\balso\\b|\\bplus\\b|&)(?=[\\s,]*(?:(?:and|also|then)\\s+)?(?:${asking})\\b)`,
  'i',
);
const asks = new RegExp(`^(?:${asking})\\b`, 'i');
/** More questions than this in one message are not taken apart. */
const most = 3;

/**
 * The questions of a message that asks several at once ("who can train and how much is it"), each with a word of asking
 * of its own; empty when it asks one. `beside`: what stands before and between them, on which they may all lean.
 */
export function askedAtOnce(text: string): { questions: string[]; beside: string } {
  const pieces = askingPieces(text);
  const questions = pieces.flatMap(({ piece, asks: isQuestion }) => (isQuestion ? [piece] : []));
  const beside = pieces.flatMap(({ piece, asks: isQuestion }) => (isQuestion ? [] : [piece])).join(' ');
  return questions.length >= 2 && questions.length <= most
    ? { questions, beside }
    : { questions: [], beside };
}

/** The pieces of a message between which are marks or links to a new question, and whether each opens by asking. */
export function askingPieces(text: string): { piece: string; asks: boolean }[] {
  return text
    .replace(/[’‘`]/g, "'")
    .split(between)
    .map((piece) => piece.replace(/^[\s,]*(?:(?:and|also|then|so|please|plus)\s+)*/i, '').trim())
    .filter((piece) => piece.includes(' '))
    .map((piece) => ({ piece, asks: asks.test(piece) }));
}
