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
    const terms = weighed.map((each) => inSection(section, each));
    if (terms.every(({ least, here }) => least === 0 && here.length === 0)) continue;
    const given = sectionBonus * (prior.get(section) ?? 0) + sectionLeaning(section, question);
    for (const statement of section.statements) {
      const { all, own } = covered(statement, terms);
      if (all === 0) continue;
      const hasKind = question.kinds.size === 0 || statement.figures.some(ofKind(question.kinds));
      const matched = (shares.coverage * all + shares.own * own) / total;
      const score = matched + given + leaning(statement, question, hasKind);
      ranked.push({ section, statement, coverage: all / total, score, hasKind });
    }
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

/** A term of the question as one section knows it. */
interface SectionTerm {
  worth: number;
  /** What the section alone gives to each of its statements. */
  least: number;
  /** The term and those near to it, of which some statement holds one, with what a match counts. */
  here: { term: string; share: number }[];
}

function inSection(
  section: IndexedSection,
  { term, worth, near }: { term: string; worth: number; near: readonly string[] },
): SectionTerm {
  const all = [{ term, share: 1 }, ...near.map((each) => ({ term: each, share: weights.related }))];
  const least = Math.max(...all.map(({ term: each, share }) => share * sectionWeight(section, each)));
  return { worth, least, here: all.filter(({ term: each }) => section.statementTerms.has(each)) };
}

function covered(statement: IndexedStatement, terms: readonly SectionTerm[]): { all: number; own: number } {
  let all = 0;
  let own = 0;
  for (const { worth, least, here } of terms) {
    let best = least;
    for (const { term, share } of here) best = Math.max(best, share * statementWeight(statement, term));
    all += worth * best;
    if (best >= weights.context) own += worth * best;
  }
  return { all, own };
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
