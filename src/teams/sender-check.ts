import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { AuthenticateRequestResult, ClaimsIdentity, UserTokenClient } from 'botframework-connector';
import type { Credentials } from '../config';
import type { IncomingActivity } from './incoming-activity';
import { agreesWithToken, isServiceAddress } from './service-host';
import { SigningKeys } from './signing-keys';

/** Whom the bot listens to in production. */
export interface SenderRules {
  credentials: Credentials;
  /** Hosts of services that may be answered, beside those of Teams and the Bot Framework. */
  serviceHosts: readonly string[];
}

/** Faults by which the token check of the Bot Framework says no. */
const refusals = new Set(['AuthenticationError', 'JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/** The SDK makes a client for signing users in at every turn; this bot signs nobody in, so one serves all. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  #signIn: UserTokenClient | null = null;

  override async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#signIn ??= await super.createUserTokenClient(identity);
    return this.#signIn;
  }
}

/** Tells who may send activities. */
export class SenderCheck {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly #keys: SigningKeys | null;

  /** @param rules null in local mode only: everybody is then let in */
  constructor(private readonly rules: SenderRules | null) {
    this.authentication = authentication(rules?.credentials ?? null);
    this.#keys = rules && new SigningKeys();
  }

  /**
   * What the turn needs to answer the sender; null when the sender cannot be verified. What costs least is looked at
   * first: the address to answer to, the signature, and then all that the SDK checks.
   * @rejects when it cannot be told now, because signing keys cannot be fetched
   */
  async check(authorization: string, activity: IncomingActivity): Promise<AuthenticateRequestResult | null> {
    if (!(await this.#isTrusted(authorization, activity))) return null;
    try {
      return await this.authentication.authenticateRequest(activity as unknown as Activity, authorization);
    } catch (fault) {
      if (isRefusal(fault)) return null;
      throw fault;
    }
  }

  async #isTrusted(authorization: string, { serviceUrl }: IncomingActivity): Promise<boolean> {
    if (this.rules === null || this.#keys === null) return true;
    if (!serviceUrl || !isServiceAddress(serviceUrl, this.rules.serviceHosts)) return false;
    return agreesWithToken(authorization, serviceUrl) && this.#keys.hasSigned(authorization);
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
  if (credentials === null) return new Authentication({ MicrosoftAppId: '' });
  const { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId, type: MicrosoftAppType } = credentials;
  if (MicrosoftAppId === '') throw new TypeError('an adapter without an app id would accept every message');
  const MicrosoftAppPassword = credentials.type === 'SingleTenant' ? credentials.password : undefined;
  const options = { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType, MicrosoftAppPassword };
  return new Authentication(options, new ConfigurationServiceClientCredentialFactory(options));
}
