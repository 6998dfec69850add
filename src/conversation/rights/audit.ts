import type { Owner } from '../assess/assessment-store';

/** What was done that may have to be accounted for. */
export type Deed =
  | 'share-section'
  | 'share-intervention'
  | 'share-comparison'
  | 'share-assessment'
  | 'delete-assessment'
  | 'delete-data';

/** A deed, who did it and when. Never what was shared or deleted. */
export interface AuditEntry {
  deed: Deed;
  owner: Owner;
  at: Date;
  /** How many documents were deleted, and how many could not be. */
  counts?: { deleted: number; left: number };
}

/** Keeps account of deeds. Never throws: what was done is done. */
export interface Audit {
  record(entry: AuditEntry): void;
}

/** Keeps no account: for a talk in a terminal. */
export const noAudit: Audit = { record: () => undefined };
