import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../logger';
import type { IncomingActivity } from './incoming-activity';
import { executed, notImplemented } from './invoke-response';
import { searchSaid } from './message-extension';
import type { Phrases } from './phrases';
import { isSearch } from './turn-budget';

/** Conversations that are remembered to have been told. */
const capacity = 10_000;
const day = 24 * 60 * 60 * 1000;

/**
 * Turns away people of tenants that are not served: each conversation is told once, politely, and nothing of what was
 * written is read or stored. Buttons and searches must always be answered, and get the same words.
 */
export function createTurnAway(phrases: Phrases, logger: Logger): (context: TurnContext) => Promise<void> {
  const told = new LRUCache<string, true>({ max: capacity, ttl: day });
  return async (context) => {
    const activity = context.activity as unknown as IncomingActivity;
    logger.warn('tenant.refused', { activity: activity.type });
    if (activity.type === 'invoke')
      return void (await context.sendActivity(refusedInvoke(activity, phrases)));
    if (activity.type !== 'message' || told.has(activity.conversation.id)) return;
    told.set(activity.conversation.id, true);
    await context.sendActivity({ type: 'message', text: phrases.notServed });
  };
}

function refusedInvoke(activity: IncomingActivity, phrases: Phrases) {
  if (isSearch(activity)) return searchSaid(phrases.notServed);
  return activity.name === 'adaptiveCard/action' ? executed(phrases.notServed) : notImplemented();
}
