import type { AreaKey } from '../guidance/assessment-guide';
import type { SiteIndicator } from '../guidance/intervention';
import { siteIndicators } from '../guidance/taxonomy';
import { type Answers, type Assessment, type Place, type StepId, stepIds } from './assessment';
import type { AssessmentDefinition } from './definition';

/** Ratings up to this one are low: the team is asked whether they can be mended. Source: use of the Hexagon Tool. */
export const lowRating = 2;

/** True for a step that rates an indicator. */
export const isIndicatorStep = (step: Place): step is SiteIndicator =>
  (siteIndicators as readonly string[]).includes(step);

/** Indicators that the team rated 1 or 2, in the guide's order. */
export function lowRatings({ indicators }: Answers): SiteIndicator[] {
  return siteIndicators.filter((indicator) => {
    const rating = indicators[indicator]?.rating ?? null;
    return typeof rating === 'number' && rating <= lowRating;
  });
}

/** The steps that these answers lead through, in order: an action plan is made only where a rating is low. */
export function stepsOf(answers: Answers): StepId[] {
  const hasLow = lowRatings(answers).length > 0;
  return stepIds.filter((step) => step !== 'actions' || hasLow);
}

/** Areas whose questions are not those that were answered; all of an indicator that was not answered. */
export function changedAreas(
  definition: AssessmentDefinition,
  answers: Answers,
  indicator: SiteIndicator,
): AreaKey[] {
  const part = definition.indicators.find((each) => each.indicator === indicator);
  const revisions = answers.indicators[indicator]?.revisions ?? {};
  return (part?.areas ?? []).filter(({ key, revision }) => revisions[key] !== revision).map(({ key }) => key);
}

/** True when the step needs nothing more. */
export function isAnswered(definition: AssessmentDefinition, answers: Answers, step: StepId): boolean {
  switch (step) {
    case 'setup':
      return answers.service !== null && answers.purpose !== null;
    case 'review':
      return answers.reviewed;
    case 'actions':
      return lowRatings(answers).every((indicator) => isPlanned(answers, indicator));
    case 'decision':
      return answers.reviewed && answers.decision !== null;
    default:
      return answers.indicators[step]?.done === true && changedAreas(definition, answers, step).length === 0;
  }
}

function isPlanned({ actions }: Answers, indicator: SiteIndicator): boolean {
  const action = actions[indicator];
  return action !== undefined && action.fixable !== null && action.who !== null && action.when !== null;
}

/**
 * Where an assessment stands, computed anew from its answers each time: the step that the person went back to, else the
 * first that is open, else – all is answered, but the decision has to be given again – the decision.
 */
export function placeOf(definition: AssessmentDefinition, assessment: Assessment): Place {
  const { answers, finished, revisiting } = assessment;
  if (finished !== null) return 'summary';
  const steps = stepsOf(answers);
  if (revisiting !== null && steps.includes(revisiting)) return revisiting;
  return steps.find((step) => !isAnswered(definition, answers, step)) ?? 'decision';
}
