import { sectionGroup } from '../guidance/taxonomy';
import { citedNumbers } from './citations';
import type { GuidanceIndex } from './guidance-index';
import { stemOf } from './phrase-table';
import type { Question } from './question';
import { type RankedStatement, rankStatements } from './rank-statements';

const effectTerm = stemOf('effective');
const outcomeTerm = stemOf('outcome');

/** What papers found on an adaptation. */
export interface AdaptationEffect {
  /** The sentence by which the page ties a paper to the adaptation. */
  tie: RankedStatement;
  /** What that paper found, best first (1 or more). */
  found: RankedStatement[];
}

/**
 * What the papers found that the page cites where it names an adaptation ("is IPT-A effective?"); null when
 * no effect is asked for, or no paper is tied to the adaptation.
 * @param names whether a statement's terms name the adaptation
 */
export function effectOfAdaptation(
  index: GuidanceIndex,
  id: string,
  asked: Question,
  names: (terms: ReadonlySet<string>) => boolean,
): AdaptationEffect | null {
  if (!asked.terms.some(({ term }) => term === effectTerm || term === outcomeTerm)) return null;
  const sections = index.sectionsOf(id).filter(({ key }) => sectionGroup(key) === 'evidence');
  const tied = sections.flatMap((section) =>
    section.statements
      .filter(({ terms, text }) => names(terms) && citedNumbers(text).length > 0)
      .map((statement) => ({ section, statement, coverage: 1, score: 1, hasKind: true })),
  );
  const [tie] = tied;
  if (!tie) return null;
  const papers = new Set(citedNumbers(tie.statement.text));
  // How the studies were made is told elsewhere.
  const ofOutcomes = sections.filter(({ key }) => key !== 'research-design');
  const found = rankStatements(index, ofOutcomes, asked).filter(({ statement }) =>
    citedNumbers(statement.text).some((number) => papers.has(number)),
  );
  return found.length > 0 ? { tie, found } : null;
}
