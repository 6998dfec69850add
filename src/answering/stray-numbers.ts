import { numbersOf } from '../guidance/figure';
import type { IndexedSection } from './guidance-index';
import { stemOf } from './phrase-table';
import type { Question } from './question';
import { ofKind } from './rank-statements';

/** Words that may stand between a number and what it counts ("10 weekly sessions"). */
const reach = 2;

/** A question without the numbers that it states wrongly, and what it stated ("10 sessions"). */
export interface Restated {
  question: Question;
  stray: string[];
}

/**
 * A question that states a number and wants it confirmed ("so it's 10 sessions?"), without the number where no figure of
 * the page counts the same thing so: it would only lead to whatever else is ten.
 */
export function withoutStrayNumbers(sections: readonly IndexedSection[], question: Question): Restated {
  const { words, kinds, terms } = question;
  if (!question.confirms || kinds.has('money')) return { question, stray: [] };
  const figures = sections.flatMap((section) => section.figures.filter(ofKind(kinds)));
  const strays = words.flatMap((word, at) => {
    if (!/^\d+$/.test(word)) return [];
    const unit = words
      .slice(at + 1, at + 1 + reach)
      .find((each) => figures.some(({ unitTerms }) => unitTerms.has(stemOf(each))));
    const isTold = figures.some(
      ({ figure, unitTerms }) =>
        unit !== undefined && unitTerms.has(stemOf(unit)) && numbersOf(figure).includes(Number(word)),
    );
    return unit === undefined || isTold ? [] : [{ word, name: `${word} ${unit}` }];
  });
  if (strays.length === 0) return { question, stray: [] };
  const isStray = (each: string) => strays.some(({ word }) => word === each);
  return {
    question: {
      ...question,
      confirms: false,
      words: words.filter((word) => !isStray(word)),
      terms: terms.filter(({ term }) => !isStray(term)),
    },
    stray: strays.map(({ name }) => name),
  };
}
