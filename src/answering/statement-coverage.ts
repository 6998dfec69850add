import type { IndexedSection, IndexedStatement } from './guidance-index';

/** How much a match counts, by where the word stands. The sentence itself weighs most; its page least. */
const weights = {
  statement: 1,
  figure: 0.92,
  context: 0.8,
  title: 0.72,
  asked: 0.6,
  section: 0.35,
} as const;

/** A known word of the question, and what it is worth. */
export interface WeighedTerm {
  term: string;
  worth: number;
}

/** What each statement of the section last looked at answers for of the question's worth. */
export interface Coverage {
  /** In all, by position of the statement. */
  all: Float64Array;
  /** By its own words. */
  own: Float64Array;
}

/** Works out what statements answer for, section by section; the arrays that it gives are used again for the next. */
export class StatementCoverage implements Coverage {
  readonly all: Float64Array;
  readonly own: Float64Array;
  private readonly best: Float64Array;

  constructor(
    sections: readonly IndexedSection[],
    private readonly terms: readonly WeighedTerm[],
  ) {
    const longest = Math.max(0, ...sections.map(({ statements }) => statements.length));
    this.all = new Float64Array(longest);
    this.own = new Float64Array(longest);
    this.best = new Float64Array(longest);
  }

  /** True when a statement of the section answers for anything. */
  look(section: IndexedSection): boolean {
    const { all, own, best } = this;
    const size = section.statements.length;
    const matches = matchesOf(section);
    let any = false;
    for (const { worth, term } of this.terms) {
      if (!this.match(matches, term, size)) continue;
      if (!any) {
        any = true;
        all.fill(0, 0, size);
        own.fill(0, 0, size);
      }
      for (let at = 0; at < size; at++) {
        const match = best[at] as number;
        all[at] = (all[at] as number) + worth * match;
        if (match >= weights.context) own[at] = (own[at] as number) + worth * match;
      }
    }
    return any;
  }

  /** For each statement, what the best match of the term counts; false when it stands nowhere in the section. */
  private match({ bySection, byStatement }: SectionMatches, term: string, size: number): boolean {
    const least = bySection.get(term);
    if (least === undefined) return false;
    const { best } = this;
    best.fill(least, 0, size);
    for (const { at, weight } of byStatement.get(term) ?? [])
      if (weight > (best[at] as number)) best[at] = weight;
    return true;
  }
}

interface SectionMatches {
  /** What a term counts for every statement of the section; terms that stand nowhere in it are missing. */
  bySection: ReadonlyMap<string, number>;
  /** Term → the statements in which it stands, with what a match counts there. */
  byStatement: ReadonlyMap<string, readonly { at: number; weight: number }[]>;
}

const known = new WeakMap<IndexedSection, SectionMatches>();

/** Worked out when a section is first asked. */
function matchesOf(section: IndexedSection): SectionMatches {
  let found = known.get(section);
  if (!found) {
    const byStatement = statementWeights(section);
    const { titleTerms, askedTerms, textTerms } = section;
    const terms = new Set([...titleTerms, ...askedTerms, ...textTerms, ...byStatement.keys()]);
    const bySection = new Map([...terms].map((term) => [term, sectionWeight(section, term)]));
    found = { bySection, byStatement };
    known.set(section, found);
  }
  return found;
}

function statementWeights({ statements }: IndexedSection): SectionMatches['byStatement'] {
  const found = new Map<string, { at: number; weight: number }[]>();
  statements.forEach((statement, at) => {
    const figureTerms = statement.figures.flatMap(({ terms }) => [...terms]);
    for (const term of new Set([...statement.terms, ...figureTerms, ...statement.contextTerms])) {
      const weight = statementWeight(statement, term);
      const same = found.get(term);
      if (same) same.push({ at, weight });
      else found.set(term, [{ at, weight }]);
    }
  });
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
