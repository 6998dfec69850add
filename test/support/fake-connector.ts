import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sent } from './local-bot';

export interface Posted extends Sent {
  text?: string;
}
type Answer = (response: ServerResponse, body: Posted, request: IncomingMessage) => void;

/** Takes the message, as Teams does. */
export const taken: Answer = (response) => answerWith(response, 200, { id: 'reply-1' });

/** Refuses the message with a status and, if given, headers. */
export function refusing(status: number, headers: Record<string, string> = {}, code = 'Refused'): Answer {
  return (response) => answerWith(response, status, { error: { code, message: 'x' } }, headers);
}

// Not by writeHead: restify puts its own, which gives nothing, into every response of the process.
function answerWith(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries({ 'Content-Type': 'application/json', ...headers }))
    response.setHeader(name, value);
  response.end(JSON.stringify(body));
}

/** A service that messages are posted to: keeps each post, and answers the first ones as told and the others by taking them. */
export async function startConnector(...answers: Answer[]) {
  const posts: Posted[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const body = JSON.parse(text) as Posted;
      const answer = answers[posts.length] ?? taken;
      posts.push(body);
      answer(response, body, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    posts,
    serviceUrl,
    /** The posts that are messages, not typing indicators. */
    messages: () => posts.filter(({ type }) => type === 'message'),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
