import type { FactView, RatingView } from '../conversation/reply';
import { escapeMarkdown } from './escape-markdown';

export interface FactData {
  value: string;
  label: string;
  section: string;
}
export interface FactGroup {
  section: string;
  facts: FactData[];
}

/** Most figures a card shows; more would push the source off a phone's screen. */
export const maxFacts = 10;

/** One figure with its texts escaped. */
export function presentFact(fact: FactView): FactData {
  return {
    value: escapeMarkdown(fact.value),
    label: escapeMarkdown(fact.label),
    section: escapeMarkdown(fact.section),
  };
}

/** Figures in order, neighbours of one section together, so that each section is named once. */
export function groupFacts(facts: readonly FactView[]): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const fact of facts.slice(0, maxFacts).map(presentFact)) {
    const last = groups.at(-1);
    if (last?.section === fact.section) last.facts.push(fact);
    else groups.push({ section: fact.section, facts: [fact] });
  }
  return groups;
}

/** Ratings with their texts escaped. */
export function presentRatings(ratings: readonly RatingView[]): RatingView[] {
  return ratings.map(({ indicator, rating }) => ({
    indicator: escapeMarkdown(indicator),
    rating: escapeMarkdown(rating),
  }));
}
