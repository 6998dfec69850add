import { type Next, plugins, type Request, type RequestHandlerType, type Response } from 'restify';
import { refuse } from './refusals';
import { isPlausibleToken, type TokenRules } from './token-guard';
import { refuseForNow, type TurnDown } from './turn-down';

/** Takes in activities; the edge towards Teams implements it. */
export interface MessageEndpoint {
  /**
   * Never rejects. `status` is an HTTP status; `body` is set only where the protocol has one; `retryAfter`, in seconds,
   * only with status 429.
   */
  receive(
    authorization: string,
    body: unknown,
  ): Promise<{ status: number; body?: unknown; retryAfter?: number }>;
}

export interface MessagesParts {
  endpoint: MessageEndpoint;
  /** Null in local mode, where nobody is authenticated. */
  rules: TokenRules | null;
  turnDown: TurnDown;
  now: () => Date;
}

/** Largest body that is taken, in bytes. Activities of Teams stay far below. */
export const maxBodySize = 256 * 1024;

/** `maxBodySize` belongs to the reader inside the parser, which the types do not tell. */
const bodyOptions: plugins.JsonBodyParserOptions & { maxBodySize: number } = {
  maxBodySize,
  reviver: withoutPrototypes,
};

/** Handlers of POST /api/messages, cheapest check first: nothing of the body is read before its sender is plausible. */
export function messagesRoute(parts: MessagesParts): RequestHandlerType[] {
  const { endpoint, turnDown } = parts;
  return [
    tokenGuard(parts),
    mediaGuard(turnDown),
    ...plugins.jsonBodyParser(bodyOptions),
    async (request: Request, response: Response) => {
      if (typeof request.body !== 'object' || request.body === null) return turnDown(request, response, 400);
      const received = await endpoint.receive(request.headers.authorization ?? '', request.body);
      const { status, body, retryAfter } = received;
      if (body !== undefined || status < 400 || status === 501) response.send(status, body);
      else if (retryAfter !== undefined) refuseForNow(response, retryAfter);
      else if (status < 500) turnDown(request, response, status);
      else refuse(response, status);
    },
  ];
}

function tokenGuard({ rules, turnDown, now }: MessagesParts) {
  return (request: Request, response: Response, next: Next): void => {
    const trusted = rules === null || isPlausibleToken(request.headers.authorization, rules, now());
    if (!trusted) turnDown(request, response, 401);
    next(trusted ? undefined : false);
  };
}

/** The size limit counts bytes as they come, so that a compressed body could grow past it. */
function mediaGuard(turnDown: TurnDown) {
  return (request: Request, response: Response, next: Next): void => {
    const encoded = request.headers['content-encoding'] !== undefined;
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
    const tooLong = Number(request.headers['content-length'] ?? 0) > maxBodySize;
    const status = encoded || !isJson ? 415 : tooLong ? 413 : null;
    if (status !== null) turnDown(request, response, status);
    next(status === null ? undefined : false);
  };
}

/** A key "__proto__" in JSON would become an object's prototype as soon as the object is copied. */
function withoutPrototypes(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
