import type { Assessment } from '../../assessment/assessment';
import { type AssessmentDefinition, defineAssessment } from '../../assessment/definition';
import { lowRatings } from '../../assessment/flow';
import { summarise } from '../../assessment/summary';
import type { AssessmentGuide } from '../../guidance/assessment-guide';
import { type Corpus, findIntervention } from '../../guidance/corpus';
import {
  type IndicatorKey,
  indicatorKeys,
  isProgrammeIndicator,
  sectionTitle,
  siteIndicators,
} from '../../guidance/taxonomy';
import { dateText, sourceOf } from '../links';
import { indicatorTitle, pictureAlt, ratingViews, siteRatingText } from './ratings-view';
import type { ReportView } from './report-contents';

/** Everything that the report of an assessment holds; null when its intervention is no longer held. */
export function reportView(
  corpus: Corpus,
  guide: AssessmentGuide,
  assessment: Assessment,
): ReportView | null {
  const intervention = findIntervention(corpus, assessment.interventionId);
  if (!intervention) return null;
  const definition = defineAssessment(intervention, guide);
  const { service, purpose, decision } = assessment.answers;
  const ratings = ratingViews(corpus, assessment);
  return {
    name: assessment.name,
    intervention: intervention.title,
    service: service ?? '',
    purpose: purpose ? guide.purposes[purpose].label : '',
    date: dateText(assessment.finished ?? assessment.changed),
    draft: assessment.finished === null,
    ratings: indicatorKeys.map((key, index) => ({
      indicator: indicatorTitle(corpus, key),
      rating: ratings[index]?.rating ?? '',
      by: isProgrammeIndicator(key) ? 'guide' : 'service',
      meaning: meaningOf(corpus, key, assessment),
    })),
    picture: { values: summarise(definition, assessment).values, alt: pictureAlt(ratings) },
    rows: rowsOf(corpus, definition, assessment),
    actions: actionsOf(corpus, guide, assessment),
    decision: decision ? guide.decisions[decision.choice].label : '',
    decisionReason: decision?.reason ?? '',
    // A report goes on without the card's heading: its source has the full name.
    sources: [{ ...sourceOf(corpus, intervention, 'summary'), intervention: intervention.title }],
    general: definition.general,
    ...guide.report,
    provenance: corpus.hexagon.provenance,
  };
}

/** What the given rating means; empty for values without a meaning of their own, such as "1+". */
function meaningOf(corpus: Corpus, key: IndicatorKey, { answers, programme }: Assessment): string {
  const value = isProgrammeIndicator(key)
    ? programme[key]
    : (answers.indicators[key as 'fit']?.rating ?? 'not-yet');
  if (value === 'NYR' || value === 'not-yet') return corpus.hexagon.notYetRated.meaning;
  const scale = corpus.hexagon.indicators.find((each) => each.key === key);
  return scale?.ratings[value as unknown as 1]?.meaning ?? '';
}

function rowsOf(
  corpus: Corpus,
  definition: AssessmentDefinition,
  assessment: Assessment,
): ReportView['rows'] {
  const low = lowRatings(assessment.answers);
  return siteIndicators.map((indicator) => {
    const answer = assessment.answers.indicators[indicator];
    const part = definition.indicators.find((each) => each.indicator === indicator);
    const areas = (part?.areas ?? []).map(({ key, questions }) => ({
      title: sectionTitle(key),
      questions: questions.map(({ text }) => text),
      note: answer?.notes[key] ?? '',
    }));
    return {
      indicator,
      title: indicatorTitle(corpus, indicator),
      rating: siteRatingText(corpus, indicator, answer?.rating ?? null),
      meaning: meaningOf(corpus, indicator, assessment),
      low: low.includes(indicator),
      reason: answer?.reason ?? '',
      areas,
    };
  });
}

/** Plans for the low ratings. */
export function actionsOf(
  corpus: Corpus,
  guide: AssessmentGuide,
  { answers }: Assessment,
): ReportView['actions'] {
  return lowRatings(answers).flatMap((indicator) => {
    const action = answers.actions[indicator];
    if (!action) return [];
    return {
      title: indicatorTitle(corpus, indicator),
      rating: siteRatingText(corpus, indicator, answers.indicators[indicator]?.rating ?? null),
      fixable: action.fixable ? guide.fixables[action.fixable].label : '',
      who: action.who ?? '',
      when: action.when ?? '',
    };
  });
}
