import type { Next, Request, Response } from 'restify';
import { isLoopback } from '../config';
import { refuse } from './refusals';

/**
 * Keeps other sites out of local mode: a page on the web may let its own name point to this machine, but it cannot
 * change what the browser writes into Host and Origin.
 */
export function loopbackGuard(request: Request, response: Response, next: Next): void {
  const { host, origin } = request.headers;
  const isLocal = isLocalAddress(`http://${host ?? ''}`) && (origin === undefined || isLocalAddress(origin));
  if (!isLocal) refuse(response, 403);
  next(isLocal ? undefined : false);
}

/** True for an address (scheme, host and port) of this machine. */
export function isLocalAddress(address: string): boolean {
  return URL.canParse(address) && isLoopback(new URL(address).hostname);
}
