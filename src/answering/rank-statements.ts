import type { FigureKind } from '../guidance/figure';
import { sectionGroup } from '../guidance/taxonomy';
import type { GuidanceIndex, IndexedFigure, IndexedSection, IndexedStatement } from './guidance-index';
import { stemOf } from './phrase-table';
import type { QueryTerm, Question } from './question';
import { StatementCoverage } from './statement-coverage';
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
  const weighed = known.map(({ term, weight }) => ({ term, worth: weight * index.idf(term) }));
  const total = weighed.reduce((sum, { worth }) => sum + worth, 0);
  if (total === 0) return [];
  const leans = leaningsOf(question);
  const coverage = new StatementCoverage(sections, weighed);
  const ranked: RankedStatement[] = [];
  for (const section of sections) {
    if (!coverage.look(section)) continue;
    const given = sectionBonus * (prior.get(section) ?? 0) + sectionLeaning(section, leans);
    section.statements.forEach((statement, at) => {
      const covers = coverage.all[at] ?? 0;
      if (covers === 0) return;
      const hasKind = question.kinds.size === 0 || statement.figures.some(ofKind(question.kinds));
      const matched = (shares.coverage * covers + shares.own * (coverage.own[at] ?? 0)) / total;
      const score = matched + given + leaning(statement, leans, hasKind);
      ranked.push({ section, statement, coverage: covers / total, score, hasKind });
    });
  }
  return ranked.sort((x, y) => y.score - x.score || x.statement.position - y.statement.position);
}

/** What of a question speaks for or against statements beside the words they match. */
interface Leanings {
  question: Question;
  /** Words that weigh, by which sections are asked for. */
  strong: readonly string[];
  asksQuestions: boolean;
  asksReferences: boolean;
  /** The kind of figure is asked for. */
  asksFigure: boolean;
}

function leaningsOf(question: Question): Leanings {
  const { terms, kinds } = question;
  return {
    question,
    strong: terms.filter(({ weight, known }) => known && weight >= 0.5).map(({ term }) => term),
    asksQuestions: asks(terms, questionTerm),
    asksReferences: asks(terms, referenceTerm),
    asksFigure: kinds.size > 0,
  };
}

/** What speaks for or against all statements of a section. */
function sectionLeaning(
  { key, phraseTerms, titleTerms }: IndexedSection,
  { strong, asksFigure, asksReferences }: Leanings,
): number {
  let asked = 0;
  for (const term of strong) if (phraseTerms.has(term) || titleTerms.has(term)) asked++;
  let sum = strong.length === 0 ? 0 : (askedBonus * asked) / strong.length;
  if (!asksFigure && sectionGroup(key) === 'overview') sum += overviewBonus;
  if (key === 'references' && !asksReferences) sum -= referencePenalty;
  return sum;
}

/** What speaks for or against a statement beside the words it matches. */
function leaning(statement: IndexedStatement, leans: Leanings, hasKind: boolean): number {
  const { question, asksFigure, asksQuestions } = leans;
  let sum = 0;
  if (asksFigure && hasKind) sum += kindBonus;
  if (statement.kind === 'question' && !asksQuestions) sum -= questionPenalty;
  if (!asksFigure && statement.figures.some(({ figure }) => figure.kind === 'money')) sum -= pricePenalty;
  if (ofSupervisionOnly(statement.terms, question)) sum -= supervisionPenalty;
  if (statement.kind === 'item') sum -= itemPenalty;
  return sum;
}

const asks = (terms: readonly QueryTerm[], wanted: string): boolean =>
  terms.some(({ term }) => term === wanted);

export const ofKind = (kinds: ReadonlySet<FigureKind>) => (figure: IndexedFigure) =>
  kinds.has(figure.figure.kind);
