import { createHash } from 'node:crypto';
import type { Owner } from '../conversation/assess/assessment-store';

/**
 * Name of a person in keys: 64 hex digits that tell neither person nor tenant. The two are hashed as JSON, so that
 * ids that run into each other, and halves of surrogate pairs, stay apart.
 */
export function ownerKey({ tenant, user }: Owner): string {
  return createHash('sha256')
    .update(JSON.stringify([tenant, user]))
    .digest('hex');
}

/** True for a text that has the form of an owner's key. */
export function isOwnerKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
