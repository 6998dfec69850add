import type { TurnContext } from 'botbuilder';
import type { Command } from '../conversation/command';
import type { Reply } from '../conversation/reply';
import type { Assistant, CardFinder } from '../conversation/turn';
import type { Logger } from '../logger';
import type { Metrics } from '../metrics';
import { commandOfExecute, commandOfMessage, scopeOf, toTurn } from './activity-mapper';
import type { IncomingActivity } from './incoming-activity';
import { executed, malformed, notImplemented } from './invoke-response';
import { linkOf, queryOf, searchResponse, unfurledResponse } from './message-extension';
import { type OnceLedger, turnKey, welcomeKey } from './once-ledger';
import type { Phrases } from './phrases';
import { type ReplyRenderer, replyActivity } from './reply-activity';
import { withTyping } from './typing';

export interface BotParts {
  assistant: Assistant;
  finder: CardFinder;
  renderer: ReplyRenderer;
  ledger: OnceLedger;
  phrases: Phrases;
  logger: Logger;
  metrics: Metrics;
  now: () => Date;
  /** Milliseconds before the typing indicator shows. */
  typingDelay: number;
}

/** One turn of Teams: activity → turn → replies → activities. Rejects on infrastructure faults only. */
export class TeamsBot {
  constructor(private readonly parts: BotParts) {}

  /** Takes in an activity. Kinds that ask for nothing (reactions, edits, typing) are passed over. */
  async onTurn(context: TurnContext): Promise<void> {
    const activity = context.activity as unknown as IncomingActivity;
    switch (activity.type) {
      case 'message':
        return this.#answerOnce(context, activity, commandOfMessage(activity));
      case 'invoke':
        return this.#invoke(context, activity);
      case 'conversationUpdate':
        return this.#wasAdded(activity) ? this.#welcome(context, activity) : undefined;
      case 'installationUpdate':
        return this.#installation(context, activity);
    }
  }

  async #invoke(context: TurnContext, activity: IncomingActivity): Promise<void> {
    switch (activity.name) {
      case 'adaptiveCard/action':
        return this.#execute(context, activity);
      case 'composeExtension/query':
        return this.#search(context, activity);
      case 'composeExtension/queryLink':
      case 'composeExtension/anonymousQueryLink':
        return this.#unfurl(context, activity);
      default:
        return void (await context.sendActivity(notImplemented()));
    }
  }

  /** A search from the message box; anybody may search, in any chat. */
  async #search(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const { finder, renderer, phrases, logger, metrics, now } = this.parts;
    const query = queryOf(activity);
    if (query === null) return void (await context.sendActivity(malformed(phrases.notUnderstood)));
    const at = now();
    const search = await finder.find(query.text, query, at);
    await context.sendActivity(searchResponse(search, renderer, phrases));
    const results = search.kind === 'found' ? search.cards.length : 0;
    const milliseconds = now().getTime() - at.getTime();
    metrics.turn('search', milliseconds / 1000);
    logger.info('search', { results, milliseconds });
  }

  /** An address that somebody pasted. */
  async #unfurl(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const { finder, renderer, phrases, now } = this.parts;
    const url = linkOf(activity);
    if (url === null) return void (await context.sendActivity(malformed(phrases.notUnderstood)));
    await context.sendActivity(unfurledResponse(finder.unfurl(url, now()), renderer));
  }

  async #execute(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const { phrases } = this.parts;
    const command = commandOfExecute(activity);
    if (command === null) return void (await context.sendActivity(malformed(phrases.notUnderstood)));
    // The card stays as it is: others in the conversation may still want its buttons.
    await this.#answerOnce(context, activity, command);
    await context.sendActivity(executed(phrases.shownBelow));
  }

  async #installation(context: TurnContext, activity: IncomingActivity): Promise<void> {
    if (activity.action === 'add') return this.#welcome(context, activity);
    if (activity.action === 'remove') return this.parts.ledger.release(welcomeKey(activity));
  }

  /** In a talk between two any joining is the start; elsewhere only the bot's own joining counts. */
  #wasAdded(activity: IncomingActivity): boolean {
    const added = activity.membersAdded ?? [];
    if (scopeOf(activity) === 'personal') return added.length > 0;
    return added.some((member) => member.id === activity.recipient.id);
  }

  async #welcome(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const key = welcomeKey(activity);
    try {
      await this.parts.ledger.once(key, () => this.#answer(context, activity, { kind: 'welcome' }));
    } catch (fault) {
      await this.parts.ledger.release(key);
      throw fault;
    }
  }

  async #answerOnce(context: TurnContext, activity: IncomingActivity, command: Command): Promise<void> {
    const key = turnKey(activity, this.parts.now());
    const answer = () => this.#answer(context, activity, command);
    if (key === null) return answer();
    if (!(await this.parts.ledger.once(key, answer))) this.parts.metrics.duplicate();
  }

  async #answer(context: TurnContext, activity: IncomingActivity, command: Command): Promise<void> {
    const { assistant, renderer, logger, metrics, now, typingDelay } = this.parts;
    const turn = toTurn(activity, command, now());
    const asksForReplies = activity.deliveryMode === 'expectReplies';
    const think = () => assistant.reply(turn);
    const replies = asksForReplies ? await think() : await withTyping(context, typingDelay, think);
    // One at a time through the context: it keeps the order and the thread of the conversation.
    for (const reply of replies) await context.sendActivity(replyActivity(renderer, reply));
    const milliseconds = now().getTime() - turn.at.getTime();
    metrics.turn(command.kind, milliseconds / 1000);
    for (const reply of replies) countAnswer(reply, metrics);
    logger.info('turn', {
      command: command.kind,
      scope: turn.scope,
      replies: replies.map((r) => r.kind),
      milliseconds,
    });
  }
}

function countAnswer(reply: Reply, metrics: Metrics): void {
  if (reply.kind === 'answer') metrics.answered(reply.closest ? 'medium' : 'high');
  else if (reply.kind === 'no-answer') metrics.answered('none');
}
