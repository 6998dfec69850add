import { actionVersion } from '../conversation/command';
import type {
  FeedbackReply,
  SentReply,
  ShareHelpReply,
  ShareReply,
} from '../conversation/explore/explore-reply';
import { browseLink } from '../conversation/explore/list-replies';
import { bareFrame } from './card-frame';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitText } from './fit-text';
import { maxFacts, presentFact, presentRatings } from './present-facts';
import { presentSource } from './present-source';

/** Written characters of a text on a card that is posted: enough to stand alone, little enough for a channel. */
const sharedBudget = 900;

/** A card for a channel, as card data. */
export function presentShare(reply: ShareReply) {
  const { text, cut } = fitText(contentToMarkdown(reply.text), sharedBudget);
  const source = presentSource(reply.source);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [source],
    title: escapeMarkdown(reply.title),
    pictureUrl: reply.picture?.url ?? '',
    pictureAlt: reply.picture?.alt ?? '',
    ratings: presentRatings(reply.ratings),
    facts: reply.facts.slice(0, maxFacts).map(presentFact),
    text,
    cut,
    url: source.url,
  };
}

/** How a card gets into a channel, as card data. */
export function presentShareHelp(reply: ShareHelpReply) {
  return { ...bareFrame, what: reply.what, personal: reply.scope === 'personal', browse: browseLink().data };
}

/** Why an answer was not useful, as card data. */
export function presentFeedback(reply: FeedbackReply) {
  return {
    ...bareFrame,
    heading: escapeMarkdown(reply.interventionTitle),
    section: escapeMarkdown(reply.section),
    state: reply.state,
    reasons: reply.reasons,
    reason: reply.reason,
    // Values of inputs are plain text: never escaped.
    words: reply.words,
    send: reply.send.data,
  };
}

/** Thanks, as card data. */
export function presentSent(reply: SentReply) {
  return {
    ...bareFrame,
    what: reply.what,
    // Values of inputs are plain text: never escaped.
    form: reply.question === null ? [] : [{ question: reply.question }],
    send: { action: 'question-send', version: actionVersion },
    browse: reply.browse.data,
  };
}
