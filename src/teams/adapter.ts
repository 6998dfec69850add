import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../config';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import { type IncomingActivity, incomingActivitySchema } from './incoming-activity';

export interface AdapterParts {
  /** Null in local mode only: the adapter then accepts every message unasked. */
  credentials: Credentials | null;
  onTurn: (context: TurnContext) => Promise<void>;
  onTurnError: (context: TurnContext, fault: Error) => Promise<void>;
  logger: Logger;
}

/** What the web answers for an activity: an HTTP status and, where the protocol has one, a body. */
export interface Received {
  status: number;
  body?: unknown;
}

/** Faults by which the token check of the Bot Framework says no. */
const refusals = new Set(['AuthenticationError', 'JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/** The way in from the Bot Framework, and back. */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly parts: AdapterParts) {
    super(authentication(parts.credentials));
    this.onTurnError = parts.onTurnError;
  }

  /**
   * Takes in the body of a post and waits until its turn is done. Never rejects: 400 for what is no activity, 401 when
   * the sender cannot be verified, 503 when the same activity may be sent again.
   *
   * CloudAdapter's own `process` is passed by, because it sends the messages of faults to the caller and to the
   * console.
   */
  async receive(authorization: string, body: unknown): Promise<Received> {
    const parsed = incomingActivitySchema.safeParse(body);
    if (!parsed.success || !this.#canBeAnswered(parsed.data)) return { status: 400 };
    let verified = false;
    try {
      const response = await this.processActivity(
        authorization,
        parsed.data as unknown as Activity,
        async (context) => {
          verified = true;
          await this.parts.onTurn(context);
        },
      );
      return { status: response?.status ?? 200, body: response?.body };
    } catch (fault) {
      const status = !verified && isRefusal(fault) ? 401 : 503;
      this.parts.logger.warn('activity.refused', { status, ...describeFault(fault) });
      return { status };
    }
  }

  /** The channel and its address are part of what the token is checked against: without them less is checked. */
  #canBeAnswered(activity: IncomingActivity): boolean {
    if (this.parts.credentials !== null)
      return !!activity.channelId && /^https:/i.test(activity.serviceUrl ?? '');
    return activity.deliveryMode === 'expectReplies' || !!activity.serviceUrl;
  }
}

/** An AuthenticationError with status 500 tells that the signing keys could not be fetched, which is no refusal. */
function isRefusal(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  // AuthenticationError carries its name as a class only.
  return (
    (refusals.has(fault.name) || refusals.has(fault.constructor.name)) &&
    (fault as { statusCode?: number }).statusCode !== 500
  );
}

function authentication(credentials: Credentials | null): ConfigurationBotFrameworkAuthentication {
  if (credentials === null) return new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' });
  const { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId, type: MicrosoftAppType } = credentials;
  if (MicrosoftAppId === '') throw new TypeError('an adapter without an app id would accept every message');
  const MicrosoftAppPassword = credentials.type === 'SingleTenant' ? credentials.password : undefined;
  const options = { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType, MicrosoftAppPassword };
  return new ConfigurationBotFrameworkAuthentication(
    options,
    new ConfigurationServiceClientCredentialFactory(options),
  );
}
