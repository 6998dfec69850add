import { loadConfig } from '../../../src/config';
import type { ConfigError } from '../../../src/errors';

const id = '12345678-1234-1234-1234-123456789abc';
const single = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: id,
  MicrosoftAppTenantId: id,
  MicrosoftAppPassword: 'x',
};
const managed = { ...single, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };
const secret = 'c2VjcmV0';
const connectionString = `DefaultEndpointsProtocol=https;AccountName=guide;AccountKey=${secret};EndpointSuffix=core.windows.net`;
const accountUrl = 'https://guide.blob.core.windows.net';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    return (error as ConfigError).problems;
  }
  return [];
}

describe('the settings of the store', () => {
  it.each([
    ['nothing', {}, { kind: 'sqlite' }],
    ['SQLite by name', { STORE: 'sqlite' }, { kind: 'sqlite' }],
    [
      'SQLite although an account is named',
      { STORE: 'sqlite', AZURE_STORAGE_ACCOUNT_URL: accountUrl },
      { kind: 'sqlite' },
    ],
    [
      'a connection string',
      { AZURE_STORAGE_CONNECTION_STRING: connectionString },
      { kind: 'azure-blob', container: 'matrix-guide', access: { connectionString } },
    ],
    [
      'an account and a container',
      { STORE: 'azure-blob', AZURE_STORAGE_ACCOUNT_URL: accountUrl, AZURE_STORAGE_CONTAINER: 'guide-test' },
      { kind: 'azure-blob', container: 'guide-test', access: { accountUrl, identity: null } },
    ],
    [
      'an account with an identity',
      { AZURE_STORAGE_ACCOUNT_URL: accountUrl, AZURE_CLIENT_ID: id },
      { kind: 'azure-blob', access: { accountUrl, identity: id } },
    ],
    [
      "the bot's own identity",
      { ...managed, AZURE_STORAGE_ACCOUNT_URL: accountUrl },
      { kind: 'azure-blob', access: { accountUrl, identity: id } },
    ],
    [
      'the Azurite of this machine in local mode',
      { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' },
      { kind: 'azure-blob', access: { connectionString: 'UseDevelopmentStorage=true' } },
    ],
  ])('take %s', (_name, env, expected) => {
    expect(loadConfig(env).store).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown store', { STORE: 'postgres' }, /^STORE must be sqlite or azure-blob/],
    ['blobs without an account', { STORE: 'azure-blob' }, /^STORE .*AZURE_STORAGE_CONNECTION_STRING/],
    [
      'two ways to one account',
      { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT_URL: accountUrl },
      /must not both be set/,
    ],
    [
      'a key in place of a connection string',
      { AZURE_STORAGE_CONNECTION_STRING: secret },
      /^AZURE_STORAGE_CONNECTION_STRING must be a connection string/,
    ],
    [
      'an account without TLS',
      { AZURE_STORAGE_ACCOUNT_URL: 'http://guide.blob.core.windows.net' },
      /^AZURE_STORAGE_ACCOUNT_URL must be an address such as https/,
    ],
    [
      'a connection string without TLS in production',
      {
        ...single,
        AZURE_STORAGE_CONNECTION_STRING: connectionString.replace('=https', '=http'),
      },
      /^AZURE_STORAGE_CONNECTION_STRING must use https/,
    ],
    [
      'an Azurite in production',
      { ...single, AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' },
      /^AZURE_STORAGE_CONNECTION_STRING must use https/,
    ],
    ['a container in capitals', { AZURE_STORAGE_CONTAINER: 'Guide' }, /^AZURE_STORAGE_CONTAINER must/],
    ['a container with two hyphens', { AZURE_STORAGE_CONTAINER: 'a--b' }, /^AZURE_STORAGE_CONTAINER must/],
    ['an identity that is no GUID', { AZURE_CLIENT_ID: 'guide' }, /^AZURE_CLIENT_ID must be a GUID/],
  ])('refuse %s', (_name, env, expected) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(expected)]);
    expect(problemsOf(env).join()).not.toContain(secret);
  });
});

describe('the settings of the retention', () => {
  it('are days by kind, with defaults', () => {
    expect(loadConfig({}).retention).toEqual({
      session: 30,
      draft: 180,
      finished: 730,
      feedback: 365,
      mark: 2,
    });
    expect(
      loadConfig({ RETENTION_SESSION_DAYS: '7', RETENTION_FINISHED_DAYS: '3650' }).retention,
    ).toMatchObject({ session: 7, finished: 3650 });
  });

  it.each(['0', '-1', '1.5', '3651', 'never', '1e3'])('refuse "%s" days', (days) => {
    expect(problemsOf({ RETENTION_DRAFT_DAYS: days })).toEqual([
      expect.stringMatching(/^RETENTION_DRAFT_DAYS must be a whole number of days from 1 to 3650/),
    ]);
  });

  it('refuse marks that do not outlast a message sent again around midnight', () => {
    expect(problemsOf({ RETENTION_MARK_DAYS: '1' })).toEqual([expect.stringContaining('from 2')]);
  });
});
