import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { ratingsOf } from './facts';
import { assessLink, questionsLink, sourceOf } from './links';
import type { ForServiceReply } from './service-reply';

/** Leads from "is it right for us?" to the assessment, with what the guide itself rates. */
export function forServiceReply(corpus: Corpus, intervention: Intervention): ForServiceReply {
  const { title, shortName, sections } = intervention;
  return {
    kind: 'for-service',
    interventionTitle: title,
    shortName,
    questionCount: sections.reduce((count, { questions }) => count + questions.length, 0),
    // Fit, Capacity and Need are what the service is to rate.
    ratings: ratingsOf(corpus, intervention).slice(0, 3),
    assess: assessLink(intervention),
    questions: questionsLink(intervention),
    source: sourceOf(corpus, intervention, 'classification'),
  };
}
