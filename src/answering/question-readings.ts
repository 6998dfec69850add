import { stemOf } from './phrase-table';
import type { Question } from './question';

export const isBare = ({ terms, kinds, profile }: Question): boolean =>
  terms.length === 0 && kinds.size === 0 && profile.size === 0;

/** True when a message of small words still asks something: "who do we need?". */
export const asksSomething = ({ words }: Question): boolean => words.some((word) => interrogatives.has(word));
const interrogatives = new Set(['who', 'whom', 'what', 'why', 'how', 'when', 'where', 'which']);

/** A part of a question on prices asks for a price too ("training and supervision cost"). */
export const withMoney = (question: Question): Question => ({ ...question, kinds: new Set(['money']) });

/** "Does that include supervision?", "is membership on top": of a price that was told, money is meant. */
export const asksWhatIsIncluded = ({ words, kinds }: Question): boolean =>
  kinds.size === 0 && words.length <= mostOfIncluded && included.test(words.join(' '));
const included = /\b(?:includ\w*|incl|covers?|covered|on top|extra|additional|as well)\b/;
const mostOfIncluded = 8;

const referenceTerm = stemOf('reference');
/** Nothing but "references" was asked for. */
export const asksForReferences = ({ terms, words }: Question): boolean =>
  // "Refer somebody to IPT" has the stem of "reference".
  !words.some((word) => /^refer(?:s|red|ring)?$/.test(word)) &&
  terms.some(({ term }) => term === referenceTerm) &&
  terms.every(({ term, weight }) => term === referenceTerm || weight < 1);
/** "and supervision?": the kind of figure asked for before is still meant. */
export const continues = ({ continuesTopic, kinds }: Question): boolean => continuesTopic && kinds.size === 0;

/** They name a kind of figure, and nothing of which it is one. */
const kindTerms = new Set(
  ['length', 'frequency', 'cost', 'hour', 'minute', 'day', 'week', 'month'].map(stemOf),
);
export const isKindTerm = (term: string): boolean => kindTerms.has(term);
export const ownWords = ({ terms }: Question): number =>
  terms.filter(({ term }) => !kindTerms.has(term) && !/^\d+$/.test(term)).length;
export const leansOnTopic = (question: Question): boolean => question.refersBack || ownWords(question) === 0;

/** Everyday words weigh less, and words carried over from what went before. */
const tellingWeight = 0.5;
/** The known words of a question by which it can be answered. */
export const tellingTerms = ({ terms }: Question): string[] =>
  terms.filter(({ known, weight }) => known && weight >= tellingWeight).map(({ term }) => term);
