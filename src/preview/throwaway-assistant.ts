import type { SignedLinks } from '../conversation/assess/links';
import { createAssistant } from '../conversation/assistant';
import type { Assistant } from '../conversation/turn';
import type { Corpus } from '../guidance/corpus';
import { AssessmentDocuments } from '../storage/assessment-documents';
import { FeedbackDocuments } from '../storage/feedback-documents';
import { MemoryStore } from '../storage/memory-store';
import { SessionDocuments } from '../storage/session-documents';

/** A terminal shows neither pictures nor reports. */
const noLinks: SignedLinks = { hexagon: () => '', report: () => '', reportMinutes: 0 };

/**
 * The real assistant over a corpus, with a memory that ends with it: nothing that is tried out is stored, or counted
 * among what people ask.
 */
export function throwawayAssistant(
  corpus: Corpus,
  { contact, links = noLinks }: { contact: string; links?: SignedLinks },
): Assistant {
  const store = new MemoryStore();
  let ids = 0;
  return createAssistant({
    corpus,
    sessions: new SessionDocuments(store),
    assessments: new AssessmentDocuments(store),
    links,
    feedback: new FeedbackDocuments(store),
    newId: () => `tried-${++ids}`,
    contact,
  });
}
