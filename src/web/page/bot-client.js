/** Longer than Teams waits (10–15 s), so that a slow bot shows as slow, not as broken. */
const longestWaitMs = 20_000;

/** kind: unreachable | slow | refused (4xx) | failed (5xx) | unreadable. */
export class BotProblem extends Error {
  constructor(kind, status) {
    super(kind);
    this.kind = kind;
    this.status = status;
  }
}

/**
 * Posts one activity and gives what came back: `messages` to show and, for an invoke, `card` (in place of the
 * clicked one) or `notice` (a short text).
 * @throws BotProblem
 */
export async function post(activity) {
  const { status, text } = await send(activity);
  if (status >= 400) throw new BotProblem(status >= 500 ? 'failed' : 'refused', status);
  const body = parse(text);
  const activities = body?.activities ?? [];
  const messages = activities.filter((reply) => reply.type === 'message');
  if (activity.type !== 'invoke') return { messages };
  const invokeResponse = activities.find((reply) => reply.type === 'invokeResponse');
  // Without expected replies the response body is the invoke's own.
  const answer = invokeResponse ? invokeResponse.value : body?.activities ? null : { status, body };
  return { messages, ...readInvoke(answer) };
}

async function send(activity) {
  try {
    const response = await fetch('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    throw new BotProblem(error.name === 'TimeoutError' ? 'slow' : 'unreachable');
  }
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    throw new BotProblem('unreadable');
  }
}

// The answer carries two codes: of the invoke itself and, inside, of the card action.
function readInvoke(answer) {
  const { type, value } = answer?.body ?? {};
  // Teams shows the bot's own words for an error; without words it is a problem of ours to tell.
  if (type === 'application/vnd.microsoft.error' && value?.message) return { notice: String(value.message) };
  const status = Math.max(answer?.status ?? 200, answer?.body?.statusCode ?? 200);
  if (status >= 400) throw new BotProblem(status >= 500 ? 'failed' : 'refused', status);
  if (type === 'application/vnd.microsoft.card.adaptive') return { card: value };
  if (type === 'application/vnd.microsoft.activity.message') return { notice: String(value) };
  return {};
}
