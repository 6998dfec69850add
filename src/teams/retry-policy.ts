import type { ConnectorClient, ConnectorFactory } from 'botframework-connector';
import type { LRUCache } from 'lru-cache';
import type { Metrics } from '../metrics';

/** Clients by the service they talk to; one holds nothing of a conversation, and making one costs more than a turn. */
export type ConnectorClients = LRUCache<string, ConnectorClient>;

/** Statuses after which a message is sent again; the rules of Teams. All others are final. */
const retried = new Set([412, 429, 502, 503, 504]);
/** Faults that show that nothing was sent. After any other the message may have been posted, and is not sent again. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export interface RetryRules {
  /** How often a message is sent at most. */
  attempts: number;
  /** Milliseconds before the second attempt; doubled for each one after. */
  firstWait: number;
  /** Milliseconds that one attempt may take. */
  attemptLimit: number;
  /** Longest wait, in milliseconds; when the service asks for more, the message is given up. */
  longestWait: number;
}
export const retryRules: RetryRules = {
  attempts: 4,
  firstWait: 1000,
  attemptLimit: 15_000,
  longestWait: 30_000,
};

/** What is used of the SDK's pipeline; its own types are not among those it shares. */
interface SentRequest {
  timeout: number;
}
interface GotResponse {
  status: number;
  headers: { get(name: string): string | undefined };
}
type Next = (request: SentRequest) => Promise<GotResponse>;
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(
    policy: { name: string; sendRequest(request: SentRequest, next: Next): Promise<GotResponse> },
    options: { phase: 'Retry' },
  ): void;
}

/**
 * A factory of clients that send again by our rules. Left alone they send again by rules of their own, and follow
 * redirects with the bot's token.
 */
export function retryingFactory(
  factory: ConnectorFactory,
  rules: RetryRules,
  metrics: Metrics,
  clients: ConnectorClients,
): ConnectorFactory {
  return {
    async create(serviceUrl, audience) {
      const key = `${serviceUrl}\n${audience}`;
      const known = clients.get(key);
      if (known) return known;
      const client = await factory.create(serviceUrl, audience);
      const pipeline = pipelineOf(client);
      for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name });
      pipeline.addPolicy(
        { name: 'teamsRetryPolicy', sendRequest: (request, next) => send(request, next, rules, metrics) },
        { phase: 'Retry' },
      );
      clients.set(key, client);
      return client;
    },
  };
}

function pipelineOf(client: ConnectorClient): Pipeline {
  return (client as unknown as { client: { pipeline: Pipeline } }).client.pipeline;
}

async function send(
  request: SentRequest,
  next: Next,
  rules: RetryRules,
  metrics: Metrics,
): Promise<GotResponse> {
  request.timeout = rules.attemptLimit;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === rules.attempts;
    const outcome = await next(request).catch((fault: unknown) => {
      if (isLast || !unreached.has(String((fault as { code?: unknown })?.code))) throw fault;
      return null;
    });
    if (outcome && (isLast || !retried.has(outcome.status))) return outcome;
    const wait = waitBefore(attempt, outcome, rules, Date.now());
    if (outcome && wait > rules.longestWait) return outcome;
    metrics.retried(outcome ? String(outcome.status) : 'unreachable');
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Never shorter than what the service asks for; with chance, so that many do not come again at the same moment. */
function waitBefore(attempt: number, response: GotResponse | null, rules: RetryRules, now: number): number {
  const asked = retryAfter(response?.headers.get('retry-after'), now);
  const chance = 0.5 + Math.random() / 2;
  if (asked > 0) return asked + rules.firstWait * chance;
  return rules.firstWait * 2 ** (attempt - 1) * chance;
}

/** Milliseconds of a Retry-After header, which holds seconds or a date; 0 without one. */
function retryAfter(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
