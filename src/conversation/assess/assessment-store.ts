import type { Assessment } from '../../assessment/assessment';

/** Whose an assessment is: one person of one organisation, wherever they talk. */
export interface Owner {
  tenant: string;
  user: string;
}

export interface StoredAssessment {
  assessment: Assessment;
  /** Mark of the stored version; opaque. */
  tag: string;
}

/** How many assessments a person has. */
export interface AssessmentTally {
  drafts: number;
  finished: number;
  /** Stored, but no assessment any more. */
  unreadable: number;
}

/** Thrown by `save` when somebody (another device, another process) stored a change in between. */
export class AssessmentConflictError extends Error {
  override readonly name = 'AssessmentConflictError';
}

/** Keeps assessments. Every method sees those of one owner only: another person's id finds nothing. */
export interface AssessmentStore {
  /** Null when this owner has none under the id. */
  load(owner: Owner, id: string): Promise<StoredAssessment | null>;
  /**
   * Stores it durably before it resolves; resolves to the new tag.
   * @param expected tag of the version that was read, or "new"
   * @throws AssessmentConflictError when that is no longer the stored one
   */
  save(owner: Owner, assessment: Assessment, expected: string): Promise<string>;
  /** All of the owner, the one changed last first. */
  list(owner: Owner): Promise<Assessment[]>;
  /** Counts all that is stored of the owner, also what cannot be read or is of an intervention no longer held. */
  tally(owner: Owner): Promise<AssessmentTally>;
  delete(owner: Owner, id: string): Promise<void>;
  /** Deletes all of the owner; resolves to how many there were. */
  deleteAll(owner: Owner): Promise<number>;
}
