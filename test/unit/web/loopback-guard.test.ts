import { isLocalAddress } from '../../../src/web/loopback-guard';

it.each(['http://127.0.0.1:3978', 'http://localhost', 'http://[::1]:3978', 'http://127.9.9.9'])(
  '%s is this machine',
  (address) => {
    expect(isLocalAddress(address)).toBe(true);
  },
);

it.each([
  'http://attacker.example',
  'http://127.0.0.1.attacker.example',
  'http://localhost.attacker.example',
  'http://127.0.0.1@attacker.example',
  'http://0.0.0.0:3978',
  'null',
  'http://',
])('%s is not this machine', (address) => {
  expect(isLocalAddress(address)).toBe(false);
});
