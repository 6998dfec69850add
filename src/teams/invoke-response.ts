import type { Activity } from 'botbuilder';

/** Answers an Action.Execute with a line that Teams shows on the card for a moment. */
export function executed(words: string): Partial<Activity> {
  const type = 'application/vnd.microsoft.activity.message';
  return invokeResponse(200, { statusCode: 200, type, value: words });
}

/** Answers an Action.Execute that cannot be read; no detail of what was wrong with it. */
export function malformed(words: string): Partial<Activity> {
  const value = { code: 'BadRequest', message: words };
  return invokeResponse(400, { statusCode: 400, type: 'application/vnd.microsoft.error', value });
}

/** Answers an invoke that the bot does not know. */
export function notImplemented(): Partial<Activity> {
  return invokeResponse(501);
}

function invokeResponse(status: number, body?: object): Partial<Activity> {
  return { type: 'invokeResponse', value: { status, body } };
}
