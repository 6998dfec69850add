import type { IndexedSection } from './guidance-index';
import type { Question } from './question';
import type { RankedStatement } from './rank-statements';

/** The section that the question asks for by its title and nothing more ("fidelity", "adaptations"); else null. */
export function namedSection(
  sections: readonly IndexedSection[],
  question: Question,
  best: RankedStatement,
): IndexedSection | null {
  if (question.kinds.size > 0 || question.terms.length === 0) return null;
  // A sentence that says it all answers better than the opening of a section that is asked for in the same words.
  const strong = question.terms.filter(({ weight }) => weight === 1).map(({ term }) => term);
  if (strong.length === 0) return null;
  const told = strong.every((term) => best.statement.terms.has(term));
  const named = sections.filter(
    ({ titleTerms, askedPhrases }) =>
      (titleTerms.size === strong.length && strong.every((term) => titleTerms.has(term))) ||
      ((!told || (strong.length === 1 && titleTerms.has(strong[0] ?? ''))) &&
        askedPhrases.has([...strong].sort().join(' '))),
  );
  return named.sort((a, b) => a.titleTerms.size - b.titleTerms.size)[0] ?? null;
}
