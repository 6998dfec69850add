import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exposition } from './prometheus';

/** Milliseconds for which a slow client is waited for. */
const patience = 5000;

/** Serves GET /metrics and nothing else, on a port of its own: who may scrape is decided by who reaches the port. */
export class MetricsServer {
  readonly #server: Server;

  constructor(exposition: Exposition) {
    this.#server = createServer(
      { headersTimeout: patience, requestTimeout: patience },
      (request, response) => {
        const isKnown = request.url?.split('?', 1)[0] === '/metrics';
        if (!isKnown || request.method !== 'GET') return void response.writeHead(isKnown ? 405 : 404).end();
        exposition.text().then(
          (text) => response.writeHead(200, { 'Content-Type': exposition.contentType }).end(text),
          () => response.writeHead(500).end(),
        );
      },
    );
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
}
