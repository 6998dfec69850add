import type { TurnContext } from 'botbuilder';
import { describeFault, TransportError } from '../errors';
import type { Logger } from '../logger';
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
  now: () => Date;
  /** Makes a short reference that people can read out: "4F2A9C01". */
  newReference: () => string;
}

/**
 * What happens when a turn fails: the fault goes to the log under a short reference, and the person gets an apology
 * that holds the reference and nothing of the fault.
 * @throws TransportError when not even the apology can be sent; the turn may then be delivered again
 */
export function createApology(parts: ApologyParts): (context: TurnContext, fault: Error) => Promise<void> {
  const { renderer, ledger, phrases, logger, now, newReference } = parts;
  return async (context, fault) => {
    const activity = context.activity as unknown as IncomingActivity;
    const reference = newReference();
    logger.error('turn.failed', { reference, activity: activity.type, ...describeFault(fault) });
    // Nobody asked for anything, so nobody is waiting for an apology.
    if (activity.type !== 'message' && activity.type !== 'invoke') return;
    try {
      await context.sendActivity(replyActivity(renderer, { kind: 'error', reference }));
      if (activity.type === 'invoke') await context.sendActivity(executed(phrases.shownBelow));
    } catch (second) {
      logger.error('apology.failed', { reference, ...describeFault(second) });
      const key = turnKey(activity, now());
      if (key !== null) await ledger.release(key);
      throw new TransportError({ cause: second });
    }
  };
}
