import { type Next, plugins, type Request, type RequestHandlerType, type Response } from 'restify';
import { refuse } from './refusals';
import { isPlausibleToken, type TokenRules } from './token-guard';

/** Takes in activities; the edge towards Teams implements it. */
export interface MessageEndpoint {
  /** Never rejects. `status` is an HTTP status; `body` is set only where the protocol has one. */
  receive(authorization: string, body: unknown): Promise<{ status: number; body?: unknown }>;
}

/** Largest body that is taken, in bytes. Activities of Teams stay far below. */
export const maxBodySize = 256 * 1024;

/** `maxBodySize` belongs to the reader inside the parser, which the types do not tell. */
const bodyOptions: plugins.JsonBodyParserOptions & { maxBodySize: number } = {
  maxBodySize,
  reviver: withoutPrototypes,
};

/**
 * Handlers of POST /api/messages, cheapest check first: nothing of the body is read before its sender is plausible.
 * @param rules null in local mode, where nobody is authenticated
 */
export function messagesRoute(
  endpoint: MessageEndpoint,
  rules: TokenRules | null,
  now: () => Date,
): RequestHandlerType[] {
  return [
    tokenGuard(rules, now),
    mediaGuard,
    ...plugins.jsonBodyParser(bodyOptions),
    async (request: Request, response: Response) => {
      if (typeof request.body !== 'object' || request.body === null) return refuse(response, 400);
      const { status, body } = await endpoint.receive(request.headers.authorization ?? '', request.body);
      if (body === undefined && status >= 400 && status !== 501) return refuse(response, status);
      response.send(status, body);
    },
  ];
}

function tokenGuard(rules: TokenRules | null, now: () => Date) {
  return (request: Request, response: Response, next: Next): void => {
    const trusted = rules === null || isPlausibleToken(request.headers.authorization, rules, now());
    if (!trusted) refuse(response, 401);
    next(trusted ? undefined : false);
  };
}

/** The size limit counts bytes as they come, so that a compressed body could grow past it. */
function mediaGuard(request: Request, response: Response, next: Next): void {
  const encoded = request.headers['content-encoding'] !== undefined;
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  const tooLong = Number(request.headers['content-length'] ?? 0) > maxBodySize;
  const status = encoded || !isJson ? 415 : tooLong ? 413 : null;
  if (status !== null) refuse(response, status);
  next(status === null ? undefined : false);
}

/** A key "__proto__" in JSON would become an object's prototype as soon as the object is copied. */
function withoutPrototypes(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
