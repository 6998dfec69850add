import type { Reply } from '../conversation/reply';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import type { ReplyRenderer } from './reply-activity';

/** Milliseconds between two steps, in which messages get through. */
const pause = 20;

/**
 * Makes replies and their cards a little at a time, so that nobody's first message waits for what is only worked out
 * when it is first needed. Never throws: without it the bot is no more than slow at first. Gives what stops it.
 */
export function warmUp(replies: Iterable<Reply>, renderer: ReplyRenderer, logger: Logger): () => void {
  const left = replies[Symbol.iterator]();
  const step = () => {
    try {
      const next = left.next();
      if (next.done) return;
      renderer.render(next.value);
      timer = setTimeout(step, pause).unref();
    } catch (fault) {
      logger.warn('warm-up.failed', { ...describeFault(fault) });
    }
  };
  let timer = setTimeout(step, pause).unref();
  return () => clearTimeout(timer);
}
