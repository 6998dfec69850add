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
const indicatorBudget = 6600;
/** Written characters that facts get at least, however much was typed. */
const leastFacts = 700;
/** Written characters of the questions of one area. */
const questionsBudget = 520;
/** Facts in short: more is a question away. Written characters of one area. */
const mostFacts = 420;

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
  const questions = reply.areas.map((area) =>
    fitList(
      area.questions.map((text) => `- ${escapeMarkdown(text)}`),
      questionsBudget,
    ).texts.join('\n'),
  );
  const asked = questions.reduce((sum, text) => sum + writtenLength(text), 0);
  const left = Math.max(leastFacts, indicatorBudget - typed - asked) / Math.max(1, reply.areas.length);
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
      const facts = fitText(contentToMarkdown(area.facts), Math.min(mostFacts, Math.floor(left)));
      return {
        id: `note-${area.key}`,
        title: area.title,
        changed: area.changed,
        facts: facts.text,
        cut: facts.cut,
        questions: questions[index] ?? '',
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
