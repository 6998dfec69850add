import type { IndexedFigure } from '../answering/guidance-index';
import type { ProfileTopic } from '../answering/question';
import type { Corpus } from '../guidance/corpus';
import { describeRating } from '../guidance/corpus';
import { formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention } from '../guidance/intervention';
import {
  type IndicatorKey,
  indicatorKeys,
  programmeIndicators,
  type SectionKey,
  sectionTitle,
} from '../guidance/taxonomy';
import type { FactView, RatingView } from './reply';

/** A figure as a fact: its value, what it measures with how exact it is, and its section. */
export function factOf({ figure, section }: Pick<IndexedFigure, 'figure' | 'section'>): FactView {
  return { value: formatFigure(figure), label: labelOf(figure), section: sectionTitle(section) };
}

/** "5-day standard IPT course (approx.)" */
export function labelOf({ label, qualifier }: KeyFigure): string {
  return qualifier ? `${label} (${qualifier})` : label;
}

/** Facts of a section's figures, each value told once. */
export function sectionFacts(figures: readonly KeyFigure[], section: SectionKey): FactView[] {
  return figures.map((figure) => factOf({ figure, section }));
}

/** The six ratings in the guide's order. The site's own three are never rated by the guide. */
export function ratingsOf(corpus: Corpus, intervention: Intervention): RatingView[] {
  const values: Record<string, string | null> = {
    usability: intervention.ratings.usability,
    supports: intervention.ratings.supports,
    evidence: intervention.ratings.evidence,
    fit: 'NYR',
    capacity: 'NYR',
    need: 'NYR',
  };
  return indicatorKeys.map((key) => ({
    indicator: corpus.hexagon.indicators.find((each) => each.key === key)?.title ?? key,
    rating: describeRating(corpus.hexagon, key, values[key] ?? null) ?? corpus.vocabulary.profileValues.none,
  }));
}

/** Those of the guide's three ratings that the page shows. */
export function shownRatings(corpus: Corpus, intervention: Intervention): RatingView[] {
  const all = ratingsOf(corpus, intervention);
  return programmeIndicators.flatMap((key) =>
    intervention.ratings[key] === null ? [] : (all[indicatorKeys.indexOf(key)] ?? []),
  );
}

/** Evidence ratings of age groups, where the page rates them apart. */
export function evidenceByAge({ ratings }: Intervention): RatingView[] {
  return ratings.evidenceByAge.map(({ group, rating }) => ({ indicator: group, rating }));
}

/**
 * Facts of the classification and the ratings that were asked for.
 * @param indicators those whose ratings are asked for; all, when none is named
 */
export function profileFacts(
  corpus: Corpus,
  intervention: Intervention,
  topics: readonly ProfileTopic[],
  indicators: readonly IndicatorKey[] = indicatorKeys,
): FactView[] {
  return topics.flatMap((topic) =>
    topic === 'ratings'
      ? ratingFacts(corpus, intervention, indicators)
      : [oneFact(corpus, intervention, topic)],
  );
}

function ratingFacts(
  corpus: Corpus,
  intervention: Intervention,
  indicators: readonly IndicatorKey[],
): FactView[] {
  const section = corpus.vocabulary.profile.ratings.label;
  const all = ratingsOf(corpus, intervention);
  const rows = indicatorKeys.flatMap((key, at) => (indicators.includes(key) ? (all[at] ?? []) : []));
  const evidence = all[indicatorKeys.indexOf('evidence')];
  const byAge = evidenceByAge(intervention).map((row) => ({
    ...row,
    indicator: `${evidence?.indicator}: ${row.indicator}`,
  }));
  return [...rows, ...(indicators.includes('evidence') ? byAge : [])].map(({ indicator, rating }) => ({
    value: rating,
    label: indicator,
    section,
  }));
}

function oneFact(
  corpus: Corpus,
  intervention: Intervention,
  topic: Exclude<ProfileTopic, 'ratings'>,
): FactView {
  const { profile, profileValues } = corpus.vocabulary;
  const { needs, ages, levels, scotland } = intervention.classification;
  const listed = (items: string[]) => (items.length > 0 ? items.join(', ') : profileValues.none);
  const values = {
    ages: listed(ages),
    needs: listed(needs),
    levels: listed(levels),
    scotland: profileValues[scotland],
    website:
      intervention.website ??
      intervention.address ??
      `${intervention.publisherAddress} (${profileValues.home})`,
  };
  return { value: values[topic], label: profile[topic].label, section: sectionTitle('classification') };
}
