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
  const { words, kinds } = question;
  if (kinds.has('money')) return without(question, strayPrices(sections, words));
  if (!question.confirms) return { question, stray: [] };
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
  return without(question, strays);
}

interface Stray {
  word: string;
  /** As it is told on a card: "10 sessions", "£2000". */
  name: string;
}

function without(question: Question, strays: readonly Stray[]): Restated {
  if (strays.length === 0) return { question, stray: [] };
  const isStray = (each: string) => strays.some(({ word }) => word === each);
  return {
    question: {
      ...question,
      confirms: false,
      words: question.words.filter((word) => !isStray(word)),
      terms: question.terms.filter(({ term }) => !isStray(term)),
    },
    stray: strays.map(({ name }) => name),
  };
}

/** A price that is said to be so: "is the course £2000", "membership costs £150 a year". */
const statesPrice =
  /^(?:(?:so|and|but|ok) )*(?:is|are|was|does|do|so)\b.*£ \d|\b(?:costs?|fees?|is|are) (?:about |around |roughly )?£ \d/;
/** A bound, a budget or an open question states no price. */
const statesNone =
  /\b(?:what|how|which|can|could|enough|budgets?|afford|under|over|than|below|above|least|most|only|spend|cover|covers|left|with|have|got)\b/;
const perTime = /^(?:a|an|per|each|every) (?<unit>year|month|week|hour|case|session)\b/;

/** Prices that are stated and that the page does not tell: neither as one of its own nor as the sum of what is paid once. */
function strayPrices(sections: readonly IndexedSection[], words: readonly string[]): Stray[] {
  const said = words.join(' ');
  if (!statesPrice.test(said) || statesNone.test(said)) return [];
  const figures = sections.flatMap((section) => section.figures.filter(ofKind(new Set(['money']))));
  const prices = figures.map(({ figure }) => ({
    per: figure.kind === 'money' ? (figure.per ?? '') : '',
    numbers: numbersOf(figure),
  }));
  const once = prices.filter(({ per }) => per === 'practitioner').flatMap(({ numbers }) => numbers);
  const whole = [...new Set(once)].reduce((sum, price) => sum + price, 0);
  return words.flatMap((word, at) => {
    if (
      !/^\d+$/.test(word) ||
      !(words[at - 1] === '£' || /^(?:£ \d+ (?:to|and) )/.test(words.slice(at - 3, at).join(' ')))
    )
      return [];
    const unit = perTime.exec(words.slice(at + 1, at + 3).join(' '))?.groups?.unit ?? '';
    const isTold =
      (Number(word) === whole && unit === '') ||
      prices.some(
        ({ per, numbers }) => numbers.includes(Number(word)) && (unit === '' || per.endsWith(unit)),
      );
    const name = `£${word}${unit === '' ? '' : ` a ${unit}`}`;
    return isTold ? [] : [{ word, name }];
  });
}
