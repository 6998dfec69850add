import { isIP } from 'node:net';
import type { Request } from 'restify';

/**
 * The address a request comes from, as a key to count by. What stands in X-Forwarded-For is the sender's to write, but
 * for the entries at its end that our own proxies add. A network of IPv6 (/64) counts as one address, because whoever
 * has one address of it has all.
 * @param proxies how many proxies of ours stand in front; with 0 the header is not read
 */
export function clientAddress(request: Pick<Request, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  const bare = withoutPort(named ?? '');
  return network(isIP(bare) ? bare : (request.socket.remoteAddress ?? ''));
}

/** Some proxies write "192.0.2.1:4711" or "[2001:db8::1]:4711". */
function withoutPort(address: string): string {
  return /^\[([^\]]+)\]/.exec(address)?.[1] ?? (/^([\d.]+):\d+$/.exec(address)?.[1] || address);
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
