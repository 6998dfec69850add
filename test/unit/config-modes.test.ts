import { type Config, isLoopback, loadConfig } from '../../src/config';
import { ConfigError } from '../../src/errors';

const id = '0a1b2c3d-1111-4222-8333-444455556666';
const tenant = '9f8e7d6c-1111-4222-8333-444455556666';

/** Everything that may stand in each variable: absent, blank, right, and wrong in the ways that happen. */
const values = {
  MicrosoftAppType: [
    undefined,
    ' ',
    'SingleTenant',
    'UserAssignedMSI',
    'singletenant',
    'SingelTenant',
    'MultiTenant',
  ],
  MicrosoftAppId: [undefined, '', id, 'my-bot'],
  MicrosoftAppTenantId: [undefined, '', tenant, 'contoso.com'],
  MicrosoftAppPassword: [undefined, ' ', 'a-secret'],
  HOST: [undefined, '', '127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', '10.0.0.1', 'bot.example.org'],
  NODE_ENV: [undefined, '', 'production', 'development'],
  // A misspelt name, beside the right one or alone.
  MICROSOFT_APP_ID: [undefined, id],
} satisfies Record<string, (string | undefined)[]>;
type Environment = { [Key in keyof typeof values]?: string };

function* environments(): Generator<Environment> {
  const keys = Object.keys(values) as (keyof typeof values)[];
  const choose = function* (index: number, chosen: Environment): Generator<Environment> {
    const key = keys[index];
    if (key === undefined) return void (yield chosen);
    for (const value of values[key])
      yield* choose(index + 1, value === undefined ? chosen : { ...chosen, [key]: value });
  };
  yield* choose(0, {});
}

function configOf(env: Environment): Config | null {
  try {
    return loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}

const isSet = (value: string | undefined) => value !== undefined && value.trim() !== '';
const credentials = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
] as const;

describe('of all combinations of credentials, host and kind of environment', () => {
  const outcomes = [...environments()].map((env) => ({ env, config: configOf(env) }));
  const faults = (wrong: (env: Environment, config: Config) => boolean) =>
    outcomes.filter(({ env, config }) => config !== null && wrong(env, config)).map(({ env }) => env);

  it('thousands are tried, and each of the three outcomes occurs', () => {
    expect(outcomes.length).toBeGreaterThan(20_000);
    expect(new Set(outcomes.map(({ config }) => config?.mode ?? 'refused'))).toEqual(
      new Set(['local', 'production', 'refused']),
    );
  });

  it('none runs without authentication where others can reach it', () => {
    expect(faults((_env, config) => config.mode === 'local' && !isLoopback(config.host))).toEqual([]);
  });

  it('none runs without authentication although anything of a credential is set, or in production', () => {
    const meant = (env: Environment) =>
      credentials.some((key) => isSet(env[key])) ||
      isSet(env.MICROSOFT_APP_ID) ||
      env.NODE_ENV === 'production';
    expect(faults((env, config) => config.mode === 'local' && meant(env))).toEqual([]);
  });

  it('all that run in production have a complete and right set', () => {
    const isComplete = (env: Environment, config: Config) =>
      config.mode === 'production' &&
      env.MicrosoftAppId === id &&
      env.MicrosoftAppTenantId === tenant &&
      config.credentials.appId === id &&
      config.allowedTenants.length > 0 &&
      (env.MicrosoftAppType === 'SingleTenant'
        ? config.credentials.type === 'SingleTenant' && config.credentials.password === 'a-secret'
        : env.MicrosoftAppType === 'UserAssignedMSI' && !isSet(env.MicrosoftAppPassword));
    expect(faults((env, config) => config.mode === 'production' && !isComplete(env, config))).toEqual([]);
  });
});
