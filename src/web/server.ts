import type { AddressInfo } from 'node:net';
import { createServer, type Next, type Request, type Response, type Server } from 'restify';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import { type ChatPageFiles, serveChatPage } from './chat-page';
import { type Gallery, serveGallery } from './gallery';
import { loopbackGuard } from './loopback-guard';
import { type MessageEndpoint, messagesRoute } from './messages-route';
import { type PublicFiles, servePublicFiles } from './public-files';
import { refuse } from './refusals';
import { securityHeaders } from './security-headers';
import type { TokenRules } from './token-guard';

export interface WebParts {
  endpoint: MessageEndpoint;
  /** local: nobody is authenticated, only this machine may connect, and the chat page is served. */
  mode: { kind: 'local'; page: ChatPageFiles; gallery?: Gallery } | { kind: 'production'; rules: TokenRules };
  /** Pictures and reports under signed addresses; without them there are none. */
  files?: PublicFiles;
  /** True while content and store can be used; never rejects. */
  ready: () => Promise<boolean>;
  logger: Logger;
  now: () => Date;
}

/** Milliseconds between looks for connections that fell idle while the server closes. */
const idleSweep = 50;

/** The HTTP server of the bot. */
export class WebServer {
  readonly #server: Server;
  #closing = false;

  constructor(private readonly parts: WebParts) {
    // Without a name the responses do not tell what runs here.
    this.#server = createServer({ name: '' });
    this.#server.pre(securityHeaders);
    if (parts.mode.kind === 'local') this.#server.pre(loopbackGuard);
    this.#server.on('restifyError', this.#onFault);
    this.#addRoutes();
  }

  /** Starts to listen; port 0 takes any free one. Resolves to the port. @rejects when the port cannot be had */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => {
        this.#server.removeListener('error', reject);
        resolve();
      });
    });
    return (this.#server.address() as AddressInfo).port;
  }

  /** Takes no new requests and waits until those in flight are done, for at most `limit` milliseconds. */
  async close(limit: number): Promise<void> {
    this.#closing = true;
    const http = this.#server.server as import('node:http').Server;
    if (!http.listening) return;
    const timer = setTimeout(() => http.closeAllConnections(), limit);
    // A connection may fall idle later: one that was refused is answered before its body has come in.
    const sweep = setInterval(() => http.closeIdleConnections(), idleSweep);
    await new Promise<void>((resolve) => http.close(() => resolve()));
    clearInterval(sweep);
    clearTimeout(timer);
  }

  #addRoutes(): void {
    const { endpoint, mode, files, ready, now } = this.parts;
    const rules = mode.kind === 'production' ? mode.rules : null;
    this.#server.use(this.#whileOpen);
    this.#server.post('/api/messages', ...messagesRoute(endpoint, rules, now));
    this.#server.get('/healthz', async (_request: Request, response: Response) => {
      response.send(200, { status: 'ok' });
    });
    this.#server.get('/readyz', async (_request: Request, response: Response) => {
      if (await ready()) response.send(200, { status: 'ready' });
      else refuse(response, 503);
    });
    if (files) servePublicFiles(this.#server, files, now);
    if (mode.kind === 'production') return;
    serveChatPage(this.#server, mode.page);
    if (mode.gallery) serveGallery(this.#server, mode.page.pageDir, mode.gallery);
  }

  /** While closing, connections that are still open take no new work; the process itself is still healthy. */
  readonly #whileOpen = (request: Request, response: Response, next: Next): void => {
    if (this.#closing) response.setHeader('Connection', 'close');
    const refused = this.#closing && request.path() !== '/healthz';
    if (refused) refuse(response, 503);
    next(refused ? false : undefined);
  };

  /** Everything restify itself finds wrong, from an unknown address to a fault of a handler. */
  readonly #onFault = (_request: Request, response: Response, fault: unknown, done: () => void): void => {
    const status = (fault as { statusCode?: unknown } | undefined)?.statusCode;
    if (typeof status !== 'number' || status >= 500)
      this.parts.logger.error('web.fault', { ...describeFault(fault) });
    if (!response.headersSent) refuse(response, typeof status === 'number' ? status : 500);
    done();
  };
}
