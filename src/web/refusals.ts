import type { Response } from 'restify';

/** What callers are told: enough to mend a request, nothing of the inside. */
const refusals: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'BadRequest', message: 'The request could not be read.' },
  401: { code: 'Unauthorized', message: 'The sender could not be verified.' },
  403: { code: 'Forbidden', message: 'This address is for this machine only.' },
  404: { code: 'NotFound', message: 'There is nothing at this address.' },
  405: { code: 'MethodNotAllowed', message: 'This address does not take this method.' },
  413: { code: 'PayloadTooLarge', message: 'The request is too large.' },
  414: { code: 'UriTooLong', message: 'The address is too long.' },
  415: { code: 'UnsupportedMediaType', message: 'Send plain JSON, not compressed.' },
  429: { code: 'TooManyRequests', message: 'That was too often; try again later.' },
  503: { code: 'ServiceUnavailable', message: 'The service is not available now; try again soon.' },
};
const fault = { code: 'InternalServerError', message: 'The request could not be handled.' };

/** Answers with an error status and words that fit it; an unknown status is answered as 500. */
export function refuse(response: Response, status: number): void {
  const known = refusals[status];
  response.send(known ? status : 500, known ?? fault);
}
