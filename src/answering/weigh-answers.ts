import { likeness } from './combine-answers';
import type { MeantAnswer } from './meant-answers';
import type { Answered, Found } from './outcome';
import type { Question } from './question';
import { ownWords } from './question-readings';

/** True when what the words lead to stands against what is meant by the utterances. */
export function holds(
  direct: Answered,
  { answer, likeness: likely }: MeantAnswer,
  question: Question,
  leans: boolean,
): boolean {
  // A figure of just what was asked for gives way only to the very words of an utterance.
  const isExact = direct.isExact === true && ownWords(question) > 0 && !sharesFigure(answer, direct);
  // A price that is told gives way to a meaning without one only where that stands nearly as it was typed.
  const isPriced = question.kinds.has('money') && direct.found.band === 'high' && tellsPrice(direct);
  if (isPriced && !tellsPrice(answer)) return likely < likeness.enough;
  return (leans || isExact) && likely < likeness.alone;
}

const sharesFigure = (answer: Answered, other: Answered | null): boolean =>
  answer.found.figures.some(({ text }) => other?.found.figures.some((each) => each.text === text));

const tellsPrice = ({ found }: Answered): boolean =>
  found.figures.some(({ figure }) => figure.kind === 'money');

/** How many of the units that are counted an answer has figures of. */
export const unitsTold = (units: ReadonlySet<string>, { figures }: Found): number =>
  [...units].filter((unit) => figures.some(({ unitTerms }) => unitTerms.has(unit))).length;
