import { actionVersion } from '../conversation/command';
import { longestFeedback } from '../conversation/explore/feedback-dialog';
import type { DidYouMeanReply, NoAnswerReply, NotHeldReply } from '../conversation/reply';
import { bareFrame, maxActions } from './card-frame';
import { contactToMarkdown, escapeMarkdown, linkTarget } from './escape-markdown';

/** "I do not hold that therapy" as card data. */
export function presentNotHeld(reply: NotHeldReply) {
  return {
    ...bareFrame,
    name: escapeMarkdown(reply.name),
    examples: reply.examples.slice(0, 5),
    homeUrl: linkTarget(reply.homeUrl),
    contact: contactToMarkdown(reply.contact),
  };
}

/** "Start-up Costs or Financial Support" */
const joinAlternatives = (titles: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(titles);

/** A choice of interventions as card data; those over the button limit are named. */
export function presentDidYouMean(reply: DidYouMeanReply) {
  const shown = reply.candidates.slice(0, maxActions);
  return {
    ...bareFrame,
    notHeld: escapeMarkdown(joinAlternatives(reply.notHeld)),
    candidates: shown.map(({ title, hint, data }) => ({ title, hint: escapeMarkdown(hint), data })),
    others: escapeMarkdown(
      [...reply.candidates.slice(maxActions).map(({ title }) => title), ...reply.others].join(', '),
    ),
  };
}

/** "No answer found" as card data; sections come first, examples fill the buttons that are left (3 at most). */
export function presentNoAnswer(reply: NoAnswerReply) {
  const nearest = reply.nearest.slice(0, 4);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [],
    nearest,
    // One button is kept for sending the question.
    examples: reply.examples.slice(0, Math.min(3, maxActions - 1 - nearest.length)),
    // Values of inputs are plain text: never escaped.
    ask: reply.question ? [{ question: reply.question.slice(0, longestFeedback) }] : [],
    send: { action: 'question-send', version: actionVersion },
    contact: contactToMarkdown(reply.contact),
  };
}
