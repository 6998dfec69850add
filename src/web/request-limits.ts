import type { Server as HttpServer } from 'node:http';
import type { Next, Request, Response } from 'restify';
import type { TurnDown } from './turn-down';

/** Longest address that is looked at, in characters: a signed one has up to 2,000. */
const longestAddress = 8192;
const methods = new Set(['GET', 'POST']);

/** Sets how long a client may take and how much it may send before anything of ours looks at it. Times in milliseconds. */
export function limitRequests(http: HttpServer): void {
  http.headersTimeout = 10_000;
  http.requestTimeout = 20_000;
  // Longer than the minute for which proxies keep connections, so that none is closed as it is used again.
  http.keepAliveTimeout = 65_000;
  http.maxHeadersCount = 100;
  http.maxConnections = 5000;
  // How often the two timeouts are looked after.
  Object.assign(http, { connectionsCheckingInterval: 2000 });
}

/** Lets through the methods that any address here takes, and addresses of a sensible length. */
export function requestGuard(turnDown: TurnDown) {
  return (request: Request, response: Response, next: Next): void => {
    const isTooLong = (request.url?.length ?? 0) > longestAddress;
    const status = methods.has(request.method ?? '') ? (isTooLong ? 414 : null) : 405;
    if (status !== null) turnDown(request, response, status);
    next(status === null ? undefined : false);
  };
}
