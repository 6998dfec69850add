import type { FigureKind } from '../guidance/figure';
import { sectionGroup } from '../guidance/taxonomy';
import type { GuidanceIndex, IndexedFigure, IndexedSection, IndexedStatement } from './guidance-index';
import { stemOf } from './phrase-table';
import type { QueryTerm, Question } from './question';
import { ofSupervisionOnly } from './supervision-only';

export interface RankedStatement {
  section: IndexedSection;
  statement: IndexedStatement;
  /** Share of the question's known words that the statement and its section answer for, weighed by idf, 0–1. */
  coverage: number;
  /** Coverage plus what the kind of figure and the section's own rank add; only for ordering. */
  score: number;
  /** True when it holds a figure of the kind asked for, or none was asked for. */
  hasKind: boolean;
}

/** How much a match counts, by where the word stands. The sentence itself weighs most; its page least. */
const weights = {
  statement: 1,
  figure: 0.92,
  context: 0.8,
  title: 0.72,
  asked: 0.6,
  section: 0.35,
  /** A near word (training for course) counts this much of what the word itself would. */
  related: 0.6,
} as const;
/** Of two statements whose sections match alike, the one that itself holds the words of the question answers it. */
const shares = { coverage: 0.6, own: 0.5 } as const;
/** A statement with a figure of the kind asked for beats one without it, all else being nearly equal. */
const kindBonus = 0.22;
/** MiniSearch's view of the whole section decides between statements that match alike. */
const sectionBonus = 0.18;
/** Questions to the service answer less than statements of fact, and so do titles of papers. */
const questionPenalty = 0.6;
const referencePenalty = 0.3;
/** Between equals, a sentence is easier to read alone than an item of a list. */
const itemPenalty = 0.04;
/** A price answers a question about money; of other questions it only shares the words. */
const pricePenalty = 0.1;
/** The page's own overview tells what it tells more plainly than the sections behind it. */
const overviewBonus = 0.04;
/** Sections that staff ask for in these words come first among equals. */
const askedBonus = 0.12;
/** What is said of supervision ("face to face or remote") is not said of the intervention. */
const supervisionPenalty = 0.15;
const questionTerm = stemOf('question');
const referenceTerm = stemOf('reference');

/** About the most that a statement can score; nothing need be looked for beyond it. */
export const bestScore = shares.coverage + shares.own + kindBonus + sectionBonus;

/**
 * Ranks the statements of the given sections against a question, best first. Pure.
 * The measure is the idf-weighted share of the question's words that are matched, since BM25 over short statements
 * rewards the number of matches more than their weight.
 */
export function rankStatements(
  index: GuidanceIndex,
  sections: readonly IndexedSection[],
  question: Question,
): RankedStatement[] {
  const prior = index.rankSections(question.terms.map(({ term }) => term));
  const known = question.terms.filter((each) => each.known);
  const weighed = known.map(({ term, weight }) => ({
    term,
    worth: weight * index.idf(term),
    near: index.lexicon.relatedTo(term),
  }));
  const total = weighed.reduce((sum, { worth }) => sum + worth, 0);
  if (total === 0) return [];
  const ranked: RankedStatement[] = [];
  for (const section of sections) {
    const { all, own } = coveredIn(section, weighed);
    const given = sectionBonus * (prior.get(section) ?? 0) + sectionLeaning(section, question);
    section.statements.forEach((statement, at) => {
      const covers = all[at] ?? 0;
      if (covers === 0) return;
      const hasKind = question.kinds.size === 0 || statement.figures.some(ofKind(question.kinds));
      const matched = (shares.coverage * covers + shares.own * (own[at] ?? 0)) / total;
      const score = matched + given + leaning(statement, question, hasKind);
      ranked.push({ section, statement, coverage: covers / total, score, hasKind });
    });
  }
  return ranked.sort((x, y) => y.score - x.score || x.statement.position - y.statement.position);
}

/** What speaks for or against all statements of a section. */
function sectionLeaning(section: IndexedSection, { terms, kinds }: Question): number {
  let sum =
    askedBonus * shareOf(terms, (term) => section.phraseTerms.has(term) || section.titleTerms.has(term));
  if (kinds.size === 0 && sectionGroup(section.key) === 'overview') sum += overviewBonus;
  if (section.key === 'references' && !asks(terms, referenceTerm)) sum -= referencePenalty;
  return sum;
}

/** What speaks for or against a statement beside the words it matches. */
function leaning(statement: IndexedStatement, question: Question, hasKind: boolean): number {
  const { terms, kinds } = question;
  let sum = 0;
  if (kinds.size > 0 && hasKind) sum += kindBonus;
  if (statement.kind === 'question' && !asks(terms, questionTerm)) sum -= questionPenalty;
  if (kinds.size === 0 && statement.figures.some(({ figure }) => figure.kind === 'money'))
    sum -= pricePenalty;
  if (ofSupervisionOnly(statement.terms, question)) sum -= supervisionPenalty;
  if (statement.kind === 'item') sum -= itemPenalty;
  return sum;
}

const asks = (terms: readonly QueryTerm[], wanted: string): boolean =>
  terms.some(({ term }) => term === wanted);

const shareOf = (terms: readonly QueryTerm[], holds: (term: string) => boolean): number => {
  const strong = terms.filter(({ weight, known }) => known && weight >= 0.5);
  return strong.length === 0 ? 0 : strong.filter(({ term }) => holds(term)).length / strong.length;
};

export const ofKind = (kinds: ReadonlySet<FigureKind>) => (figure: IndexedFigure) =>
  kinds.has(figure.figure.kind);

/** A known term of the question: what it is worth, and terms near to it. */
interface WeighedTerm {
  term: string;
  worth: number;
  near: readonly string[];
}

/**
 * What each statement of a section answers for of the question's worth: in all, and by its own words. Only the
 * statements in which a term stands are looked at.
 */
function coveredIn(
  section: IndexedSection,
  terms: readonly WeighedTerm[],
): { all: Float64Array; own: Float64Array } {
  const size = section.statements.length;
  const [all, own, best] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const { term, worth, near } of terms) {
    bestMatches(
      section,
      [{ term, share: 1 }, ...near.map((each) => ({ term: each, share: weights.related }))],
      best,
    );
    for (let at = 0; at < size; at++) {
      const match = best[at] ?? 0;
      all[at] = (all[at] ?? 0) + worth * match;
      if (match >= weights.context) own[at] = (own[at] ?? 0) + worth * match;
    }
  }
  return { all, own };
}

/** For each statement, what the best match of a term or of those near to it counts. */
function bestMatches(
  section: IndexedSection,
  alike: readonly { term: string; share: number }[],
  best: Float64Array,
): void {
  const weightsOf = statementWeights(section);
  best.fill(Math.max(...alike.map(({ term, share }) => share * sectionWeight(section, term))));
  for (const { term, share } of alike) {
    for (const { at, weight } of weightsOf.get(term) ?? [])
      best[at] = Math.max(best[at] ?? 0, share * weight);
  }
}

type StatementWeights = ReadonlyMap<string, readonly { at: number; weight: number }[]>;
const weightsBySection = new WeakMap<IndexedSection, StatementWeights>();

/** Term → the statements in which it stands, with what a match counts there. Worked out when a section is first asked. */
function statementWeights(section: IndexedSection): StatementWeights {
  const known = weightsBySection.get(section);
  if (known) return known;
  const found = new Map<string, { at: number; weight: number }[]>();
  section.statements.forEach((statement, at) => {
    const figureTerms = statement.figures.flatMap(({ terms }) => [...terms]);
    for (const term of new Set([...statement.terms, ...figureTerms, ...statement.contextTerms])) {
      const weight = statementWeight(statement, term);
      const same = found.get(term);
      if (same) same.push({ at, weight });
      else found.set(term, [{ at, weight }]);
    }
  });
  weightsBySection.set(section, found);
  return found;
}

function statementWeight(statement: IndexedStatement, term: string): number {
  if (statement.terms.has(term)) return weights.statement;
  if (statement.figures.some((figure) => figure.terms.has(term))) return weights.figure;
  return statement.contextTerms.has(term) ? weights.context : 0;
}

function sectionWeight(section: IndexedSection, term: string): number {
  if (section.titleTerms.has(term)) return weights.title;
  if (section.askedTerms.has(term)) return weights.asked;
  return section.textTerms.has(term) ? weights.section : 0;
}
