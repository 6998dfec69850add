import type { AreaKey } from '../guidance/assessment-guide';
import type { SiteIndicator } from '../guidance/intervention';
import { siteIndicators } from '../guidance/taxonomy';
import {
  type Answers,
  type IndicatorAnswer,
  longestLine,
  longestName,
  longestNote,
  longestText,
  type PlannedAction,
} from './assessment';
import type { AssessmentDefinition } from './definition';
import type { AssessmentEvent, Refusal } from './events';
import { isAnswered, lowRatings } from './flow';

type Of<Kind extends AssessmentEvent['kind']> = Extract<AssessmentEvent, { kind: Kind }>;

/** Takes service and purpose; what the event leaves out stays. */
export function setUp(answers: Answers, { service, purpose }: Of<'set-up'>): Answers | Refusal {
  if (service !== undefined && service.length > longestName) return 'too-long';
  return { ...answers, service: service ?? answers.service, purpose: purpose ?? answers.purpose };
}

const unanswered: IndicatorAnswer = { rating: null, reason: '', notes: {}, revisions: {}, done: false };

/** Takes rating, reason and notes of an indicator. What changes one after the review has the review asked again. */
export function rate(
  definition: AssessmentDefinition,
  answers: Answers,
  event: Of<'rate'>,
): Answers | Refusal {
  const { indicator, done } = event;
  const before = answers.indicators[indicator] ?? unanswered;
  const notes = withNotes(before.notes, event.notes ?? {});
  const after: IndicatorAnswer = {
    rating: event.rating ?? before.rating,
    reason: event.reason ?? before.reason,
    notes,
    revisions: done ? revisionsOf(definition, indicator) : before.revisions,
    done,
  };
  const isLong = after.reason.length > longestText;
  if (isLong || Object.values(notes).some(({ length }) => length > longestNote)) return 'too-long';
  if (done && after.rating === null) return 'rating-missing';
  const isSame = sameContent(before, after) && answers.indicators[indicator] !== undefined;
  return {
    ...answers,
    indicators: { ...answers.indicators, [indicator]: after },
    reviewed: answers.reviewed && isSame && after.done,
  };
}

/** An empty note is none, so that writing and wiping one leaves nothing behind. */
function withNotes(before: IndicatorAnswer['notes'], given: Partial<Record<AreaKey, string>>) {
  const entries = Object.entries({ ...before, ...given }).filter(([, text]) => text !== '');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as IndicatorAnswer['notes'];
}

function revisionsOf(definition: AssessmentDefinition, indicator: SiteIndicator) {
  const areas = definition.indicators.find((each) => each.indicator === indicator)?.areas ?? [];
  return Object.fromEntries(
    areas.map(({ key, revision }) => [key, revision]),
  ) as IndicatorAnswer['revisions'];
}

function sameContent(one: IndicatorAnswer, other: IndicatorAnswer): boolean {
  const content = ({ rating, reason, notes }: IndicatorAnswer) => JSON.stringify([rating, reason, notes]);
  return content(one) === content(other);
}

/** Confirms the review, once every indicator was answered. */
export function confirmReview(definition: AssessmentDefinition, answers: Answers): Answers | Refusal {
  const open = siteIndicators.some((indicator) => !isAnswered(definition, answers, indicator));
  return open || !isAnswered(definition, answers, 'setup') ? 'too-early' : { ...answers, reviewed: true };
}

const unplanned: PlannedAction = { fixable: null, who: null, when: null };

/** Takes plans for low ratings; what the event leaves out stays. */
export function plan(answers: Answers, { plans }: Of<'plan'>): Answers | Refusal {
  const actions = { ...answers.actions };
  for (const [key, given] of Object.entries(plans)) {
    const indicator = key as SiteIndicator;
    if (!lowRatings(answers).includes(indicator)) return 'no-such-step';
    const before = actions[indicator] ?? unplanned;
    const after: PlannedAction = {
      fixable: given.fixable ?? before.fixable,
      who: given.who ?? before.who,
      when: given.when ?? before.when,
    };
    if ([after.who, after.when].some((text) => (text?.length ?? 0) > longestLine)) return 'too-long';
    actions[indicator] = after;
  }
  return { ...answers, actions };
}

/** Takes the decision, once everything before it was answered. */
export function decide(
  definition: AssessmentDefinition,
  answers: Answers,
  { choice, reason }: Of<'decide'>,
): Answers | Refusal {
  if (reason.length > longestText) return 'too-long';
  const before = ['setup', ...siteIndicators, 'review', 'actions'] as const;
  const open = before.some((step) => !isAnswered(definition, answers, step));
  return open ? 'too-early' : { ...answers, decision: { choice, reason } };
}
