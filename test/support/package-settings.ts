import type { PackageSettings } from '../../src/cli/app-package/settings';

/** Settings of a made-up installation, as variables. */
export const packageVariables = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  PUBLIC_URL: 'https://guide.trust.example/',
  TEAMS_DEVELOPER_NAME: 'Digital "team"',
  TEAMS_DEVELOPER_WEBSITE: 'https://trust.example',
  TEAMS_PRIVACY_URL: 'https://trust.example/privacy',
  TEAMS_TERMS_URL: 'https://trust.example/terms',
};

/** The same, as they are read. */
export const readSettings: PackageSettings = {
  appId: packageVariables.MicrosoftAppId,
  botId: packageVariables.MicrosoftAppId,
  host: 'guide.trust.example',
  name: 'Guide to The Matrix',
  version: '1.2.3',
  developer: {
    name: packageVariables.TEAMS_DEVELOPER_NAME,
    website: packageVariables.TEAMS_DEVELOPER_WEBSITE,
    privacy: packageVariables.TEAMS_PRIVACY_URL,
    terms: packageVariables.TEAMS_TERMS_URL,
  },
};
