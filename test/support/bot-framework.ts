import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type SignOptions, sign } from 'jsonwebtoken';
import nock from 'nock';
import { loadConfig } from '../../src/config';
import { botId, tenantId } from './activities';

export const appId = botId.slice('28:'.length);
export const serviceUrl = 'https://smba.example.test/uk/';
const keyId = 'key-1';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** A key that the Bot Framework has never published. */
export const strangeKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const productionConfig = loadConfig({
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: 'not-a-real-password',
  SERVICE_HOSTS: 'smba.example.test,elsewhere.example.test',
});

/** A token as the Bot Framework signs it for this bot, with whatever is changed. */
export function token(
  claims: object = {},
  options: SignOptions = {},
  key: KeyObject | string = keys.privateKey,
) {
  const now = Math.floor(Date.now() / 1000);
  const good = {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    exp: now + 600,
    nbf: now - 60,
  };
  return sign({ ...good, ...claims }, key, { algorithm: 'RS256', keyid: keyId, ...options });
}

/**
 * Stands in for the Bot Framework's published keys and for the tenant's sign-in.
 * @param onFetch told of each request to either
 */
export function publishKeys(onFetch: () => void = () => undefined): void {
  const jwk = {
    ...keys.publicKey.export({ format: 'jwk' }),
    kid: keyId,
    use: 'sig',
    endorsements: ['msteams'],
  };
  nock('https://login.botframework.com')
    .persist()
    .on('request', onFetch)
    .get('/v1/.well-known/openidconfiguration')
    .reply(200, {
      issuer: 'https://api.botframework.com',
      jwks_uri: 'https://login.botframework.com/v1/keys',
    })
    .get('/v1/keys')
    .reply(200, { keys: [jwk] });
  nock('https://login.microsoftonline.com')
    .persist()
    .on('request', onFetch)
    .get('/v1/keys')
    .reply(200, { keys: [jwk] })
    .get(/.*/)
    .reply(200, {
      token_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      jwks_uri: 'https://login.microsoftonline.com/v1/keys',
      authorization_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
    })
    .post(`/${tenantId}/oauth2/v2.0/token`)
    .query(true)
    .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'token-of-the-bot' });
}
