import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { sign } from 'jsonwebtoken';
import { tenantId } from './activities';
import { appId, serviceUrl, strangeKey, token } from './bot-framework';

const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (extra: object = {}) => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  exp: now() + 600,
  ...extra,
});
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const tenantIssuer = `https://sts.windows.net/${tenantId}/`;

/** Kinds of tokens that were never signed by the Bot Framework; each makes a new one for a number. */
export const forgeries: Readonly<Record<string, (number: number) => string>> = {
  'signed by a stranger under a published key’s name': () => token({}, {}, strangeKey),
  'signed by a stranger under a new key’s name': () => token({}, { keyid: randomUUID() }, strangeKey),
  'not signed': (number) => `${part({ alg: 'none', kid: `key-${number}` })}.${part(claims())}.`,
  'not signed, with a signature all the same': () =>
    `${part({ alg: 'none', kid: 'key-1' })}.${part(claims())}.${randomBytes(32).toString('base64url')}`,
  'signed with nonsense': () =>
    `${part({ alg: 'RS256', kid: 'key-1' })}.${part(claims())}.${randomBytes(256).toString('base64url')}`,
  'signed by a shared secret': (number) => sign(claims(), `secret-${number}`, { keyid: 'key-1' }),
  'signed on a curve': () => sign(claims(), curve, { algorithm: 'ES256', keyid: 'key-1' }),
  'of an ever new issuer': (number) => token({ iss: `https://issuer-${number}.example/` }, {}, strangeKey),
  'of an ever new tenant': () => {
    const tid = randomUUID();
    return token({ iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0', appid: appId }, {}, strangeKey);
  },
  'of an ever new tenant, newer form': () => {
    const tid = randomUUID();
    const iss = `https://login.microsoftonline.com/${tid}/v2.0`;
    return token({ iss, tid, ver: '2.0', azp: appId }, {}, strangeKey);
  },
  'of our own tenant': () =>
    token({ iss: tenantIssuer, tid: tenantId, ver: '1.0', appid: appId }, {}, strangeKey),
  'of our own tenant, by a new key': () =>
    token({ iss: tenantIssuer, tid: tenantId, ver: '1.0' }, { keyid: randomUUID() }, strangeKey),
  'of another bot of our tenant': () =>
    token({ iss: tenantIssuer, tid: tenantId, ver: '1.0', appid: randomUUID() }, {}, strangeKey),
  'that was changed': (number) => {
    const [header, , signature] = token().split('.');
    return `${header}.${part(claims({ jti: number }))}.${signature}`;
  },
  'for an ever new bot': () => token({ aud: randomUUID() }),
  'that expired': (number) => token({ exp: now() - 400 - number }),
  'for another service': (number) => token({ serviceurl: `https://elsewhere-${number}.example/` }),
  'with claims that are no object': (number) =>
    `${part({ alg: 'RS256', kid: 'key-1' })}.${part([number])}.YQ`,
  'with a header that names a file as key': () =>
    `${part({ alg: 'RS256', kid: '../../../../dev/null', jku: 'https://attacker.example/keys' })}.${part(claims())}.YQ`,
  'that is garbage': () => randomBytes(300).toString('base64'),
};
