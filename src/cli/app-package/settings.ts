import { isIP } from 'node:net';
import { z } from 'zod';
import { ConfigError } from '../../errors';

/** What the app package says of one installation of the bot. */
export interface PackageSettings {
  /** Id of the app in Teams; the bot's id unless another is set. */
  appId: string;
  /** Microsoft App ID of the bot. */
  botId: string;
  /** Host name under which the bot is reached, without scheme or port. */
  host: string;
  /** Short name in Teams, at most 30 characters. */
  name: string;
  /** Version of the package, such as 1.0.0; Teams takes an update only when it is higher than the one before. */
  version: string;
  developer: { name: string; website: string; privacy: string; terms: string };
}

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a GUID')
  .refine((text) => !/^[0-]+$/.test(text), 'must not be all zeros')
  .transform((text) => text.toLowerCase());
const httpsAddress = z.url({
  protocol: /^https$/,
  message: 'must be an address that begins with https://',
  abort: true,
});
const short = (most: number) =>
  z.string().refine((text) => text.length <= most, `must have at most ${most} characters`);

/** Every variable that is read to build the package. A blank value counts as absent. */
const packageSchema = z.object({
  MicrosoftAppId: guid,
  PUBLIC_URL: httpsAddress.refine(isPublicHost, 'must name a public host, without a port'),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_APP_NAME: short(30).default('Guide to The Matrix'),
  TEAMS_APP_VERSION: z
    .string()
    .regex(/^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/, 'must be three numbers such as 1.0.0')
    .optional(),
  TEAMS_DEVELOPER_NAME: short(32),
  TEAMS_DEVELOPER_WEBSITE: httpsAddress,
  TEAMS_PRIVACY_URL: httpsAddress,
  TEAMS_TERMS_URL: httpsAddress,
});
export type PackageVariable = keyof typeof packageSchema.shape;

/** Option of the command → variable that it stands in for. */
export const packageOptions = {
  'bot-id': 'MicrosoftAppId',
  'public-url': 'PUBLIC_URL',
  'app-id': 'TEAMS_APP_ID',
  name: 'TEAMS_APP_NAME',
  'app-version': 'TEAMS_APP_VERSION',
  developer: 'TEAMS_DEVELOPER_NAME',
  website: 'TEAMS_DEVELOPER_WEBSITE',
  privacy: 'TEAMS_PRIVACY_URL',
  terms: 'TEAMS_TERMS_URL',
} as const satisfies Record<string, PackageVariable>;

/**
 * Reads the settings of the package.
 * @param ownVersion version of this project, for when no other is set
 * @throws ConfigError with all problems at once, each with the variable and the option that sets it
 */
export function packageSettings(
  env: Readonly<Record<string, string | undefined>>,
  ownVersion: string,
): PackageSettings {
  const present = Object.fromEntries(
    Object.values(packageOptions).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = packageSchema.safeParse(present);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => describe(issue, present)));
  const settings = parsed.data;
  return {
    appId: settings.TEAMS_APP_ID ?? settings.MicrosoftAppId,
    botId: settings.MicrosoftAppId,
    host: new URL(settings.PUBLIC_URL).hostname,
    name: settings.TEAMS_APP_NAME,
    version: settings.TEAMS_APP_VERSION ?? ownVersion,
    developer: {
      name: settings.TEAMS_DEVELOPER_NAME,
      website: settings.TEAMS_DEVELOPER_WEBSITE,
      privacy: settings.TEAMS_PRIVACY_URL,
      terms: settings.TEAMS_TERMS_URL,
    },
  };
}

function describe(issue: z.core.$ZodIssue, present: Readonly<Record<string, unknown>>): string {
  const variable = String(issue.path[0]);
  const option = Object.entries(packageOptions).find(([, name]) => name === variable)?.[0];
  const what = present[variable] === undefined ? 'is missing' : issue.message;
  return `${variable} (--${option}) ${what}`;
}

/** Teams reaches the bot over the internet: an IP address or a name of one machine is nothing to trust. */
function isPublicHost(address: string): boolean {
  const { hostname, port } = new URL(address);
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return port === '' && !isAddress && /\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(hostname);
}
