import { numbersOf } from '../guidance/figure';
import { countedUnits } from './counted-units';
import type { GuidanceIndex, IndexedFigure, IndexedSection } from './guidance-index';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question } from './question';
import { ofKind } from './rank-statements';
import { ofSupervisionOnly } from './supervision-only';

/** How well a figure must match to be shown: alone, and beside the best one. */
const least = { coverage: 0.5, ofBest: 0.85 } as const;
/** A phone shows four figures without scrolling. */
const most = 4;
/** What a word counts that only the section's asked-for words hold, or its title. */
const bySection = 0.45;
const byTitle = 0.85;

/** A figure with the share of the question's known words that it answers for, by weight, 0–1. */
export interface ChosenFigure extends IndexedFigure {
  coverage: number;
}

/**
 * The figures that a question of a kind (how much, how many, how long, how often) asks for, best first; empty when it
 * asks for none. The same fact told twice alike is shown once; told with two values it is shown with both.
 */
export function chooseFigures(
  index: GuidanceIndex,
  sections: readonly IndexedSection[],
  question: Question,
): ChosenFigure[] {
  if (question.kinds.size === 0) return [];
  const units = [...countedUnits(question.words, index.lexicon)];
  const several = units.length > 1 ? ofEachUnit(index, sections, question, units) : [];
  if (several.length > 0) return several;
  const isMeant = ({ figure, terms }: IndexedFigure) =>
    figure.kind === 'money' || !ofSupervisionOnly(terms, question);
  const scored = sections
    .flatMap((section) =>
      section.figures
        .filter(ofKind(question.kinds))
        .filter(isMeant)
        .map((figure) => ({
          ...figure,
          coverage: figureCoverage(index, section, figure, question),
        })),
    )
    .sort((a, b) => b.coverage - a.coverage);
  const typed = scored.filter(({ unitTerms }) => units.some((unit) => unitTerms.has(unit)));
  const counted = typed.length > 0 ? typed : namedUnit(scored, question);
  const best = counted[0]?.coverage ?? 0;
  if (best < least.coverage) return [];
  const asked = new Set(question.terms.filter(({ weight }) => weight === 1).map(({ term }) => term));
  const kept = counted.filter(
    ({ coverage, figure, labelTerms }) =>
      coverage >= best * least.ofBest ||
      // "training and supervision cost" names two prices, of which each is only half of what was asked.
      (figure.kind === 'money' && asked.size > 2 && [...labelTerms].some((term) => asked.has(term))),
  );
  // A price that is stated of something else ("does the course cost £2,600?") stands beside the price of that.
  const meant = question.confirms && question.kinds.has('money') ? pricesOf(index, sections, question) : [];
  // A fact that the page tells with two values is shown with both, whichever of them was typed.
  const told = counted.filter(({ figure }) => figure.key === counted[0]?.figure.key);
  return withoutRepeats([...meant, ...kept, ...told]).slice(0, most);
}

/** The prices of what a question names, whatever price it states. */
function pricesOf(
  index: GuidanceIndex,
  sections: readonly IndexedSection[],
  question: Question,
): ChosenFigure[] {
  const terms = question.terms.filter(({ term }) => !/^\d+$/.test(term));
  return terms.length < question.terms.length
    ? chooseFigures(index, sections, { ...question, terms, confirms: false })
    : [];
}

/** "How many studies and participants": the best of each in turn; empty when not all of it is counted. */
function ofEachUnit(
  index: GuidanceIndex,
  sections: readonly IndexedSection[],
  question: Question,
  units: readonly string[],
): ChosenFigure[] {
  const each = units.map((unit) => {
    const terms = question.terms.filter(({ term }) => term === unit || !units.includes(term));
    const figures = chooseFigures(index, sections, { ...question, words: [], terms });
    return figures.filter(({ unitTerms }) => unitTerms.has(unit));
  });
  const counted = each.filter(({ length }) => length > 0);
  if (counted.length < 2) return [];
  const longest = Math.max(...counted.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => counted.flatMap((own) => own[turn] ?? []));
  return withoutRepeats(turns.flat()).slice(0, mostOfSeveral);
}
/** Figures shown where two things are counted. */
const mostOfSeveral = 6;

/** Where the question names what is counted ("how many studies"), only figures of that unit; else all. */
function namedUnit(scored: ChosenFigure[], { terms }: Question): ChosenFigure[] {
  const asked = new Set(terms.map(({ term }) => term));
  const named = scored.filter(({ unitTerms }) => [...unitTerms].some((term) => asked.has(term)));
  return named.length > 0 ? named : scored;
}

function figureCoverage(
  index: GuidanceIndex,
  section: IndexedSection,
  figure: IndexedFigure,
  question: Question,
): number {
  let sum = 0;
  let total = 0;
  for (const { term, weight } of question.terms.filter(({ known }) => known)) {
    // Everyday words say nothing of which price is meant.
    if (figure.figure.kind === 'money' && weight <= everydayWeight) continue;
    const worth = weight * index.idf(term);
    total += worth;
    sum += worth * matchOf(section, figure, term);
  }
  return total === 0 ? 0 : sum / total;
}

function matchOf(section: IndexedSection, figure: IndexedFigure, term: string): number {
  // The kind itself was asked for ("length", "frequency", "cost") and is given by every figure of the kind.
  if (kindTerms[figure.figure.kind]?.includes(term)) return 1;
  if (figure.terms.has(term) || tellsNumber(figure, term)) return 1;
  if (section.titleTerms.has(term)) return byTitle;
  return section.askedTerms.has(term) ? bySection : 0;
}

/** True when the figure is the number that was typed: "is it £100 a year?". */
const tellsNumber = ({ figure }: IndexedFigure, term: string): boolean =>
  /^\d+$/.test(term) && numbersOf(figure).includes(Number(term));

const kindTerms: Partial<Record<IndexedFigure['figure']['kind'], readonly string[]>> = {
  money: [stemOf('cost')],
  duration: [stemOf('length')],
  frequency: [stemOf('frequency')],
};

/** One figure per fact and value; the first (best) place stands for the others. */
export function withoutRepeats<T extends IndexedFigure>(figures: readonly T[]): T[] {
  const seen = new Set<string>();
  return figures.filter(({ figure, text }) => {
    const fact = `${figure.key} ${text}`;
    if (seen.has(fact)) return false;
    seen.add(fact);
    return true;
  });
}
