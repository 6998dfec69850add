import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Next, type Request, type Response, type Server } from 'restify';
import type { RateLimits } from '../config';
import { describeFault } from '../errors';
import type { Logger } from '../logger';
import type { Metrics } from '../metrics';
import { type ChatPageFiles, serveChatPage } from './chat-page';
import { clientAddress } from './client-address';
import { type Gallery, serveGallery } from './gallery';
import { loopbackGuard } from './loopback-guard';
import { type MessageEndpoint, messagesRoute } from './messages-route';
import { type PublicFiles, servePublicFiles } from './public-files';
import { RateLimit } from './rate-limit';
import { refuse } from './refusals';
import { limitRequests, requestGuard } from './request-limits';
import { securityHeaders, strictTransport } from './security-headers';
import type { TokenRules } from './token-guard';
import { createTurnDown, type TurnDown } from './turn-down';

export interface WebParts {
  endpoint: MessageEndpoint;
  /** local: nobody is authenticated, only this machine may connect, and the chat page is served. */
  mode: { kind: 'local'; page: ChatPageFiles; gallery?: Gallery } | { kind: 'production'; rules: TokenRules };
  /** Pictures and reports under signed addresses; without them there are none. */
  files?: PublicFiles;
  /** True while content and store can be used; never rejects. */
  ready: () => Promise<boolean>;
  limits: RateLimits;
  logger: Logger;
  metrics: Metrics;
  now: () => Date;
}

/** Milliseconds between looks for connections that fell idle while the server closes. */
const idleSweep = 50;

/** The HTTP server of the bot. */
export class WebServer {
  readonly #server: Server;
  readonly #http: HttpServer;
  readonly #turnDown: TurnDown;
  #closing = false;
  /** Requests that are not answered yet, and what to do once there are none. */
  #open = 0;
  #onceIdle = () => {};

  constructor(private readonly parts: WebParts) {
    const { limits, metrics, now } = parts;
    // Without a name the responses do not tell what runs here.
    this.#server = createServer({ name: '' });
    this.#http = this.#server.server as HttpServer;
    limitRequests(this.#http);
    this.#turnDown = createTurnDown(new RateLimit(limits.address, now), limits.proxies, metrics);
    this.#server.pre(this.#countOpen, securityHeaders, requestGuard(this.#turnDown));
    this.#server.pre(parts.mode.kind === 'local' ? loopbackGuard : strictTransport);
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

  /**
   * Takes no new work and waits until what is in flight is done, for at most `limit` milliseconds. As long as that
   * lasts others are told that the bot is not ready.
   */
  async close(limit: number): Promise<void> {
    this.#closing = true;
    const http = this.#http;
    if (!http.listening) return;
    const timer = setTimeout(() => {
      this.#onceIdle();
      http.closeAllConnections();
    }, limit);
    if (this.#open > 0)
      await new Promise<void>((resolve) => {
        this.#onceIdle = resolve;
      });
    // A connection may fall idle later: one that was refused is answered before its body has come in.
    const sweep = setInterval(() => http.closeIdleConnections(), idleSweep);
    await new Promise<void>((resolve) => http.close(() => resolve()));
    clearInterval(sweep);
    clearTimeout(timer);
  }

  #addRoutes(): void {
    const { endpoint, mode, files, limits, ready, now } = this.parts;
    const rules = mode.kind === 'production' ? mode.rules : null;
    this.#server.use(this.#whileOpen);
    const turnDown = this.#turnDown;
    this.#server.post('/api/messages', ...messagesRoute({ endpoint, rules, turnDown, now }));
    this.#server.get('/healthz', async (_request: Request, response: Response) => {
      response.send(200, { status: 'ok' });
    });
    this.#server.get('/readyz', async (_request: Request, response: Response) => {
      if (await ready()) response.send(200, { status: 'ready' });
      else refuse(response, 503);
    });
    const filesLimit = new RateLimit(limits.address, now);
    const admit = (request: Request) => filesLimit.count(clientAddress(request, limits.proxies));
    if (files) servePublicFiles(this.#server, files, admit, now);
    if (mode.kind === 'production') return;
    serveChatPage(this.#server, mode.page);
    if (mode.gallery) serveGallery(this.#server, mode.page.pageDir, mode.gallery);
  }

  readonly #countOpen = (_request: Request, response: Response, next: Next): void => {
    this.#open += 1;
    response.once('close', () => {
      this.#open -= 1;
      if (this.#open === 0) this.#onceIdle();
    });
    next();
  };

  /** While closing nothing new is taken; the process itself is still healthy. */
  readonly #whileOpen = (request: Request, response: Response, next: Next): void => {
    if (this.#closing) response.setHeader('Connection', 'close');
    const refused = this.#closing && request.path() !== '/healthz';
    if (refused) refuse(response, 503);
    next(refused ? false : undefined);
  };

  /** Everything restify itself finds wrong, from an unknown address to a fault of a handler. */
  readonly #onFault = (request: Request, response: Response, fault: unknown, done: () => void): void => {
    const { statusCode } = (fault ?? {}) as { statusCode?: unknown };
    const status = typeof statusCode === 'number' ? statusCode : 500;
    if (status >= 500) this.parts.logger.error('web.fault', { ...describeFault(fault) });
    if (!response.headersSent && status < 500) this.#turnDown(request, response, status);
    else if (!response.headersSent) refuse(response, status);
    done();
  };
}
