import type { SiteIndicator } from '../guidance/intervention';
import type { RatingValue } from '../guidance/rating';
import { type IndicatorKey, programmeIndicators, siteIndicators } from '../guidance/taxonomy';
import type { Assessment, PlannedAction } from './assessment';
import type { AssessmentDefinition } from './definition';
import { isAnswered, lowRatings } from './flow';

/** What an assessment comes to. Six values side by side: never a sum, never a pass mark. */
export interface Summary {
  /** "5", "1+", "4 - 5"; null for not yet rated and not shown. */
  values: Record<IndicatorKey, string | null>;
  /** Rated 4 or 5. */
  strong: SiteIndicator[];
  /** Rated 3. */
  middling: SiteIndicator[];
  /** Rated 1 or 2. */
  toFix: SiteIndicator[];
  notRated: SiteIndicator[];
  /** Plans for the low ratings. */
  actions: { indicator: SiteIndicator; action: PlannedAction }[];
  /** True when every indicator was answered, be it with "not yet rated". */
  complete: boolean;
}

/** Sums up an assessment without scoring it. */
export function summarise(definition: AssessmentDefinition, assessment: Assessment): Summary {
  const { answers, programme } = assessment;
  const ratingOf = (indicator: SiteIndicator) => {
    const rating = answers.indicators[indicator]?.rating ?? null;
    return typeof rating === 'number' ? rating : null;
  };
  const rated = (from: number, to: number) =>
    siteIndicators.filter((indicator) => {
      const rating = ratingOf(indicator);
      return rating !== null && rating >= from && rating <= to;
    });
  const values = Object.fromEntries([
    ...programmeIndicators.map((key) => [key, shown(programme[key])]),
    ...siteIndicators.map((key) => [key, ratingOf(key)?.toString() ?? null]),
  ]) as Summary['values'];
  return {
    values,
    strong: rated(4, 5),
    middling: rated(3, 3),
    toFix: lowRatings(answers),
    notRated: siteIndicators.filter((indicator) => ratingOf(indicator) === null),
    actions: lowRatings(answers).flatMap((indicator) => {
      const action = answers.actions[indicator];
      return action ? [{ indicator, action }] : [];
    }),
    complete: siteIndicators.every((indicator) => isAnswered(definition, answers, indicator)),
  };
}

const shown = (value: RatingValue | null): string | null => (value === 'NYR' ? null : value);
