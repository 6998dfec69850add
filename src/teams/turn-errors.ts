import type { TurnContext } from 'botbuilder';
import { describeFault, TransportError } from '../errors';
import { type Logger, logFieldsInHand } from '../logger';
import type { Metrics } from '../metrics';
import { ConversationClosedError } from './closed-conversations';
import { hasDelivered } from './delivered';
import type { IncomingActivity } from './incoming-activity';
import { executed } from './invoke-response';
import { type OnceLedger, turnKey } from './once-ledger';
import type { Phrases } from './phrases';
import { type ReplyRenderer, replyActivity } from './reply-activity';

export interface ApologyParts {
  renderer: ReplyRenderer;
  ledger: OnceLedger;
  phrases: Phrases;
  logger: Logger;
  metrics: Metrics;
  now: () => Date;
}

/**
 * What happens when a turn fails: the fault goes to the log under the turn's short reference, and the person gets an
 * apology that holds the reference and nothing of the fault. Where messages are not taken any more, nobody is told.
 * @throws TransportError when not even the apology can be sent; the turn may then be delivered again, unless the
 *   conversation has got a part of the answer
 */
export function createApology(parts: ApologyParts): (context: TurnContext, fault: Error) => Promise<void> {
  const { renderer, ledger, phrases, logger, metrics, now } = parts;
  return async (context, fault) => {
    const activity = context.activity as unknown as IncomingActivity;
    try {
      if (fault instanceof ConversationClosedError) throw fault;
      await apologise(context, activity, fault);
    } catch (second) {
      if (!(second instanceof ConversationClosedError)) throw second;
      logger.info('conversation.closed', { activity: activity.type });
      // A button is answered by its response, which needs no message.
      if (activity.type === 'invoke') await context.sendActivity(executed(phrases.shownBelow));
    }
  };

  async function apologise(context: TurnContext, activity: IncomingActivity, fault: Error): Promise<void> {
    const reference = String(logFieldsInHand().turn ?? '');
    metrics.failed();
    logger.error('turn.failed', { reference, activity: activity.type, ...describeFault(fault) });
    // Nobody asked for anything, so nobody is waiting for an apology.
    if (activity.type !== 'message' && activity.type !== 'invoke') return;
    try {
      await context.sendActivity(replyActivity(renderer, { kind: 'error', reference }));
      if (activity.type === 'invoke') await context.sendActivity(executed(phrases.shownBelow));
    } catch (second) {
      if (second instanceof ConversationClosedError) throw second;
      logger.error('apology.failed', { reference, ...describeFault(second) });
      const key = turnKey(activity, now());
      if (key !== null && !hasDelivered(context)) await ledger.release(key);
      throw new TransportError({ cause: second });
    }
  }
}
