import { isPlausibleToken } from '../../../src/web/token-guard';

const rules = {
  appId: '0a1b2c3d-1111-4222-8333-444455556666',
  tenantId: '9f8e7d6c-1111-4222-8333-444455556666',
};
const now = new Date('2026-11-23T09:30:00Z');
const seconds = now.getTime() / 1000;
const header = { alg: 'RS256', kid: 'key-1', typ: 'JWT' };
const claims = { iss: 'https://api.botframework.com', aud: rules.appId, exp: seconds + 600 };

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const bearer = (changedHeader: object = {}, changedClaims: object = {}, signature = 'c2lnbmF0dXJl') =>
  `Bearer ${part({ ...header, ...changedHeader })}.${part({ ...claims, ...changedClaims })}.${signature}`;
const passes = (authorization: string | undefined) => isPlausibleToken(authorization, rules, now);

describe('a token is worth checking', () => {
  it.each([
    ['from the Bot Framework', bearer()],
    ['signed with RS384', bearer({ alg: 'RS384' })],
    ['from the tenant, version 1', bearer({}, { iss: `https://sts.windows.net/${rules.tenantId}/` })],
    [
      'from the tenant, version 2',
      bearer({}, { iss: `https://login.microsoftonline.com/${rules.tenantId}/v2.0` }),
    ],
    ['that names the tenant', bearer({}, { tid: rules.tenantId })],
    ['that expired within the tolerance of clocks', bearer({}, { exp: seconds - 299 })],
  ])('%s', (_name, authorization) => {
    expect(passes(authorization)).toBe(true);
  });
});

describe('a token is refused at once', () => {
  it.each([
    ['that is absent', undefined],
    ['that is empty', ''],
    ['without its scheme', bearer().slice('Bearer '.length)],
    ['of another scheme', bearer().replace('Bearer', 'Basic')],
    ['with words after it', `${bearer()} and more`],
    ['of two parts', bearer().split('.').slice(0, 2).join('.')],
    ['of four parts', `${bearer()}.more`],
    ['without signature', bearer({}, {}, '')],
    ['with a signature that is no base64url', bearer({}, {}, 'a+b')],
    ['of parts that are no JSON', 'Bearer YQ.YQ.YQ'],
    ['of parts that are JSON but no objects', `Bearer ${part(1)}.${part(null)}.YQ`],
    ['that is far too long', bearer({}, { filler: 'x'.repeat(20_000) })],
    ['that is not signed', bearer({ alg: 'none' })],
    ['signed by a shared secret', bearer({ alg: 'HS256' })],
    ['signed by a method in other letters', bearer({ alg: 'rs256' })],
    ['that names no key', bearer({ kid: undefined })],
    ['for another bot', bearer({}, { aud: rules.tenantId })],
    ['for several', bearer({}, { aud: [rules.appId] })],
    ['of an unknown issuer', bearer({}, { iss: 'https://issuer.example' })],
    ['of an issuer that only begins right', bearer({}, { iss: 'https://api.botframework.com.example' })],
    [
      'of another tenant',
      bearer({}, { iss: 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/' }),
    ],
    ['that names another tenant', bearer({}, { tid: '11111111-2222-4333-8444-555555555555' })],
    ['that names an empty tenant', bearer({}, { tid: '' })],
    ['that expired', bearer({}, { exp: seconds - 301 })],
    ['that never expires', bearer({}, { exp: undefined })],
    ['that expires in words', bearer({}, { exp: 'tomorrow' })],
  ])('%s', (_name, authorization) => {
    expect(passes(authorization)).toBe(false);
  });
});
