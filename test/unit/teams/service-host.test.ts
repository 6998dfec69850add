import { agreesWithToken, claimsOf, isServiceAddress } from '../../../src/teams/service-host';

const bearer = (claims: unknown) =>
  `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

it.each([
  'https://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/emea/9f8e7d6c-1111-4222-8333-444455556666/',
  'https://SMBA.trafficmanager.net:443/teams/',
  'https://smba.onyx.prod.teams.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://emea.ng.msg.teams.microsoft.com/v1/',
  'https://webchat.botframework.com/',
  'https://connector.example.org/',
])('%s may be answered', (address) => {
  expect(isServiceAddress(address, ['connector.example.org'])).toBe(true);
});

it.each([
  ['without encryption', 'http://smba.trafficmanager.net/uk/'],
  ['of another traffic manager', 'https://attacker.trafficmanager.net/'],
  ['below a known host that takes none', 'https://a.smba.trafficmanager.net/'],
  ['that only ends like a known host', 'https://evilteams.microsoft.com/'],
  ['that only begins like one', 'https://smba.trafficmanager.net.example.org/'],
  ['with a known host as its user', 'https://smba.trafficmanager.net@example.org/'],
  ['with a user', 'https://user@smba.trafficmanager.net/'],
  ['at another port', 'https://smba.trafficmanager.net:8443/'],
  ['of this machine', 'https://127.0.0.1/'],
  ['of the machine’s neighbours', 'https://169.254.169.254/metadata'],
  ['below an extra host', 'https://a.connector.example.org/'],
  ['in other letters that look the same', 'https://smbа.trafficmanager.net/'],
  ['that is none', 'smba.trafficmanager.net'],
  ['that is empty', ''],
])('an address %s may not', (_name, address) => {
  expect(isServiceAddress(address, ['connector.example.org'])).toBe(false);
});

it.each([
  ['names the same service', { serviceurl: 'https://a.example/' }, true],
  ['names none', {}, true],
  ['names another', { serviceurl: 'https://b.example/' }, false],
  ['names something that is none', { serviceurl: 7 }, false],
])('a token that %s', (_name, claims, agrees) => {
  expect(agreesWithToken(bearer(claims), 'https://a.example/')).toBe(agrees);
});

it.each(['', 'Bearer', 'Bearer a.b.c', bearer(null), bearer(7)])('%s holds no claims', (authorization) => {
  expect(claimsOf(authorization)).toBeUndefined();
});
