import type { LinkView } from '../views';
import type { RetentionDays } from './retention-days';

/** What is stored about a person, as it stands in the store at that moment. */
export interface StoredDataReply {
  kind: 'stored-data';
  /** False where others read along. */
  personal: boolean;
  drafts: number;
  finished: number;
  /** Assessments that can no longer be read; they are deleted with the rest. */
  unreadable: number;
  /** Conversations of which is remembered what they were about. */
  talks: number;
  /** Interventions put aside to compare, in all conversations. */
  compared: number;
  retention: RetentionDays;
  /** Opens the list of assessments. */
  list: LinkView;
  /** Asks whether all is to be deleted. */
  remove: LinkView;
}

export type RightsReply = StoredDataReply;
