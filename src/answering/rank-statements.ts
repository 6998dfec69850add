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
  const total = known.reduce((sum, each) => sum + each.weight * index.idf(each.term), 0);
  if (total === 0) return [];
  return sections
    .flatMap((section) =>
      section.statements.map((statement): RankedStatement => {
        const { all, own } = covered(index, section, statement, known);
        const hasKind = question.kinds.size === 0 || statement.figures.some(ofKind(question.kinds));
        const score =
          (shares.coverage * all + shares.own * own) / total +
          sectionBonus * (prior.get(section) ?? 0) +
          leaning(section, statement, question, hasKind);
        return { section, statement, coverage: all / total, score, hasKind };
      }),
    )
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.score - a.score || a.statement.position - b.statement.position);
}

/** What speaks for or against a statement beside the words it matches. */
function leaning(
  section: IndexedSection,
  statement: IndexedStatement,
  question: Question,
  hasKind: boolean,
): number {
  const { terms, kinds } = question;
  const asks = (wanted: string) => terms.some(({ term }) => term === wanted);
  let sum = 0;
  if (kinds.size > 0 && hasKind) sum += kindBonus;
  if (statement.kind === 'question' && !asks(questionTerm)) sum -= questionPenalty;
  if (kinds.size === 0 && statement.figures.some(({ figure }) => figure.kind === 'money'))
    sum -= pricePenalty;
  if (kinds.size === 0 && sectionGroup(section.key) === 'overview') sum += overviewBonus;
  sum += askedBonus * shareOf(terms, (term) => section.phraseTerms.has(term) || section.titleTerms.has(term));
  if (ofSupervisionOnly(statement.terms, question)) sum -= supervisionPenalty;
  if (statement.kind === 'item') sum -= itemPenalty;
  if (section.key === 'references' && !asks(referenceTerm)) sum -= referencePenalty;
  return sum;
}

const shareOf = (terms: readonly QueryTerm[], holds: (term: string) => boolean): number => {
  const strong = terms.filter(({ weight, known }) => known && weight >= 0.5);
  return strong.length === 0 ? 0 : strong.filter(({ term }) => holds(term)).length / strong.length;
};

export const ofKind = (kinds: ReadonlySet<FigureKind>) => (figure: IndexedFigure) =>
  kinds.has(figure.figure.kind);

function covered(
  index: GuidanceIndex,
  section: IndexedSection,
  statement: IndexedStatement,
  terms: readonly QueryTerm[],
): { all: number; own: number } {
  let all = 0;
  let own = 0;
  for (const { term, weight } of terms) {
    let best = matchWeight(section, statement, term);
    if (best < weights.related) {
      for (const near of index.lexicon.relatedTo(term)) {
        best = Math.max(best, weights.related * matchWeight(section, statement, near));
      }
    }
    all += weight * index.idf(term) * best;
    if (best >= weights.context) own += weight * index.idf(term) * best;
  }
  return { all, own };
}

function matchWeight(section: IndexedSection, statement: IndexedStatement, term: string): number {
  if (statement.terms.has(term)) return weights.statement;
  if (statement.figures.some((figure) => figure.terms.has(term))) return weights.figure;
  if (statement.contextTerms.has(term)) return weights.context;
  if (section.titleTerms.has(term)) return weights.title;
  if (section.askedTerms.has(term)) return weights.asked;
  if (section.textTerms.has(term)) return weights.section;
  return 0;
}
