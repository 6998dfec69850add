import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an address is for. A token made for one kind does not open as another. */
export type AddressKind = 'hexagon' | 'report';

/** Longest token that is made or looked at, in characters. */
export const longestToken = 2000;

const tokenPattern = /^([\w-]+)\.([\w-]{43})$/;

interface Envelope {
  /** Second since 1970 from which on the token is expired. */
  until: number;
  of: object;
}

/**
 * Makes tokens that carry a payload and open until they expire, and only if nothing of them was changed. Whoever has a
 * token can read its payload.
 */
export class AddressSigner {
  /** @param key gives the secret key (32 bytes); asked at each use, so that it may be read after the start */
  constructor(private readonly key: () => Buffer) {}

  /** A token of letters, digits, "-", "_" and one dot. @throws RangeError when the payload is too large for one */
  sign(kind: AddressKind, payload: object, expires: Date): string {
    const envelope: Envelope = { until: Math.floor(expires.getTime() / 1000), of: payload };
    const body = Buffer.from(JSON.stringify(envelope)).toString('base64url');
    const token = `${body}.${this.#seal(kind, body)}`;
    if (token.length > longestToken) throw new RangeError(`a token has at most ${longestToken} characters`);
    return token;
  }

  /** What the token carries; "forged" for everything that `sign` did not make for this kind with this key. */
  open(kind: AddressKind, token: string, now: Date): object | 'expired' | 'forged' {
    if (token.length > longestToken) return 'forged';
    const [, body = '', seal = ''] = tokenPattern.exec(token) ?? [];
    // Compared as text: several texts stand for the same bytes.
    const isOurs = body !== '' && timingSafeEqual(Buffer.from(seal), Buffer.from(this.#seal(kind, body)));
    if (!isOurs) return 'forged';
    const { until, of } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Envelope;
    return now.getTime() < until * 1000 ? of : 'expired';
  }

  #seal(kind: AddressKind, body: string): string {
    return createHmac('sha256', this.key()).update(`${kind}.${body}`).digest('base64url');
  }
}
