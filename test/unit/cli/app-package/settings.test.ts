import { packageOptions, packageSettings } from '../../../../src/cli/app-package/settings';
import type { ConfigError } from '../../../../src/errors';
import { packageVariables, readSettings } from '../../../support/package-settings';

function problems(env: Record<string, string>): readonly string[] {
  try {
    packageSettings(env, '1.2.3');
  } catch (error) {
    return (error as ConfigError).problems;
  }
  return [];
}

describe('the settings of the app package', () => {
  it('are read, with defaults for the name, the version and the id of the app', () => {
    expect(packageSettings(packageVariables, '1.2.3')).toEqual(readSettings);
  });

  it('may name an app id, a name and a version of their own', () => {
    const own = { TEAMS_APP_ID: 'AAAAAAAA-2222-3333-4444-555555555555', TEAMS_APP_NAME: 'Guide (test)' };
    const settings = packageSettings({ ...packageVariables, ...own, TEAMS_APP_VERSION: '2.0.0' }, '1.2.3');
    expect(settings).toMatchObject({
      appId: 'aaaaaaaa-2222-3333-4444-555555555555',
      botId: packageVariables.MicrosoftAppId,
      name: 'Guide (test)',
      version: '2.0.0',
    });
  });

  it('are all complained of at once, with variable and option', () => {
    expect(problems({})).toEqual([
      'MicrosoftAppId (--bot-id) is missing',
      'PUBLIC_URL (--public-url) is missing',
      'TEAMS_DEVELOPER_NAME (--developer) is missing',
      'TEAMS_DEVELOPER_WEBSITE (--website) is missing',
      'TEAMS_PRIVACY_URL (--privacy) is missing',
      'TEAMS_TERMS_URL (--terms) is missing',
    ]);
  });

  it('count as missing when they are blank', () => {
    expect(problems({ ...packageVariables, TEAMS_TERMS_URL: '  ' })).toEqual([
      'TEAMS_TERMS_URL (--terms) is missing',
    ]);
  });

  it.each([
    ['MicrosoftAppId', 'my-bot', 'must be a GUID'],
    ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000', 'must not be all zeros'],
    ['TEAMS_APP_ID', '{11111111-2222-3333-4444-555555555555}', 'must be a GUID'],
    ['PUBLIC_URL', 'guide.trust.example', 'must be an address'],
    ['PUBLIC_URL', 'http://guide.trust.example', 'must be an address'],
    ['PUBLIC_URL', 'https://localhost', 'must name a public host'],
    ['PUBLIC_URL', 'https://10.0.0.1', 'must name a public host'],
    ['PUBLIC_URL', 'https://[::1]', 'must name a public host'],
    ['PUBLIC_URL', 'https://guide.trust.example:8443', 'must name a public host'],
    ['TEAMS_APP_NAME', 'x'.repeat(31), 'must have at most 30 characters'],
    ['TEAMS_APP_VERSION', '1.2', 'must be three numbers'],
    ['TEAMS_APP_VERSION', '1.2.3-beta', 'must be three numbers'],
    ['TEAMS_DEVELOPER_NAME', 'x'.repeat(33), 'must have at most 32 characters'],
    ['TEAMS_PRIVACY_URL', 'http://trust.example/privacy', 'must be an address'],
    ['TEAMS_TERMS_URL', 'javascript:alert(1)', 'must be an address'],
  ])('are refused when %s is "%s"', (variable, value, what) => {
    const found = problems({ ...packageVariables, [variable]: value });
    expect(found).toEqual([expect.stringContaining(what)]);
    expect(found[0]).toMatch(new RegExp(`^${variable} \\(--[a-z-]+\\) `));
  });

  it('can all be given as options', () => {
    expect(Object.values(packageOptions)).toEqual(expect.arrayContaining(Object.keys(packageVariables)));
  });
});
