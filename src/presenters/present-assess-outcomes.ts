import type {
  AssessHistoryReply,
  AssessReportReply,
  AssessShareOptionsReply,
  AssessShareReply,
  AssessSummaryReply,
} from '../conversation/assess/assess-reply';
import { actionVersion } from '../conversation/command';
import { escapeMarkdown } from './escape-markdown';
import { SharedBudget } from './fit-rows';
import { ofAssessment } from './present-assess-forms';
import { presentRatings } from './present-facts';
import { presentNotices } from './present-notices';
import { presentSource } from './present-source';

/** Written characters that reasons, plans and the decision's reason may take together. */
const textsBudget = 3600;
/** Entries of a history that are shown; the newest first. */
const mostEntries = 12;

const list = { action: 'assess-list', version: actionVersion } as const;

/** A whole assessment at a glance, as card data. */
export function presentAssessSummary(reply: AssessSummaryReply) {
  const { rows, actions, decisionReason, picture } = reply;
  const budget = new SharedBudget(
    [decisionReason, ...rows.map(({ reason }) => reason), ...actions.flatMap(({ who, when }) => [who, when])],
    textsBudget,
  );
  const shownRows = rows.map(({ title, rating, reason }) => ({
    title: escapeMarkdown(title),
    rating: escapeMarkdown(rating),
    reason: budget.text(reason),
  }));
  const shownActions = actions.map(({ title, rating, fixable, who, when }) => ({
    title: escapeMarkdown(title),
    rating: escapeMarkdown(rating),
    fixable: escapeMarkdown(fixable),
    who: budget.text(who),
    when: budget.text(when),
  }));
  const shownReason = budget.text(decisionReason);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [presentSource(reply.source)],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    purpose: escapeMarkdown(reply.purpose),
    date: reply.date,
    pictureUrl: picture.url,
    pictureAlt: picture.alt,
    ratings: presentRatings(reply.ratings),
    rows: shownRows,
    actions: shownActions,
    decision: escapeMarkdown(reply.decision),
    decisionReason: shownReason,
    cut: budget.cut,
    hasHistory: reply.hasHistory,
    report: ofAssessment('assess-report', reply),
    edit: { ...ofAssessment('assess-step', reply), step: 'review' },
    share: ofAssessment('assess-share', reply),
    again: ofAssessment('assess-again', reply),
    history: ofAssessment('assess-history', reply),
    list,
  };
}

/** Links to the report with its essentials, as card data. Without an address there are no links. */
export function presentAssessReport(reply: AssessReportReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    name: escapeMarkdown(reply.name),
    date: reply.date,
    links: reply.links.filter(({ url }) => url !== ''),
    minutes: String(reply.minutes),
    ratings: presentRatings(reply.ratings),
    decision: escapeMarkdown(reply.decision),
    summary: ofAssessment('assess-resume', reply),
  };
}

/** How an assessment gets into a channel, as card data. */
export function presentAssessShareOptions(reply: AssessShareOptionsReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    parts: reply.parts,
    ticked: reply.ticked.join(','),
    share: ofAssessment('assess-share', reply),
    summary: ofAssessment('assess-resume', reply),
  };
}

/** What may stand in a channel, as card data. */
export function presentAssessShare(reply: AssessShareReply) {
  const { rows, actions } = reply;
  const texts = rows.flatMap(({ reason, notes }) => [reason, ...notes.map(({ text }) => text)]);
  const plans = actions.flatMap(({ who, when }) => [who, when]);
  const budget = new SharedBudget([reply.decisionReason, ...texts, ...plans], textsBudget);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [presentSource(reply.source)],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    date: reply.date,
    pictureUrl: reply.picture.url,
    pictureAlt: reply.picture.alt,
    ratings: presentRatings(reply.ratings),
    rows: rows.map(({ title, rating, reason, notes }) => ({
      title: escapeMarkdown(title),
      rating: escapeMarkdown(rating),
      reason: budget.text(reason),
      notes: notes.map(({ area, text }) => ({ area: escapeMarkdown(area), text: budget.text(text) })),
    })),
    actions: actions.map(({ title, rating, fixable, who, when }) => ({
      title: escapeMarkdown(title),
      rating: escapeMarkdown(rating),
      fixable: escapeMarkdown(fixable),
      who: budget.text(who),
      when: budget.text(when),
    })),
    decision: escapeMarkdown(reply.decision),
    decisionReason: budget.text(reply.decisionReason),
  };
}

/** How the ratings went over the years, as card data. */
export function presentAssessHistory(reply: AssessHistoryReply) {
  const last = reply.entries.length - 1;
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    entries: reply.entries.slice(0, mostEntries).map(({ date, ratings, decision, changes }, index) => ({
      date,
      ratings: escapeMarkdown(ratings),
      changes: escapeMarkdown(changes),
      unchanged: changes === '' && index < last,
      first: index === last,
      decision: escapeMarkdown(decision),
    })),
    more: String(Math.max(0, reply.entries.length - mostEntries)),
    list,
  };
}
