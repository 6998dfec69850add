import type { Assessment, SiteRating } from '../../assessment/assessment';
import { type Corpus, describeRating } from '../../guidance/corpus';
import { type IndicatorKey, indicatorKeys, isProgrammeIndicator } from '../../guidance/taxonomy';
import type { PictureView, RatingView } from '../views';
import type { HexagonValues, SignedLinks } from './links';

/** Title of an indicator as the guide prints it. */
export function indicatorTitle(corpus: Corpus, key: IndicatorKey): string {
  return corpus.hexagon.indicators.find((each) => each.key === key)?.title ?? key;
}

/** "4 – Fit", "Not yet rated": a rating that a team gave. */
export function siteRatingText(corpus: Corpus, key: IndicatorKey, rating: SiteRating | null): string {
  const value = rating === null || rating === 'not-yet' ? 'NYR' : String(rating);
  return describeRating(corpus.hexagon, key, value) ?? '';
}

/** All six ratings of an assessment, in the guide's order. */
export function ratingViews(corpus: Corpus, assessment: Assessment): RatingView[] {
  return indicatorKeys.map((key) => ({
    indicator: indicatorTitle(corpus, key),
    rating: isProgrammeIndicator(key)
      ? (describeRating(corpus.hexagon, key, assessment.programme[key]) ??
        corpus.vocabulary.profileValues.none)
      : siteRatingText(corpus, key, assessment.answers.indicators[key as 'fit']?.rating ?? null),
  }));
}

/** The hexagon's picture; its text alternative says the six values. */
export function pictureOf(
  links: SignedLinks,
  values: HexagonValues,
  ratings: readonly RatingView[],
  at: Date,
): PictureView {
  return { url: links.hexagon(values, at), alt: pictureAlt(ratings) };
}

/** What the hexagon's picture shows, in words. */
export function pictureAlt(ratings: readonly RatingView[]): string {
  return `${ratings.map(({ indicator, rating }) => `${indicator}: ${rating}`).join('. ')}.`;
}
