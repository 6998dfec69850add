import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exposition } from './prometheus';

/** Milliseconds for which a slow client is waited for. */
const patience = 5000;

/** Serves GET /metrics and nothing else, on a port of its own: who may scrape is decided by who reaches the port. */
export class MetricsServer {
  readonly #server: Server;

  constructor(private readonly exposition: Exposition) {
    const limits = { headersTimeout: patience, requestTimeout: patience };
    this.#server = createServer(limits, (request, response) => void this.#answer(request, response));
  }

  /** Starts to listen; resolves to the port. @rejects when the port cannot be had */
  async listen(port: number, host: string): Promise<number> {
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isKnown = request.url?.split('?', 1)[0] === '/metrics';
    let text = '';
    // Set one by one: restify replaces writeHead in every response of the process.
    if (!isKnown) response.statusCode = 404;
    else if (request.method !== 'GET') response.statusCode = 405;
    else {
      response.setHeader('Content-Type', this.exposition.contentType);
      text = await this.exposition.text().catch(() => '');
    }
    response.end(text);
  }
}
