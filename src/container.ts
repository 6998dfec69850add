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
import { createLogger, hashIds, type Logger } from './logger';
import { type Metrics, noMetrics } from './metrics';
import { measure } from './operations/measure';
import type { MetricsServer } from './operations/metrics-server';
import { HexagonPictures } from './pictures/hexagon-png';
import { CardRenderer } from './presenters/card-renderer';
import { CardGallery } from './preview/card-gallery';
import { throwawayAssistant } from './preview/throwaway-assistant';
import { ReportRenderer } from './reports/report-renderer';
import { AssessmentDocuments } from './storage/assessment-documents';
import { AuditLog } from './storage/audit-log';
import { openContainer } from './storage/azure-container';
import type { DocumentStore } from './storage/document-store';
import { FeedbackDocuments } from './storage/feedback-documents';
import { MeasuredStore } from './storage/measured-store';
import { ownerKey } from './storage/owner-key';
import { Retention } from './storage/retention';
import { SessionDocuments } from './storage/session-documents';
import { databaseName, SqliteStore } from './storage/sqlite-store';
import { StoredKeys } from './storage/stored-keys';
import { TeamsAdapter } from './teams/adapter';
import { ClosedConversations } from './teams/closed-conversations';
import { OnceLedger } from './teams/once-ledger';
import { createTurnAway } from './teams/other-tenants';
import { loadPhrases } from './teams/phrases';
import type { ReplyRenderer } from './teams/reply-activity';
import { type RetryRules, retryRules } from './teams/retry-policy';
import { SenderCheck } from './teams/sender-check';
import { TeamsBot } from './teams/teams-bot';
import { type TurnBudget, turnBudget, withinTime } from './teams/turn-budget';
import { createApology } from './teams/turn-errors';
import { typingDelay } from './teams/typing';
import { firstWork, warmUp } from './teams/warm-up';
import { loadLinkPages } from './web/link-pages';
import type { PublicFiles } from './web/public-files';
import { RateLimit } from './web/rate-limit';
import { type WebParts, WebServer } from './web/server';
import { AddressSigner } from './web/signed-address';
import { SignedAddresses } from './web/signed-addresses';

/** The folder above src/ or dist/, in which data/ and cards/ stand. */
const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
const cards = join(root, 'cards');
/** Milliseconds that turns in flight get when the bot stops, and that closing the store gets after: together below 15 s. */
const drainLimit = 12_000;
const closeLimit = 2000;
/** How often is looked whether anything is to be deleted by age. */
const sweepInterval = 60 * 60 * 1000;
/** Milliseconds within which the store must say that it is well. */
const healthLimit = 2000;

/** Parts that a test may put in place of the real ones. */
export interface Overrides {
  assistant?: Assistant & { finder: CardFinder };
  store?: DocumentStore;
  renderer?: ReplyRenderer;
  logger?: Logger;
  now?: () => Date;
  newReference?: () => string;
  metrics?: Metrics;
  budget?: TurnBudget;
  retries?: RetryRules;
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
  const corpus = loadContentFast(join(root, 'data'), join(config.dataDir, 'cache'), join(root, 'dist/cache'));
  const renderer = overrides.renderer ?? CardRenderer.load(cards);
  const reports = ReportRenderer.load(cards);
  const measuring = measure(config);
  const metrics = overrides.metrics ?? measuring?.metrics ?? noMetrics;
  const store = measured(overrides.store ?? openStore(config), metrics);
  const assessments = new AssessmentDocuments(store);
  const feedback = new FeedbackDocuments(store);
  const keys = new StoredKeys(store);
  const signer = new AddressSigner(() => keys.of('links'));
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
      retention: config.retention,
      audit: new AuditLog(logger, () => keys.of('people')),
    });
  const ledger = new OnceLedger({ store, logger, now });
  const phrases = loadPhrases(cards);
  const shared = { renderer, ledger, phrases, logger, metrics, now };
  const bot = new TeamsBot({ ...shared, assistant, finder: assistant.finder, typingDelay });
  const talkLimit = new RateLimit(config.limits.conversation, now);
  const endpoint = new TeamsAdapter({
    senders: new SenderCheck(config.mode === 'production' ? config : null),
    tenants: config.mode === 'production' ? config.allowedTenants : null,
    admit: (conversation) => talkLimit.count(conversation),
    closed: new ClosedConversations(),
    onTurn: (context) => bot.onTurn(context),
    onOtherTenant: createTurnAway(phrases, logger),
    onTurnError: createApology(shared),
    phrases,
    budget: overrides.budget ?? turnBudget,
    retries: overrides.retries ?? retryRules,
    logger,
    metrics,
    newReference: overrides.newReference ?? newReference,
    hashId: hashIds(config.logSalt ?? randomBytes(16).toString('hex')),
  });
  const server = new WebServer({
    endpoint,
    mode: webMode(config, cardGallery(config, { corpus, links, now })),
    files: publicFiles(corpus, signer, reports, assessments),
    // Content that is wrong stops the start; a store that does not say in time how it is, is not well.
    ready: () => withinTime(store.healthy(), healthLimit).catch(() => false),
    limits: config.limits,
    logger,
    metrics,
    now,
  });
  const retention = new Retention({ store, days: config.retention, logger });
  const warm = () => warmUp(firstWork(assistant, renderer, now()), () => endpoint.idleFor(), logger);
  const parts = { server, endpoint, keys, reached, feedback, store, retention, warm, logger, now };
  return lifecycle(config, { ...parts, metricsServer: measuring?.server ?? null });
}

function measured(store: DocumentStore, metrics: Metrics): DocumentStore {
  return metrics === noMetrics ? store : new MeasuredStore(store, metrics);
}

/** The Azure SDK is loaded for Azure only: it would slow every start. */
function openStore({ store, dataDir }: Config): DocumentStore {
  if (store.kind === 'sqlite') return SqliteStore.open(join(dataDir, databaseName));
  const { AzureBlobStore } =
    require('./storage/azure-blob-store') as typeof import('./storage/azure-blob-store');
  return new AzureBlobStore(openContainer(store));
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
  endpoint: TeamsAdapter;
  metricsServer: MetricsServer | null;
  keys: StoredKeys;
  /** Gets the port that is listened on, when any free one was asked for. */
  reached: { port: number };
  feedback: FeedbackDocuments;
  store: DocumentStore;
  retention: Retention;
  /** Begins to work out what the first message would wait for; gives what stops it. */
  warm: () => () => void;
  logger: Logger;
  now: () => Date;
}

function lifecycle(
  config: Config,
  { server, endpoint, metricsServer, keys, reached, feedback, store, retention, warm, logger, now }: Running,
): Container {
  let cool = () => {};
  let closed: Promise<void> | undefined;
  const sweep = () => {
    void retention.runWhenDue(now());
    void feedback.flush();
  };
  const timer = setInterval(sweep, sweepInterval).unref();
  return {
    async start() {
      await keys.load();
      if (metricsServer && config.metrics)
        await metricsServer.listen(config.metrics.port, config.metrics.host);
      const port = await server.listen(config.port, config.host);
      reached.port = port;
      logger.info('started', { mode: config.mode, host: config.host, port });
      sweep();
      cool = warm();
      return port;
    },
    close() {
      closed ??= (async () => {
        clearInterval(timer);
        cool();
        const begun = performance.now();
        await server.close(drainLimit);
        // Turns that were acknowledged before they were done.
        await endpoint.settled(Math.max(0, drainLimit - (performance.now() - begun)));
        await metricsServer?.close();
        const closing = feedback.flush().then(() => store.close());
        await withinTime(closing, closeLimit).catch((fault) =>
          logger.error('store.close-failed', { ...describeFault(fault) }),
        );
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
