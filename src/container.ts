import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config';
import { loadContentFast } from './content/content-snapshot';
import { reportView } from './conversation/assess/report-view';
import { createAssistant } from './conversation/assistant';
import type { Reply } from './conversation/reply';
import type { Assistant, CardFinder } from './conversation/turn';
import { describeFault } from './errors';
import type { Corpus } from './guidance/corpus';
import { createLogger, type Logger } from './logger';
import { HexagonPictures } from './pictures/hexagon-png';
import { CardRenderer } from './presenters/card-renderer';
import { CardGallery } from './preview/card-gallery';
import { throwawayAssistant } from './preview/throwaway-assistant';
import { ReportRenderer } from './reports/report-renderer';
import { AssessmentDocuments } from './storage/assessment-documents';
import type { DocumentStore } from './storage/document-store';
import { FeedbackDocuments } from './storage/feedback-documents';
import { linkKey } from './storage/link-key';
import { ownerKey } from './storage/owner-key';
import { SessionDocuments } from './storage/session-documents';
import { SqliteStore } from './storage/sqlite-store';
import { TeamsAdapter } from './teams/adapter';
import { OnceLedger } from './teams/once-ledger';
import { loadPhrases } from './teams/phrases';
import type { ReplyRenderer } from './teams/reply-activity';
import { TeamsBot } from './teams/teams-bot';
import { createApology } from './teams/turn-errors';
import { typingDelay } from './teams/typing';
import { loadLinkPages } from './web/link-pages';
import type { PublicFiles } from './web/public-files';
import { type WebParts, WebServer } from './web/server';
import { AddressSigner } from './web/signed-address';
import { SignedAddresses } from './web/signed-addresses';

/** The folder above src/ or dist/, in which data/ and cards/ stand. */
const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
const cards = join(root, 'cards');
/** Milliseconds that turns in flight get when the bot stops; Teams sends again after about as long. */
const drainLimit = 15_000;
const sweepInterval = 60 * 60 * 1000;

/** Parts that a test may put in place of the real ones. */
export interface Overrides {
  assistant?: Assistant & { finder: CardFinder };
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
  // Content is checked first: when it is wrong, no store is opened.
  const corpus = loadContentFast(join(root, 'data'), join(config.dataDir, 'cache'));
  const renderer = overrides.renderer ?? CardRenderer.load(cards);
  const reports = ReportRenderer.load(cards);
  const store = overrides.store ?? SqliteStore.open(join(config.dataDir, 'matrix-guide.sqlite'));
  const assessments = new AssessmentDocuments(store);
  const feedback = new FeedbackDocuments(store);
  const signing = new SigningKey(store);
  const signer = new AddressSigner(() => signing.key);
  const reached = { port: config.port };
  const links = new SignedAddresses({ signer, base: () => baseAddress(config, reached.port), ownerKey });
  const assistant =
    overrides.assistant ??
    createAssistant({
      corpus,
      sessions: new SessionDocuments(store),
      assessments,
      links,
      feedback,
      newId: () => randomBytes(12).toString('hex'),
      contact: config.contactEmail,
    });
  const ledger = new OnceLedger(store, logger);
  const shared = { renderer, ledger, phrases: loadPhrases(cards), logger, now };
  const bot = new TeamsBot({ ...shared, assistant, finder: assistant.finder, typingDelay });
  const endpoint = new TeamsAdapter({
    credentials: config.mode === 'production' ? config.credentials : null,
    onTurn: (context) => bot.onTurn(context),
    onTurnError: createApology({ ...shared, newReference: overrides.newReference ?? newReference }),
    logger,
  });
  const server = new WebServer({
    endpoint,
    mode: webMode(config, cardGallery(config, { corpus, links, now })),
    files: publicFiles(corpus, signer, reports, assessments),
    ready: () => store.healthy(),
    logger,
    now,
  });
  return lifecycle(config, { server, signing, reached, feedback, store, ledger, logger, now });
}

/** The key that signs addresses; read once the store is open, before the first address is asked for. */
class SigningKey {
  #key: Buffer | null = null;
  constructor(private readonly store: DocumentStore) {}

  get key(): Buffer {
    if (!this.#key)
      throw new Error('the key that signs addresses has not been loaded; start the container first');
    return this.#key;
  }

  async load(): Promise<void> {
    this.#key = await linkKey(this.store);
  }
}

/**
 * Where pictures and reports are reached; empty when that is not known. In local mode nothing but this machine gets
 * through, whatever `PUBLIC_URL` says.
 */
function baseAddress(config: Config, port: number): string {
  if (config.mode === 'production') return config.publicUrl ?? '';
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${port}`;
}

function publicFiles(
  corpus: Corpus,
  signer: AddressSigner,
  renderer: ReportRenderer,
  assessments: AssessmentDocuments,
): PublicFiles {
  const pictures = new HexagonPictures(corpus.hexagon);
  return {
    signer,
    hexagon: (values) => pictures.png(values),
    pages: loadLinkPages(cards),
    reports: {
      async render(owner, id, format) {
        const stored = await assessments.loadByOwnerKey(owner, id);
        const view = stored && reportView(corpus, corpus.assessment, stored.assessment);
        return view && renderer.render(view, format, () => pictures.png(view.picture.values));
      },
    },
  };
}

interface Running {
  server: WebServer;
  signing: SigningKey;
  /** Gets the port that is listened on, when any free one was asked for. */
  reached: { port: number };
  feedback: FeedbackDocuments;
  store: DocumentStore;
  ledger: OnceLedger;
  logger: Logger;
  now: () => Date;
}

function lifecycle(
  config: Config,
  { server, signing, reached, feedback, store, ledger, logger, now }: Running,
): Container {
  let closed: Promise<void> | undefined;
  const sweep = () => {
    ledger.sweep(now()).catch((fault) => logger.warn('sweep.failed', { ...describeFault(fault) }));
    void feedback.flush();
  };
  const timer = setInterval(sweep, sweepInterval).unref();
  return {
    async start() {
      await signing.load();
      const port = await server.listen(config.port, config.host);
      reached.port = port;
      logger.info('started', { mode: config.mode, host: config.host, port });
      sweep();
      return port;
    },
    close() {
      closed ??= (async () => {
        clearInterval(timer);
        await server.close(drainLimit);
        await feedback.flush();
        await store.close();
        logger.info('stopped');
      })();
      return closed;
    },
  };
}

/** Cards for those who write content. They are made with a memory of their own, so that nothing counts as asked. */
function cardGallery(
  { contactEmail: contact }: Config,
  { corpus, links, now }: { corpus: Corpus; links: SignedAddresses; now: () => Date },
): CardGallery {
  let renderer: CardRenderer | undefined;
  const render = (reply: Reply) => {
    renderer ??= CardRenderer.load(cards);
    return renderer.render(reply);
  };
  return new CardGallery(
    { corpus, renderer: { render } },
    () => throwawayAssistant(corpus, { contact, links }),
    now,
  );
}

function webMode(config: Config, gallery: CardGallery): WebParts['mode'] {
  if (config.mode === 'production') {
    const { appId, tenantId } = config.credentials;
    return { kind: 'production', rules: { appId, tenantId } };
  }
  const vendor = {
    'adaptivecards.min.js': join(modules, 'adaptivecards/dist/adaptivecards.min.js'),
    'markdown-it.min.js': join(modules, 'markdown-it/dist/browser/markdown-it.umd.min.js'),
  };
  return { kind: 'local', page: { pageDir: join(root, 'src/web/page'), vendor }, gallery };
}

/** Eight characters that can be read out over the phone: "4F2A9C01". */
function newReference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}
