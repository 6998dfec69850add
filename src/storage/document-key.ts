/** Longest key in UTF-16 units; leaves room for a container or folder name in front of it. */
export const longestKey = 512;

// Control characters break logs and paths; a lone surrogate has no UTF-8 form, so two keys could become one.
const forbidden = /[\p{Cc}\p{Cs}]/u;

/** A key or prefix that no store can hold: a fault of the caller, never of a person's input. */
export class InvalidKeyError extends Error {
  override readonly name = 'InvalidKeyError';
  readonly code = 'store-invalid-key';
}

/**
 * Returns the key when every adapter can hold it: 1–512 characters, none of them a control character or half
 * of a surrogate pair.
 * @throws InvalidKeyError
 */
export function checkKey(key: string): string {
  if (key.length === 0) throw new InvalidKeyError('a document key must not be empty');
  return checkPrefix(key);
}

/** As `checkKey`, but the empty prefix, which every key begins with, is allowed. @throws InvalidKeyError */
export function checkPrefix(prefix: string): string {
  if (prefix.length > longestKey) {
    throw new InvalidKeyError(
      `a document key has at most ${longestKey} characters, this one ${prefix.length}`,
    );
  }
  if (forbidden.test(prefix)) {
    throw new InvalidKeyError('a document key must not hold control characters or half a surrogate pair');
  }
  return prefix;
}

/** Order of keys in lists. UTF-8 bytes sort as code points do; JavaScript's own order differs beyond U+FFFF. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
