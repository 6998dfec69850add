import type { Activity, TurnContext } from 'botbuilder';
import { hasDelivered } from './delivered';
import type { IncomingActivity } from './incoming-activity';
import { executed, notImplemented } from './invoke-response';
import { searchSaid } from './message-extension';
import type { Phrases } from './phrases';
import { isSearch } from './turn-budget';

/** What the web answers for an activity: an HTTP status and, where the protocol has one, a body. */
export interface Received {
  status: number;
  body?: unknown;
  /** Seconds after which to try again; with status 429. */
  retryAfter?: number;
}

/**
 * Acknowledges an activity whose turn still goes on, so that it is not sent again. In a chat the person is told that
 * the answer will come, unless something of it is there already.
 */
export function lateAnswer(context: TurnContext, activity: IncomingActivity, phrases: Phrases): Received {
  const isInvoke = activity.type === 'invoke';
  if (activity.deliveryMode === 'expectReplies') {
    // These replies cannot come later.
    const told = isInvoke ? lateInvoke(activity, phrases) : { type: 'message', text: phrases.tooSlow };
    return { status: 200, body: { activities: [...context.bufferedReplyActivities, told] } };
  }
  if (isInvoke) return lateInvoke(activity, phrases).value as Received;
  if (activity.type === 'message' && !hasDelivered(context))
    context.sendActivity({ type: 'message', text: phrases.stillWorking }).catch(() => undefined);
  return { status: 200 };
}

function lateInvoke(activity: IncomingActivity, phrases: Phrases): Partial<Activity> {
  if (isSearch(activity)) return searchSaid(phrases.tooSlow);
  return activity.name === 'adaptiveCard/action' ? executed(phrases.stillWorking) : notImplemented();
}
