import type { SiteIndicator } from '../guidance/intervention';
import { siteIndicators } from '../guidance/taxonomy';
import type { Assessment, SiteRating } from './assessment';

/** How one rating went from an assessment to the one that repeats it. */
export interface RatingChange {
  indicator: SiteIndicator;
  from: SiteRating | null;
  to: SiteRating | null;
}

/** Ratings that differ between two assessments, in the guide's order. "Not yet" and unanswered count as the same. */
export function changesBetween(earlier: Assessment, later: Assessment): RatingChange[] {
  return siteIndicators.flatMap((indicator) => {
    const from = earlier.answers.indicators[indicator]?.rating ?? null;
    const to = later.answers.indicators[indicator]?.rating ?? null;
    return plain(from) === plain(to) ? [] : [{ indicator, from, to }];
  });
}

const plain = (rating: SiteRating | null): number | null => (typeof rating === 'number' ? rating : null);

/**
 * The assessments that repeat one another and to which `id` belongs, newest first; empty when there is no such
 * assessment. Those that are missing in between end the chain.
 */
export function chainOf(all: readonly Assessment[], id: string): Assessment[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  const found = new Set<Assessment>();
  const open = [byId.get(id)];
  while (open.length > 0) {
    const next = open.pop();
    if (!next || found.has(next)) continue;
    found.add(next);
    if (next.previous !== null) open.push(byId.get(next.previous));
    open.push(...all.filter(({ previous }) => previous === next.id));
  }
  return [...found].sort((a, b) =>
    a.created === b.created ? (a.id < b.id ? 1 : -1) : a.created < b.created ? 1 : -1,
  );
}
