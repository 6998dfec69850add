import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { packageOptions } from '../../src/cli/app-package/settings';
import { environmentKeys, isLoopback, loadConfig } from '../../src/config';
import { ConfigError } from '../../src/errors';

const id = '0a1b2c3d-1111-4222-8333-444455556666';
const tenant = '9f8e7d6c-1111-4222-8333-444455556666';
const single = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: id,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'a-secret-value',
};
const managed = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: id, MicrosoftAppTenantId: tenant };

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('run in local mode on this machine when nothing is set', () => {
    expect(loadConfig({})).toEqual({
      mode: 'local',
      port: 3978,
      host: '127.0.0.1',
      dataDir: '.data',
      logLevel: 'info',
      contactEmail: 'psychology@nes.scot.nhs.uk',
      publicUrl: null,
      limits: { conversation: null, address: null, proxies: 0 },
      metrics: null,
      logSalt: null,
      store: { kind: 'sqlite' },
      retention: { session: 30, draft: 180, finished: 730, feedback: 365, mark: 2 },
    });
  });

  it('count blank values as absent', () => {
    const blank = Object.fromEntries(environmentKeys.map((key) => [key, '  ']));
    expect(loadConfig(blank)).toEqual(loadConfig({}));
  });

  it('run in production with a complete SingleTenant set', () => {
    expect(loadConfig({ ...single, NODE_ENV: 'production' })).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      credentials: { type: 'SingleTenant', appId: id, tenantId: tenant, password: 'a-secret-value' },
    });
  });

  it('run in production with a managed identity and no password', () => {
    expect(loadConfig(managed)).toMatchObject({
      mode: 'production',
      credentials: { type: 'UserAssignedMSI', appId: id, tenantId: tenant },
    });
  });

  it('hold ids in lower case, as tokens carry them', () => {
    const config = loadConfig({ ...single, MicrosoftAppId: id.toUpperCase() });
    expect(config).toMatchObject({ credentials: { appId: id } });
  });

  it.each([
    ['a port in range', { PORT: '80' }, { port: 80 }],
    ['another loopback address', { HOST: '127.1.2.3' }, { host: '127.1.2.3' }],
    ['localhost by name', { HOST: 'localhost' }, { host: 'localhost' }],
    ['the IPv6 loopback', { HOST: '::1' }, { host: '::1' }],
    ['a log level', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [
      'the tenant of the credentials as the one served',
      managed,
      { allowedTenants: [tenant], serviceHosts: [] },
    ],
    [
      'a list of tenants',
      { ...managed, ALLOWED_TENANTS: ` ${id.toUpperCase()}, ${tenant},` },
      { allowedTenants: [id, tenant] },
    ],
    [
      'hosts of services',
      { ...managed, SERVICE_HOSTS: 'A.example.org' },
      { serviceHosts: ['a.example.org'] },
    ],
    ['limits in production', managed, { limits: { conversation: 120, address: 600, proxies: 0 } }],
    [
      'limits that are set',
      { ...managed, RATE_LIMIT_CONVERSATION: '0', RATE_LIMIT_ADDRESS: '7', TRUSTED_PROXIES: '1' },
      { limits: { conversation: null, address: 7, proxies: 1 } },
    ],
    [
      'a port for metrics, on this machine',
      { METRICS_PORT: '9464' },
      { metrics: { host: '127.0.0.1', port: 9464 } },
    ],
    [
      'an address for metrics in production',
      { ...managed, METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' },
      { metrics: { host: '0.0.0.0', port: 9464 } },
    ],
    [
      'a public address',
      { PUBLIC_URL: 'https://bot.example.org/' },
      { publicUrl: 'https://bot.example.org' },
    ],
  ])('take %s', (_name, env, expected) => {
    expect(loadConfig(env)).toMatchObject(expected);
  });

  it.each([
    ['a port out of range', { PORT: '65536' }, /^PORT /],
    ['a port of zero', { PORT: '0' }, /^PORT /],
    ['a port with words', { PORT: '3978 ' + 'tcp' }, /^PORT /],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL .*silent, fatal, error, warn, info, debug/],
    ['a contact that is no address', { CONTACT_EMAIL: 'psychology' }, /^CONTACT_EMAIL /],
    ['a public address without TLS', { PUBLIC_URL: 'http://bot.example.org' }, /^PUBLIC_URL .*https/],
    ['a host open to the network without credentials', { HOST: '0.0.0.0' }, /^HOST .*127\.0\.0\.1/],
    ['a host that only begins like loopback', { HOST: '127.0.0.1.example.org' }, /^HOST /],
    ['metrics open to the network without credentials', { METRICS_HOST: '0.0.0.0' }, /^METRICS_HOST /],
    [
      'a tenant to serve that is no GUID',
      { ...managed, ALLOWED_TENANTS: `${tenant},x` },
      /^ALLOWED_TENANTS /,
    ],
    ['an empty list of tenants', { ...managed, ALLOWED_TENANTS: ' , ' }, /^ALLOWED_TENANTS /],
    ['a host that is an address', { ...managed, SERVICE_HOSTS: 'https://a.example' }, /^SERVICE_HOSTS /],
    ['a limit in words', { RATE_LIMIT_ADDRESS: 'many' }, /^RATE_LIMIT_ADDRESS /],
    ['a short salt', { LOG_SALT: 'short' }, /^LOG_SALT /],
    ['production without credentials', { NODE_ENV: 'production' }, /^NODE_ENV .*MicrosoftAppId/],
    ['a misspelt type', { ...single, MicrosoftAppType: 'SingelTenant' }, /^MicrosoftAppType must be/],
    [
      'a type in other letters',
      { ...managed, MicrosoftAppType: 'UserAssignedMsi' },
      /^MicrosoftAppType must be/,
    ],
    [
      'the retired MultiTenant type',
      { ...single, MicrosoftAppType: 'MultiTenant' },
      /^MicrosoftAppType must be/,
    ],
    ['a type alone', { MicrosoftAppType: 'SingleTenant' }, /^MicrosoftAppId is missing/],
    ['a set without its type', { ...single, MicrosoftAppType: '' }, /^MicrosoftAppType is missing/],
    ['a set without password', { ...single, MicrosoftAppPassword: ' ' }, /^MicrosoftAppPassword is missing/],
    [
      'a set without tenant',
      { ...single, MicrosoftAppTenantId: undefined },
      /^MicrosoftAppTenantId is missing/,
    ],
    ['a password alone', { MicrosoftAppPassword: 'x' }, /^MicrosoftAppId is missing/],
    [
      'a managed identity with a password',
      { ...managed, MicrosoftAppPassword: 'x' },
      /^MicrosoftAppPassword must not/,
    ],
    ['an app id that is no GUID', { ...single, MicrosoftAppId: 'my-bot' }, /^MicrosoftAppId must be a GUID/],
    [
      'a tenant that is no GUID',
      { ...single, MicrosoftAppTenantId: 'contoso.com' },
      /^MicrosoftAppTenantId must be/,
    ],
    [
      'a misspelt name beside a blank right one',
      { MicrosoftAppId: '', MicrosoftAppID: id },
      /^MicrosoftAppID /,
    ],
    ['a misspelt name of a credential', { MICROSOFT_APP_ID: id }, /^MICROSOFT_APP_ID .*MicrosoftAppId/],
  ])('refuse %s', (_name, env, expected) => {
    expect(problemsOf(env)).toContainEqual(expect.stringMatching(expected));
  });

  it('tell every problem at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'x', MicrosoftAppId: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining([
        'PORT',
        'LOG_LEVEL',
        'MicrosoftAppId',
        'MicrosoftAppTenantId',
        'MicrosoftAppPassword',
      ]),
    );
  });

  it('never repeat a value', () => {
    const secret = 'hunter2-is-not-secret';
    const env = Object.fromEntries(environmentKeys.map((key) => [key, secret]));
    const error = (() => {
      try {
        loadConfig(env);
      } catch (thrown) {
        return thrown as ConfigError;
      }
      throw new Error('nothing was refused');
    })();
    expect(`${error.message} ${error.problems.join(' ')}`).not.toContain(secret);
  });
});

describe('the example of the settings', () => {
  const example = parse(readFileSync(join(__dirname, '../../.env.example')));

  it('names exactly the variables that are read, by the bot or to build its app package', () => {
    const read = new Set([...environmentKeys, ...Object.values(packageOptions)]);
    expect(Object.keys(example).sort()).toEqual([...read].sort());
  });

  it('gives the defaults', () => {
    expect(loadConfig(example)).toEqual(loadConfig({}));
  });
});

it.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.example.org', '128.0.0.1', ''])(
  '%s is not loopback',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
