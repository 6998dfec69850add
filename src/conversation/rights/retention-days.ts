/** Days after which what is stored is deleted, by kind. */
export interface RetentionDays {
  /** What a talk is about, after its last message. */
  session: number;
  /** A draft of an assessment, after its last change. */
  draft: number;
  /** A finished assessment, after its last change. */
  finished: number;
  /** Feedback and questions for the content team, after the day on which they were sent. */
  feedback: number;
  /** Marks that a message was answered, after its day. */
  mark: number;
}

/** What is set when nobody sets anything else. */
export const usualRetention: RetentionDays = {
  session: 30,
  draft: 180,
  finished: 730,
  feedback: 365,
  mark: 2,
};
