export type StoreOperation = 'get' | 'put' | 'delete' | 'list';
/** Band of an answer: shown plainly, shown as the closest match, or not found. */
export type AnswerBand = 'high' | 'medium' | 'none';

/** Where figures on the running of the bot are counted. Labels come from small fixed sets, never from what people send. */
export interface Metrics {
  /** A turn is done. @param kind of its command, such as "text" or "search" */
  turn(kind: string, seconds: number): void;
  /** A turn failed and was answered with an apology. */
  failed(): void;
  answered(band: AnswerBand): void;
  /** The same activity came again and was not answered again. */
  duplicate(): void;
  /** A turn was acknowledged before it was done. */
  late(): void;
  /** A request was refused. @param status of HTTP */
  refused(status: number): void;
  /** A message is sent again. @param cause status of HTTP, or "unreachable" */
  retried(cause: string): void;
  /** A conversation no longer takes messages. */
  closed(): void;
  stored(operation: StoreOperation, outcome: 'done' | 'conflict' | 'failed', seconds: number): void;
}

const ignore = () => undefined;

/** Counts nothing. */
export const noMetrics: Metrics = {
  turn: ignore,
  failed: ignore,
  answered: ignore,
  duplicate: ignore,
  late: ignore,
  refused: ignore,
  retried: ignore,
  closed: ignore,
  stored: ignore,
};
