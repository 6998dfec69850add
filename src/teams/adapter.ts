import { setTimeout as pause } from 'node:timers/promises';
import { type Activity, CloudAdapter, type ResourceResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { describeFault } from '../errors';
import { type Logger, withLogFields } from '../logger';
import type { Metrics } from '../metrics';
import { type ClosedConversations, ConversationClosedError, saysClosed } from './closed-conversations';
import { markDelivered } from './delivered';
import { type IncomingActivity, incomingActivitySchema } from './incoming-activity';
import { lateAnswer, type Received } from './late-answer';
import type { Phrases } from './phrases';
import { type ConnectorClients, type RetryRules, retryingFactory } from './retry-policy';
import type { SenderCheck } from './sender-check';
import { isOfServedTenant } from './tenants';
import { budgetOf, type TurnBudget, withinTime } from './turn-budget';

/** Service addresses whose clients are kept; Teams has one for each region. */
const mostServices = 50;

export interface AdapterParts {
  senders: SenderCheck;
  /** Tenants that are served; null for all, in local mode only. */
  tenants: readonly string[] | null;
  /** Null when the conversation may go on, else the seconds it has to wait. */
  admit: (conversation: string) => number | null;
  closed: ClosedConversations;
  onTurn: (context: TurnContext) => Promise<void>;
  /** Takes the turns of tenants that are not served. */
  onOtherTenant: (context: TurnContext) => Promise<void>;
  onTurnError: (context: TurnContext, fault: Error) => Promise<void>;
  phrases: Phrases;
  budget: TurnBudget;
  retries: RetryRules;
  logger: Logger;
  metrics: Metrics;
  /** Makes a short reference of a turn that people can read out: "4F2A9C01". */
  newReference: () => string;
  /** Gives an id a form that may be logged. */
  hashId: (id: string) => string;
}

/** How far a turn has come. */
interface Progress {
  /** Set once the sender is verified and the turn runs. */
  context: TurnContext | null;
  /** The caller was told to send again: the turn must not begin any more. */
  givenUp: boolean;
}

/** The way in from the Bot Framework, and back. */
export class TeamsAdapter extends CloudAdapter {
  readonly #inHand = new Set<Promise<unknown>>();
  #received = Number.NEGATIVE_INFINITY;
  readonly #clients: ConnectorClients = new LRUCache({ max: mostServices });

  constructor(private readonly parts: AdapterParts) {
    super(parts.senders.authentication);
    this.onTurnError = parts.onTurnError;
  }

  /**
   * Takes in the body of a post and waits until its turn is done, or until it must be acknowledged. Never rejects: 400
   * for what is no activity, 401 when the sender cannot be verified, 429 when the conversation goes too fast, 503 when
   * the same activity may be sent again.
   *
   * CloudAdapter's own `process` is passed by, because it sends the messages of faults to the caller and to the
   * console.
   */
  async receive(authorization: string, body: unknown): Promise<Received> {
    const parsed = incomingActivitySchema.safeParse(body);
    if (!parsed.success || !this.#canBeAnswered(parsed.data)) return { status: 400 };
    const activity = parsed.data;
    this.#received = performance.now();
    const { newReference, hashId } = this.parts;
    const fields = {
      turn: newReference(),
      conversation: hashId(activity.conversation.id),
      user: hashId(activity.from.aadObjectId ?? activity.from.id),
    };
    return withLogFields(fields, () => this.#receiveInTime(authorization, activity));
  }

  /** Milliseconds since an activity came in; 0 while one is in hand. */
  idleFor(): number {
    return this.#inHand.size > 0 ? 0 : performance.now() - this.#received;
  }

  /** Resolves when no turn is in hand any more, or after so many milliseconds. */
  async settled(limit: number): Promise<void> {
    if (this.#inHand.size === 0) return;
    const stop = new AbortController();
    const late = pause(limit, undefined, { signal: stop.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#inHand), late]);
    stop.abort();
  }

  /** Sends, unless the conversation is known to take no messages. @throws ConversationClosedError when it takes none */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const { closed, metrics } = this.parts;
    const messages = activities.filter(({ type }) => type !== 'invokeResponse');
    if (messages.length === 0) return super.sendActivities(context, activities);
    const conversation = context.activity.conversation.id;
    if (closed.has(conversation)) throw new ConversationClosedError();
    try {
      const responses = await super.sendActivities(context, activities);
      if (messages.some(({ type }) => type === 'message')) markDelivered(context);
      return responses;
    } catch (fault) {
      if (!saysClosed(fault)) throw fault;
      closed.close(conversation);
      metrics.closed();
      throw new ConversationClosedError({ cause: fault });
    }
  }

  async #receiveInTime(authorization: string, activity: IncomingActivity): Promise<Received> {
    const progress: Progress = { context: null, givenUp: false };
    const work = this.#take(authorization, activity, progress);
    this.#inHand.add(work);
    const done = () => this.#inHand.delete(work);
    work.then(done, done);
    try {
      return await withinTime(work, budgetOf(activity, this.parts.budget));
    } catch {
      const { logger, metrics, phrases } = this.parts;
      metrics.late();
      logger.warn('turn.late', { activity: activity.type });
      progress.givenUp = progress.context === null;
      return progress.context ? lateAnswer(progress.context, activity, phrases) : { status: 503 };
    }
  }

  /** Never rejects. */
  async #take(authorization: string, activity: IncomingActivity, progress: Progress): Promise<Received> {
    const { senders, admit, logger } = this.parts;
    const refused = (status: number, fault?: unknown): Received => {
      logger.warn('activity.refused', { status, ...(fault !== undefined && describeFault(fault)) });
      return { status };
    };
    try {
      const sender = await senders.check(authorization, activity);
      if (sender === null) return refused(401);
      if (progress.givenUp) return { status: 503 };
      const wait = admit(activity.conversation.id);
      if (wait !== null) return { ...refused(429), retryAfter: wait };
      if (this.#isInVain(activity)) return { status: 200 };
      return await this.#run(sender, activity, progress);
    } catch (fault) {
      return refused(503, fault);
    }
  }

  async #run(
    sender: AuthenticateRequestResult,
    activity: IncomingActivity,
    progress: Progress,
  ): Promise<Received> {
    const { tenants, onTurn, onOtherTenant, budget, retries, metrics } = this.parts;
    const isServed = tenants === null || isOfServedTenant(activity, tenants);
    const { connectorFactory } = sender;
    const response = await this.processActivity(
      {
        ...sender,
        ...(connectorFactory && {
          connectorFactory: retryingFactory(connectorFactory, retries, metrics, this.#clients),
        }),
      },
      activity as unknown as Activity,
      async (context) => {
        progress.context = context;
        await withinTime(isServed ? onTurn(context) : onOtherTenant(context), budget.limit);
      },
    );
    return { status: response?.status ?? 200, body: response?.body };
  }

  /** True for a message that could not be answered. Being taken in again, or a new person, opens a conversation. */
  #isInVain(activity: IncomingActivity): boolean {
    const { closed, logger } = this.parts;
    const { type, deliveryMode, conversation } = activity;
    if (type === 'conversationUpdate' || type === 'installationUpdate') closed.reopen(conversation.id);
    const inVain = type === 'message' && deliveryMode !== 'expectReplies' && closed.has(conversation.id);
    if (inVain) logger.info('conversation.closed');
    return inVain;
  }

  /** The channel and its address are part of what the token is checked against: without them less is checked. */
  #canBeAnswered(activity: IncomingActivity): boolean {
    if (this.parts.tenants !== null)
      return !!activity.channelId && /^https:/i.test(activity.serviceUrl ?? '');
    return activity.deliveryMode === 'expectReplies' || !!activity.serviceUrl;
  }
}
