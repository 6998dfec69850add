import type {
  AssessDecisionReply,
  AssessIndicatorReply,
  AssessPlanReply,
  AssessSetupReply,
} from '../conversation/assess/assess-reply';
import { type ActionData, actionVersion } from '../conversation/command';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitList, fitText, writtenLength } from './fit-text';
import { presentRatings } from './present-facts';
import { presentNotices } from './present-notices';

/** Written characters that facts, questions, notes and reason of an indicator's card may take together. */
const indicatorBudget = 4500;
/** Written characters of one area's questions: as many as there is room for, within these. */
const questions = { least: 120, most: 520, share: 0.6 };
/** Written characters of one area's facts, in short: more is a question away. */
const facts = { least: 0, most: 420 };
const leastFacts = 80;

type OfAssessment = { assessmentId: string; sequence: number };

/** Data of a button about an assessment, as it was when the card was made. */
export function ofAssessment<Action extends ActionData['action']>(
  action: Action,
  { assessmentId, sequence }: OfAssessment,
) {
  return { action, assessment: assessmentId, sequence, version: actionVersion } as const;
}

/** Set-up as card data; `choose` repeats the choice of the intervention where it is not known. */
export function presentAssessSetup(reply: AssessSetupReply) {
  const { assessmentId, sequence } = reply;
  const stored = assessmentId !== null;
  const of = { assessmentId: assessmentId ?? '', sequence };
  const start = { action: 'assess-set-up', sequence, version: actionVersion } as const;
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    stored,
    choose: reply.interventions.length > 0 ? [{ interventions: reply.interventions }] : [],
    // Values of inputs and titles of choices are plain text: never escaped.
    service: reply.service,
    purpose: reply.purpose,
    purposes: reply.purposes,
    waitingFor: reply.waitingFor,
    start: stored ? { ...start, assessment: assessmentId } : start,
    pause: ofAssessment('assess-pause', of),
    list: { action: 'assess-list', version: actionVersion },
  };
}

/** The form of one indicator as card data. Facts give way to what was typed, so that the card fits. */
export function presentAssessIndicator(reply: AssessIndicatorReply) {
  const typed = [reply.reason, ...reply.areas.map(({ note }) => note)].reduce(
    (sum, text) => sum + writtenLength(text),
    0,
  );
  const areas = Math.max(1, reply.areas.length);
  const forQuestions = within(questions, ((indicatorBudget - typed) * questions.share) / areas);
  const asked = reply.areas.map((area) =>
    fitList(
      area.questions.map((text) => `- ${escapeMarkdown(text)}`),
      forQuestions,
    ),
  );
  const taken =
    typed + asked.flatMap(({ texts }) => texts).reduce((sum, text) => sum + writtenLength(text), 0);
  const forFacts = within(facts, (indicatorBudget - taken) / areas);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    step: String(reply.step),
    of: String(reply.of),
    title: escapeMarkdown(reply.title),
    service: escapeMarkdown(reply.service),
    about: escapeMarkdown(reply.about),
    general: reply.general,
    lastTime: escapeMarkdown(reply.lastTime),
    areas: reply.areas.map((area, index) => {
      const whole = contentToMarkdown(area.facts);
      // Less than a sentence says nothing.
      const short = forFacts < leastFacts ? { text: '', cut: whole !== '' } : fitText(whole, forFacts);
      return {
        id: `note-${area.key}`,
        title: area.title,
        changed: area.changed,
        facts: short.text,
        cut: short.cut || asked[index]?.cut === true,
        questions: asked[index]?.texts.join('\n') ?? '',
        note: area.note,
      };
    }),
    scale: reply.scale,
    rating: reply.rating,
    chosen: escapeMarkdown(reply.scale.find(({ value }) => value === reply.rating)?.label ?? ''),
    reason: reply.reason,
    waitingFor: reply.waitingFor,
    canGoBack: reply.canGoBack,
    save: { ...ofAssessment('assess-rate', reply), indicator: reply.indicator },
    skip: ofAssessment('assess-skip', reply),
    back: ofAssessment('assess-back', reply),
    pause: ofAssessment('assess-pause', reply),
  };
}

/** The budget, no less and no more than the limits. */
function within({ least, most }: { least: number; most: number }, budget: number): number {
  return Math.floor(Math.min(most, Math.max(least, budget)));
}

/** The action plan as card data: one row of inputs for each low rating. */
export function presentAssessPlan(reply: AssessPlanReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    rows: reply.rows.map(({ indicator, title, rating, fixable, who, when }) => ({
      title,
      rating: escapeMarkdown(rating),
      fixableId: `fixable-${indicator}`,
      fixable,
      fixables: reply.fixables,
      whoId: `who-${indicator}`,
      who,
      whenId: `when-${indicator}`,
      when,
    })),
    asked: escapeMarkdown(reply.waitingFor.title),
    field: reply.waitingFor.field,
    save: ofAssessment('assess-plan', reply),
    back: ofAssessment('assess-back', reply),
    pause: ofAssessment('assess-pause', reply),
  };
}

/** The decision as card data. */
export function presentAssessDecision(reply: AssessDecisionReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    ratings: presentRatings(reply.ratings),
    choices: reply.choices,
    choice: reply.choice,
    reason: reply.reason,
    decide: ofAssessment('assess-decide', reply),
    back: ofAssessment('assess-back', reply),
    pause: ofAssessment('assess-pause', reply),
  };
}
