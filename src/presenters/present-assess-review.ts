import type { AssessReviewReply } from '../conversation/assess/assess-reply';
import { actionVersion } from '../conversation/command';
import { escapeMarkdown } from './escape-markdown';
import { SharedBudget } from './fit-rows';
import { ofAssessment } from './present-assess-forms';
import { presentRatings } from './present-facts';
import { presentNotices } from './present-notices';

/** Written characters that reasons and notes may take together. */
const textsBudget = 4600;

/** Steps that the review can open; action plan and decision follow anyway. */
const editable = ['setup', 'fit', 'capacity', 'need'];

/** Everything that was answered, as card data. */
export function presentAssessReview(reply: AssessReviewReply) {
  const texts = reply.rows.flatMap(({ reason, notes }) => [reason, ...notes.map(({ text }) => text)]);
  const budget = new SharedBudget(texts, textsBudget);
  const rows = reply.rows.map(({ title, rating, low, reason, notes }) => ({
    title: escapeMarkdown(title),
    rating: escapeMarkdown(rating),
    low,
    reason: budget.text(reason),
    notes: notes.map(({ area, text }) => ({ area: escapeMarkdown(area), text: budget.text(text) })),
  }));
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    notices: presentNotices(reply.notices),
    service: escapeMarkdown(reply.service),
    purpose: escapeMarkdown(reply.purpose),
    rows,
    cut: budget.cut,
    programme: presentRatings(reply.programme),
    confirm: ofAssessment('assess-confirm', reply),
    steps: reply.steps
      .filter(({ step }) => editable.includes(step))
      .map(({ step, title }) => ({
        title: step === 'setup' ? title.toLowerCase() : title,
        data: {
          action: 'assess-step',
          step,
          assessment: reply.assessmentId,
          sequence: reply.sequence,
          version: actionVersion,
        },
      })),
    pause: ofAssessment('assess-pause', reply),
  };
}
