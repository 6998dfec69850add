import type { FeedbackReason } from '../../guidance/explore-guide';
import type { SectionKey } from '../../guidance/taxonomy';

/** What somebody said of an answer. Never who. */
export interface Feedback {
  /** Day, "2026-11-23". */
  day: string;
  interventionId: string;
  section: SectionKey;
  useful: boolean;
  reason: FeedbackReason | null;
  /** Their own words; empty when they gave none. */
  words: string;
}

/** A question that somebody sent to the content team because the guide had no answer. Never who. */
export interface SentQuestion {
  day: string;
  text: string;
}

/** Keeps what people say of the answers, without their identity. */
export interface FeedbackStore {
  addFeedback(feedback: Feedback): Promise<void>;
  addQuestion(question: SentQuestion): Promise<void>;
  /** Counts that a section was asked for. Kept in memory and stored now and then: a few may be lost with the process. */
  countAsked(interventionId: string, section: SectionKey): void;
  /** Sections asked for most, as far as they were stored, the most asked first. */
  mostAsked(most: number): Promise<{ interventionId: string; section: SectionKey; count: number }[]>;
}
