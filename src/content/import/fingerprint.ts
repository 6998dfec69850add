import { createHash } from 'node:crypto';

/** Fingerprint of a text that does not change with its line ends and outer spaces. */
export function fingerprint(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
