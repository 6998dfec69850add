import type { Assistant } from '../conversation/turn';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import type { ReplyRenderer } from './reply-activity';

/** Milliseconds between two steps, in which messages get through. */
const pause = 5;
/** Milliseconds without a message after which steps are taken: whoever writes comes first. */
const quiet = 200;

/** What the first messages would have to wait for, step by step: likely replies with their cards, then all templates. */
export function* firstWork(
  assistant: Assistant,
  renderer: ReplyRenderer & { prepare?(): Iterable<unknown> },
  at: Date,
): Iterable<unknown> {
  for (const replies of assistant.prepare?.(at) ?? []) yield replies.map((reply) => renderer.render(reply));
  yield* renderer.prepare?.() ?? [];
}

/**
 * Takes the steps one at a time while nobody writes, so that nobody's first message waits for what is only worked out
 * when it is first needed. Never throws: without it the bot is no more than slow at first. Gives what stops it.
 * @param idleFor milliseconds since the last message
 */
export function warmUp(work: Iterable<unknown>, idleFor: () => number, logger: Logger): () => void {
  const steps = work[Symbol.iterator]();
  let isStopped = false;
  const again = (after: number) => {
    // A step may itself be what stops the rest.
    if (!isStopped) timer = setTimeout(step, after).unref();
  };
  const step = () => {
    try {
      if (idleFor() < quiet) again(quiet);
      else if (!steps.next().done) again(pause);
    } catch (fault) {
      logger.warn('warm-up.failed', { ...describeFault(fault) });
    }
  };
  let timer = setTimeout(step, pause).unref();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
