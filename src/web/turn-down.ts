import type { Request, Response } from 'restify';
import type { Metrics } from '../metrics';
import { clientAddress } from './client-address';
import type { RateLimit } from './rate-limit';
import { refuse } from './refusals';

/** Refuses a request that the caller is to blame for. */
export type TurnDown = (request: Request, response: Response, status: number) => void;

/**
 * Refusals count against the address that they go to; beyond the limit the answer is 429. Requests that are not refused
 * are never counted: all of Teams comes from few addresses.
 */
export function createTurnDown(limit: RateLimit, proxies: number, metrics: Metrics): TurnDown {
  return (request, response, status) => {
    const wait = limit.count(clientAddress(request, proxies));
    metrics.refused(wait === null ? status : 429);
    if (wait === null) refuse(response, status);
    else refuseForNow(response, wait);
  };
}

/** Answers with 429. @param seconds after which to try again */
export function refuseForNow(response: Response, seconds: number): void {
  response.setHeader('Retry-After', seconds);
  refuse(response, 429);
}
