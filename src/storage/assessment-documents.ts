import { type Assessment, assessmentSchema } from '../assessment/assessment';
import {
  AssessmentConflictError,
  type AssessmentStore,
  type AssessmentTally,
  type Owner,
  type StoredAssessment,
} from '../conversation/assess/assessment-store';
import { type DocumentStore, type PutCondition, StoreConflictError } from './document-store';
import { isOwnerKey, ownerKey } from './owner-key';

/**
 * Assessments as documents under "assessments/<owner's key>/<id>". A document that is none (any more) is not found and
 * not listed, and no save takes its place: it stays for whoever mends it, until its owner deletes it.
 */
export class AssessmentDocuments implements AssessmentStore {
  constructor(private readonly store: DocumentStore) {}

  async load(owner: Owner, id: string): Promise<StoredAssessment | null> {
    return this.loadByOwnerKey(ownerKey(owner), id);
  }

  /**
   * As `load`, for a caller who holds the owner's key (`ownerKey`) and has checked that it was given to them. Null for
   * whatever is no such key.
   */
  async loadByOwnerKey(owner: string, id: string): Promise<StoredAssessment | null> {
    return isOwnerKey(owner) && isId(id) ? this.read(folderOf(owner) + id) : null;
  }

  /**
   * Stores it durably before it resolves; resolves to the new tag.
   * @throws AssessmentConflictError when `expected` is no longer the stored one
   * @throws ZodError when it is no assessment: stored, it could not be read again
   */
  async save(owner: Owner, assessment: Assessment, expected: string): Promise<string> {
    const checked = assessmentSchema.parse(assessment);
    const condition: PutCondition = expected === 'new' ? 'new' : { eTag: expected };
    try {
      const { eTag } = await this.store.put(folderOf(ownerKey(owner)) + checked.id, checked, condition);
      return eTag;
    } catch (fault) {
      if (!(fault instanceof StoreConflictError)) throw fault;
      throw new AssessmentConflictError('the assessment has changed since it was read', { cause: fault });
    }
  }

  async list(owner: Owner): Promise<Assessment[]> {
    const keys = await this.store.list(folderOf(ownerKey(owner)));
    const stored = await Promise.all(keys.map((key) => this.read(key)));
    return stored.flatMap((each) => each?.assessment ?? []).sort(changedLastFirst);
  }

  async tally(owner: Owner): Promise<AssessmentTally> {
    const keys = await this.store.list(folderOf(ownerKey(owner)));
    const stored = await Promise.all(keys.map((key) => this.store.get(key)));
    const tally = { drafts: 0, finished: 0, unreadable: 0 };
    for (const each of stored) {
      // Deleted since it was listed.
      if (!each) continue;
      const parsed = assessmentSchema.safeParse(each.value);
      if (!parsed.success) tally.unreadable += 1;
      else if (parsed.data.finished === null) tally.drafts += 1;
      else tally.finished += 1;
    }
    return tally;
  }

  async delete(owner: Owner, id: string): Promise<void> {
    if (isId(id)) await this.store.delete(folderOf(ownerKey(owner)) + id);
  }

  /** Deletes all of the owner, with what could not be read; resolves to how many there were. */
  async deleteAll(owner: Owner): Promise<number> {
    const keys = await this.store.list(folderOf(ownerKey(owner)));
    for (const key of keys) await this.store.delete(key);
    return keys.length;
  }

  private async read(key: string): Promise<StoredAssessment | null> {
    const found = await this.store.get(key);
    const parsed = assessmentSchema.safeParse(found?.value);
    return found && parsed.success ? { assessment: parsed.data, tag: found.eTag } : null;
  }
}

/** An id comes from a card, which anybody can forge: nothing else may become part of a key. */
function isId(id: string): boolean {
  return assessmentSchema.shape.id.safeParse(id).success;
}

function folderOf(owner: string): string {
  return `assessments/${owner}/`;
}

/** The id decides between those of the same moment, so that the order is always the same. */
function changedLastFirst(a: Assessment, b: Assessment): number {
  const order = a.changed === b.changed ? a.id < b.id : a.changed > b.changed;
  return order ? -1 : 1;
}
