import { clientAddress } from '../../../src/web/client-address';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as never;

it.each([
  ['the sender', '192.0.2.1', undefined, 0, '192.0.2.1'],
  ['an address of old in the form of new', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
  ['a network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
  ['a network of IPv6 in short', '2001:db8::1', undefined, 0, '2001:db8:0:0'],
  ['this machine', '::1', undefined, 0, '0:0:0:0'],
  ['the sender, whatever it writes', '192.0.2.1', '198.51.100.7', 0, '192.0.2.1'],
  ['what our proxy adds', '10.0.0.1', '203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
  ['what the first of our two proxies adds', '10.0.0.1', '203.0.113.9, 198.51.100.7', 2, '203.0.113.9'],
  ['what our proxy adds, without its port', '10.0.0.1', '198.51.100.7:4711', 1, '198.51.100.7'],
  ['what our proxy adds, in brackets', '10.0.0.1', '[2001:db8::1]:4711', 1, '2001:db8:0:0'],
  ['the proxy, when it adds nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['the proxy, when it adds nonsense', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
])('is %s', (_name, remote, forwarded, proxies, expected) => {
  expect(clientAddress(request(remote, forwarded), proxies)).toBe(expected);
});
