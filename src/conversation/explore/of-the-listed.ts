const opening = '(?:(?:ok|okay|so|and|but|now|right|then|yes|just|only) )*';
const things = '(?:interventions?|programm?e?s?|therap(?:y|ies)|treatments?|options?|approaches)';
const ofThese = '(?: of (?:them|these|those|the ones?)(?: [0-9]+)?)';
/** "Which of them are in Scotland", "any for adults", "what about trauma": they ask of the list that was shown. */
const shapes = [
  new RegExp(
    `^${opening}(?:which|any|how many|what|show me|list|are any|do any|is any)(?: ones?| ${things})?${ofThese}\\b`,
  ),
  new RegExp(`^${opening}(?:which|any)(?: ones?)? (?!${things}\\b)\\w`),
  new RegExp(`^${opening}(?:what|how) about (?!${things}\\b)\\w`),
  new RegExp(
    `^${opening}(?:are|is|do|does|have|has|can) any(?: of (?:them|these|those))? (?!${things}\\b)\\w`,
  ),
];
/** "Which has the best evidence", "whats got the highest evidence rating". */
const ofHighest = new RegExp(
  `^(?:which|what|whats)(?: ones?)? (?:has|have|had|got|with|is|are|shows?)\\b(?!.*\\b${things}\\b)`,
);
/** "Which need no training", "which are not used in Scotland". */
const turned =
  /^(?:and |so |ok )?which(?: ones?)?(?: of (?:them|these|those))? (?:\w+ )?(?:no|not|without|dont|doesnt|isnt|arent)\b/;
/** A longer message sets a scene. Words. */
const mostWords = 12;

/** True for a message that asks which of those listed have something in common. */
export const asksOfListed = (words: readonly string[]): boolean =>
  words.length <= mostWords && shapes.some((shape) => shape.test(words.join(' ')));

/** True for a message that asks which has the highest rating. */
export const asksForHighest = (words: readonly string[]): boolean =>
  words.length <= mostWords && ofHighest.test(words.join(' '));

/** True for a message that asks which lack something. */
export const asksForLacking = (words: readonly string[]): boolean =>
  words.length <= mostWords && turned.test(words.join(' '));
