import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config';
import { loadContentFast } from './content/content-snapshot';
import { createAssistant } from './conversation/assistant';
import type { Assistant } from './conversation/turn';
import { describeFault } from './errors';
import { createLogger, type Logger } from './logger';
import { CardRenderer } from './presenters/card-renderer';
import type { DocumentStore } from './storage/document-store';
import { SessionDocuments } from './storage/session-documents';
import { SqliteStore } from './storage/sqlite-store';
import { TeamsAdapter } from './teams/adapter';
import { OnceLedger } from './teams/once-ledger';
import { loadPhrases } from './teams/phrases';
import type { ReplyRenderer } from './teams/reply-activity';
import { TeamsBot } from './teams/teams-bot';
import { createApology } from './teams/turn-errors';
import { typingDelay } from './teams/typing';
import { type WebParts, WebServer } from './web/server';

/** The folder above src/ or dist/, in which data/ and cards/ stand. */
const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
/** Milliseconds that turns in flight get when the bot stops; Teams sends again after about as long. */
const drainLimit = 15_000;
const sweepInterval = 60 * 60 * 1000;

/** Parts that a test may put in place of the real ones. */
export interface Overrides {
  assistant?: Assistant;
  store?: DocumentStore;
  renderer?: ReplyRenderer;
  logger?: Logger;
  now?: () => Date;
  newReference?: () => string;
}

/** The bot, put together and ready to start. */
export interface Container {
  /** Starts to listen; resolves to the port. */
  start(): Promise<number>;
  /** Finishes what is in flight, then closes the store. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Puts the bot together. Everything that can be wrong with content, cards and store shows here, before a port is open.
 * @throws ContentError, CardTemplateError or StoreOpenError
 */
export function createContainer(config: Config, overrides: Overrides = {}): Container {
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const now = overrides.now ?? (() => new Date());
  const { assistant: given } = overrides;
  const makeAssistant = given ? () => given : prepareAssistant(config);
  const renderer = overrides.renderer ?? CardRenderer.load(join(root, 'cards'));
  const store = overrides.store ?? SqliteStore.open(join(config.dataDir, 'matrix-guide.sqlite'));
  const assistant = makeAssistant(store);
  const ledger = new OnceLedger(store, logger);
  const shared = { renderer, ledger, phrases: loadPhrases(join(root, 'cards')), logger, now };
  const bot = new TeamsBot({ ...shared, assistant, typingDelay });
  const endpoint = new TeamsAdapter({
    credentials: config.mode === 'production' ? config.credentials : null,
    onTurn: (context) => bot.onTurn(context),
    onTurnError: createApology({ ...shared, newReference: overrides.newReference ?? newReference }),
    logger,
  });
  const server = new WebServer({
    endpoint,
    mode: webMode(config),
    ready: () => store.healthy(),
    logger,
    now,
  });
  return lifecycle(config, { server, store, ledger, logger, now });
}

/** Content is checked first: when it is wrong, no store is opened. */
function prepareAssistant(config: Config): (store: DocumentStore) => Assistant {
  const corpus = loadContentFast(join(root, 'data'), join(config.dataDir, 'cache'));
  return (store) =>
    createAssistant({ corpus, sessions: new SessionDocuments(store), contact: config.contactEmail });
}

interface Running {
  server: WebServer;
  store: DocumentStore;
  ledger: OnceLedger;
  logger: Logger;
  now: () => Date;
}

function lifecycle(config: Config, { server, store, ledger, logger, now }: Running): Container {
  let closed: Promise<void> | undefined;
  const sweep = () => {
    ledger.sweep(now()).catch((fault) => logger.warn('sweep.failed', { ...describeFault(fault) }));
  };
  const timer = setInterval(sweep, sweepInterval).unref();
  return {
    async start() {
      const port = await server.listen(config.port, config.host);
      logger.info('started', { mode: config.mode, host: config.host, port });
      sweep();
      return port;
    },
    close() {
      closed ??= (async () => {
        clearInterval(timer);
        await server.close(drainLimit);
        await store.close();
        logger.info('stopped');
      })();
      return closed;
    },
  };
}

function webMode(config: Config): WebParts['mode'] {
  if (config.mode === 'production') {
    const { appId, tenantId } = config.credentials;
    return { kind: 'production', rules: { appId, tenantId } };
  }
  const vendor = {
    'adaptivecards.min.js': join(modules, 'adaptivecards/dist/adaptivecards.min.js'),
    'markdown-it.min.js': join(modules, 'markdown-it/dist/browser/markdown-it.umd.min.js'),
  };
  return { kind: 'local', page: { pageDir: join(root, 'src/web/page'), vendor } };
}

/** Eight characters that can be read out over the phone: "4F2A9C01". */
function newReference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}
