import { LRUCache } from 'lru-cache';

/** Milliseconds for which nothing is sent to a conversation that refused a message. */
const memory = 10 * 60 * 1000;
const capacity = 10_000;

/** The conversation no longer takes messages of the bot: it was removed, blocked, or the conversation is gone. */
export class ConversationClosedError extends Error {
  override readonly name = 'ConversationClosedError';
  readonly code = 'conversation-closed';
  constructor(options?: ErrorOptions) {
    super('the conversation takes no messages of the bot', options);
  }
}

/** Remembers for a while where messages are not welcome, so that they are not tried again and again. */
export class ClosedConversations {
  readonly #closed: LRUCache<string, true>;

  /** @param now milliseconds; need not be those of a day */
  constructor(now: () => number = () => performance.now()) {
    this.#closed = new LRUCache({ max: capacity, ttl: memory, perf: { now }, ttlResolution: 0 });
  }

  has(conversation: string): boolean {
    return this.#closed.has(conversation);
  }

  close(conversation: string): void {
    this.#closed.set(conversation, true);
  }

  /** The bot was taken in again. */
  reopen(conversation: string): void {
    this.#closed.delete(conversation);
  }
}

/** True for a fault by which the service says that the conversation is closed; one that only misses an activity is not. */
export function saysClosed(fault: unknown): boolean {
  const { statusCode, details, body } = (fault ?? {}) as {
    statusCode?: unknown;
    details?: { error?: { code?: unknown } };
    body?: { error?: { code?: unknown } };
  };
  if (statusCode !== 403 && statusCode !== 404) return false;
  return (details ?? body)?.error?.code !== 'ActivityNotFoundInConversation';
}
