import { findIntervention } from '../guidance/corpus';
import type { GuidanceIndex } from './guidance-index';
import type { Outcome } from './outcome';
import { everydayWeight, type Question } from './question';

/**
 * Short names, in lower case, of the adaptation that was asked after by a part of its name ("the brief version") and was
 * answered; empty where none was, or it may have been another. What is asked next is asked of it.
 */
export function adaptationsMeant(
  { corpus, lexicon }: GuidanceIndex,
  question: Question,
  outcomes: readonly Outcome[],
): string[] {
  const [outcome, ...others] = outcomes;
  if (outcome?.kind !== 'answer' || others.length > 0 || question.variants.length > 0) return [];
  const asked = question.terms.filter(({ weight }) => weight > everydayWeight).map(({ term }) => term);
  const [version = ''] = lexicon.termsOf('version');
  if (asked.length < 2 || !asked.includes(version)) return [];
  const variants = findIntervention(corpus, outcome.interventionId)?.variants ?? [];
  const meant = variants.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => {
      const terms = new Set(lexicon.termsOf(each));
      return asked.every((term) => terms.has(term));
    }),
  );
  return meant.length === 1 ? meant.map(({ shortName }) => shortName.toLowerCase()) : [];
}
