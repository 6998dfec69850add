import { z } from 'zod';
import { type RetentionConfig, retentionConfig, retentionVariables } from './config/retention-settings';
import { type StoreConfig, storeConfig, storeProblems, storeVariables } from './config/store-settings';
import { ConfigError } from './errors';
import { type LogLevel, logLevels } from './logger';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How the bot proves who it is to the Bot Framework. Ids are lower case, as they stand in tokens. */
export type Credentials =
  | { type: 'SingleTenant'; appId: string; tenantId: string; password: string }
  | { type: 'UserAssignedMSI'; appId: string; tenantId: string };

interface CommonConfig {
  port: number;
  host: string;
  /** Folder of the database; made when it is missing. */
  dataDir: string;
  logLevel: LogLevel;
  /** Where people are sent when the bot cannot help. */
  contactEmail: string;
  /** Address under which the bot is reached from outside, without a slash at its end; null when it is not set. */
  publicUrl: string | null;
  limits: RateLimits;
  /** Where metrics are served; null when they are not. */
  metrics: { host: string; port: number } | null;
  /** What ids are hashed with in the log; null for one made at each start. */
  logSalt: string | null;
  store: StoreConfig;
  retention: RetentionConfig;
}
/** How often something may happen within a minute; null for as often as it likes. */
export interface RateLimits {
  /** Messages and buttons of one conversation. */
  conversation: number | null;
  /** Refused requests, and requests for pictures and reports, of one address. */
  address: number | null;
  /** Proxies in front of the bot: so many entries at the end of X-Forwarded-For are theirs to write. */
  proxies: number;
}
/** Local mode: nobody is authenticated, so only this machine may connect. */
export type LocalConfig = CommonConfig & { mode: 'local' };
/** Production mode: every message must carry a token of the Bot Framework. */
export type ProductionConfig = CommonConfig & {
  mode: 'production';
  credentials: Credentials;
  /** Tenants that are served, in lower case; never empty. */
  allowedTenants: readonly string[];
  /** Hosts of services that may be answered, beside those of Teams and the Bot Framework. */
  serviceHosts: readonly string[];
};
export type Config = LocalConfig | ProductionConfig;

const guid = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'must be a GUID such as 12345678-1234-1234-1234-123456789abc',
  )
  .transform((text) => text.toLowerCase());
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, 'must be a whole number from 1 to 65535');
const publicUrl = z
  .url({ protocol: /^https$/, message: 'must be an address that begins with https://' })
  .transform((address) => address.replace(/\/+$/, ''));

const hostName = z.string().regex(/^[\w.:-]+$/, 'must be a host name or an IP address');
const perMinute = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number from 0 to 999999')
  .transform((text) => Number(text) || null);
const listOf = <T extends z.ZodType<unknown, string>>(each: T) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(each).min(1, 'must name at least one'));

/** Every variable that is read. A blank value counts as absent. */
const environmentSchema = z.object({
  PORT: port.default(3978),
  /** Default 127.0.0.1 in local mode, 0.0.0.0 in production. */
  HOST: hostName.optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  CONTACT_EMAIL: z.email('must be an e-mail address').default('psychology@nes.scot.nhs.uk'),
  PUBLIC_URL: publicUrl.optional(),
  /** Default: the tenant of the credentials. */
  ALLOWED_TENANTS: listOf(guid).optional(),
  SERVICE_HOSTS: listOf(
    z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be host names, separated by commas')
      .toLowerCase(),
  ).optional(),
  /** Default 120 in production, 0 (no limit) in local mode; so is that of RATE_LIMIT_ADDRESS, with 600. */
  RATE_LIMIT_CONVERSATION: perMinute.optional(),
  RATE_LIMIT_ADDRESS: perMinute.optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, 'must be a whole number from 0 to 9')
    .transform(Number)
    .default(0),
  METRICS_PORT: port.optional(),
  METRICS_HOST: hostName.default('127.0.0.1'),
  LOG_SALT: z.string().min(16, 'must have at least 16 characters').optional(),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid.optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI, spelt like this')
    .optional(),
  NODE_ENV: z.string().optional(),
  ...storeVariables,
  ...retentionVariables,
});
type Settings = z.infer<typeof environmentSchema>;
type SettingKey = keyof Settings;

/** Names of all variables that are read. */
export const environmentKeys = Object.keys(environmentSchema.shape) as SettingKey[];
const credentialKeys = environmentKeys.filter((key) => key.startsWith('MicrosoftApp'));

/**
 * Reads the settings. Without any credential the bot runs in local mode; with any, it runs in production mode and
 * the set must be complete, because an adapter without an app id accepts every message unasked.
 * @throws ConfigError with all problems at once; it names variables and never repeats their values
 */
export function loadConfig(env: Environment): Config {
  const present = withoutBlanks(env);
  const wantsProduction = credentialKeys.some((key) => present[key] !== undefined);
  const parsed = environmentSchema.safeParse(present);
  const invalid = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  const problems = [
    ...misspelt(env),
    ...invalid,
    ...modeProblems(present, wantsProduction),
    ...storeProblems(present, wantsProduction),
  ];
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  const settings = parsed.data;
  const managed = settings.MicrosoftAppType === 'UserAssignedMSI';
  const common = {
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    logLevel: settings.LOG_LEVEL,
    contactEmail: settings.CONTACT_EMAIL,
    publicUrl: settings.PUBLIC_URL ?? null,
    metrics: settings.METRICS_PORT ? { host: settings.METRICS_HOST, port: settings.METRICS_PORT } : null,
    logSalt: settings.LOG_SALT ?? null,
    store: storeConfig(settings, managed ? (settings.MicrosoftAppId ?? null) : null),
    retention: retentionConfig(settings),
  };
  if (!wantsProduction) {
    const limits = limitsOf(settings, { conversation: null, address: null });
    return { ...common, limits, mode: 'local', host: settings.HOST ?? '127.0.0.1' };
  }
  const credentials = credentialsOf(settings);
  return {
    ...common,
    limits: limitsOf(settings, { conversation: 120, address: 600 }),
    mode: 'production',
    host: settings.HOST ?? '0.0.0.0',
    credentials,
    allowedTenants: settings.ALLOWED_TENANTS ?? [credentials.tenantId],
    serviceHosts: settings.SERVICE_HOSTS ?? [],
  };
}

function limitsOf(settings: Settings, defaults: Omit<RateLimits, 'proxies'>): RateLimits {
  const { RATE_LIMIT_CONVERSATION: conversation, RATE_LIMIT_ADDRESS: address } = settings;
  return {
    conversation: conversation === undefined ? defaults.conversation : conversation,
    address: address === undefined ? defaults.address : address,
    proxies: settings.TRUSTED_PROXIES,
  };
}

/** True for a host that only this machine can reach: 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|\[::1\]|localhost)$/i.test(host);
}

function withoutBlanks(env: Environment): Environment {
  const entries = Object.entries(env).map(([key, value]) => [key, value?.trim() || undefined] as const);
  return Object.fromEntries(entries);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}`;
}

/** A misspelt credential would be passed over, and the bot would quietly start without authentication. */
function misspelt(env: Environment): string[] {
  const plain = (key: string) => key.replaceAll('_', '').toLowerCase();
  return Object.keys(env).flatMap((key) => {
    const meant = credentialKeys.find((known) => plain(known) === plain(key) && known !== key);
    return meant && env[key]?.trim() && !env[meant]?.trim()
      ? [`${key} is not read; write it as ${meant}`]
      : [];
  });
}

function modeProblems(present: Environment, wantsProduction: boolean): string[] {
  if (wantsProduction) return credentialProblems(present);
  const problems: string[] = [];
  if (present.NODE_ENV === 'production') {
    problems.push(
      'NODE_ENV is production but no credentials are set; set MicrosoftAppId and the others, or unset it',
    );
  }
  if (present.HOST !== undefined && !isLoopback(present.HOST)) {
    problems.push(
      'HOST must be 127.0.0.1, ::1 or localhost while no credentials are set; set them or unset HOST',
    );
  }
  if (present.METRICS_HOST !== undefined && !isLoopback(present.METRICS_HOST)) {
    problems.push('METRICS_HOST must be 127.0.0.1, ::1 or localhost while no credentials are set');
  }
  return problems;
}

function credentialProblems(present: Environment): string[] {
  const managed = present.MicrosoftAppType === 'UserAssignedMSI';
  const needed: SettingKey[] = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppType'];
  if (!managed) needed.push('MicrosoftAppPassword');
  const problems = needed
    .filter((key) => present[key] === undefined)
    .map((key) => `${key} is missing; set it, or unset all credentials to run in local mode`);
  if (managed && present.MicrosoftAppPassword !== undefined) {
    problems.push('MicrosoftAppPassword must not be set when MicrosoftAppType is UserAssignedMSI; unset it');
  }
  return problems;
}

/** Called only once `credentialProblems` has found the set complete. */
function credentialsOf(settings: Settings): Credentials {
  const appId = settings.MicrosoftAppId ?? '';
  const tenantId = settings.MicrosoftAppTenantId ?? '';
  if (settings.MicrosoftAppType === 'UserAssignedMSI') return { type: 'UserAssignedMSI', appId, tenantId };
  return { type: 'SingleTenant', appId, tenantId, password: settings.MicrosoftAppPassword ?? '' };
}
