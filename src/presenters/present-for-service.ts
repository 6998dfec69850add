import type { ForServiceReply } from '../conversation/service-reply';
import { escapeMarkdown } from './escape-markdown';
import { presentRatings } from './present-facts';
import { presentSource } from './present-source';

/** The way from "is it right for us?" to an assessment, as card data. */
export function presentForService(reply: ForServiceReply) {
  const { interventionTitle, shortName, questionCount, ratings, assess, questions, source } = reply;
  return {
    heading: escapeMarkdown(interventionTitle),
    shortName: escapeMarkdown(shortName),
    questionCount,
    ratings: presentRatings(ratings),
    assess,
    questions: questionCount > 0 ? [questions] : [],
    sources: [presentSource(source)],
  };
}
