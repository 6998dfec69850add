import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { AuthenticationConstants } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import { LRUCache } from 'lru-cache';
import { claimsOf } from './service-host';
import { withinTime } from './turn-budget';

/** Milliseconds that fetching the published keys may take. */
const patience = 5000;
/** Milliseconds for which fetching is not tried again after it failed. */
const pause = 30_000;
const hashes: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/** Keys as the SDK holds them, with what it does to fetch them. */
type PublishedKeys = ReturnType<(typeof JwtTokenExtractor)['getOrAddOpenIdMetadata']>;

/**
 * Checks signatures against the keys that Microsoft publishes, before the SDK sees a token: the SDK prints a page for
 * each forged one. Keys are fetched when they are first needed, once for all who wait, and not again and again while
 * they cannot be had.
 */
export class SigningKeys {
  readonly #channel = patient(publishedAt(AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl));
  readonly #tenant = patient(publishedAt(AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl));
  readonly #parsed = new LRUCache<string, KeyObject>({ max: 50 });

  /**
   * True when the token was signed with a published key. @rejects when the keys cannot be had now
   * @param authorization an Authorization header whose token has the form of one
   */
  async hasSigned(authorization: string): Promise<boolean> {
    const token = authorization.slice(authorization.indexOf(' ') + 1);
    const [header = '', claims = '', signature = ''] = token.split('.');
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    const hash = hashes[String(alg)];
    if (hash === undefined) return false;
    const keys =
      claimsOf(authorization)?.iss === AuthenticationConstants.ToBotFromChannelTokenIssuer
        ? this.#channel
        : this.#tenant;
    const published = await keys.getKey(String(kid));
    if (published === null) return false;
    const signed = Buffer.from(`${header}.${claims}`);
    return verify(hash, signed, this.#parse(published.key), Buffer.from(signature, 'base64url'));
  }

  #parse(pem: string): KeyObject {
    const key = this.#parsed.get(pem) ?? createPublicKey(pem);
    this.#parsed.set(pem, key);
    return key;
  }
}

/** The very object that the SDK's own check uses, so that keys are fetched once for both. */
function publishedAt(address: string): PublishedKeys {
  // biome-ignore lint/complexity/useLiteralKeys: it is private to the SDK, which offers nothing else.
  return JwtTokenExtractor['getOrAddOpenIdMetadata'](address);
}

const tamed = new WeakSet<PublishedKeys>();

/** Left alone, the SDK fetches once for each token as long as fetching fails, and waits without end. */
function patient(keys: PublishedKeys): PublishedKeys {
  if (tamed.has(keys)) return keys;
  tamed.add(keys);
  const inside = keys as unknown as { refreshCache(): Promise<void>; keys?: unknown };
  const fetch = inside.refreshCache.bind(keys);
  let fetching: Promise<void> | undefined;
  let failed: { at: number; fault: unknown } | undefined;
  const attempt = async () => {
    try {
      await withinTime(fetch(), patience);
      failed = undefined;
    } catch (fault) {
      failed = { at: Date.now(), fault };
      // Keys that were good lately are better than none.
      if (inside.keys === undefined) throw fault;
    } finally {
      fetching = undefined;
    }
  };
  inside.refreshCache = () => {
    if (failed && Date.now() - failed.at < pause)
      return inside.keys === undefined ? Promise.reject(failed.fault) : Promise.resolve();
    fetching ??= attempt();
    return fetching;
  };
  return keys;
}
