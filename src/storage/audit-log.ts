import { createHmac } from 'node:crypto';
import type { Owner } from '../conversation/assess/assessment-store';
import type { Audit, AuditEntry } from '../conversation/rights/audit';
import type { Logger } from '../logger';
import { ownerKey } from './owner-key';

/** Digits of a person's code in the log: enough to tell people apart, and to find one who asks. */
const codeLength = 16;

/**
 * Code of a person in the log: the same on every replica, and of no use without the key. Ids are few and could be
 * tried one by one if they were only hashed.
 */
export function personCode(owner: Owner, key: Buffer): string {
  return createHmac('sha256', key).update(ownerKey(owner)).digest('hex').slice(0, codeLength);
}

/** Account of what was shared and deleted, as lines of the log: who as a code, what and when, and nothing of what it held. */
export class AuditLog implements Audit {
  /** @param key gives the key of `personCode` once it is loaded */
  constructor(
    private readonly logger: Logger,
    private readonly key: () => Buffer,
  ) {}

  record({ deed, owner, at, counts }: AuditEntry): void {
    const who = personCode(owner, this.key());
    this.logger.info('audit', { what: deed, who, when: at.toISOString(), ...counts });
  }
}
