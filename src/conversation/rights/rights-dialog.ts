import { assessNotice } from '../assess/assess-parts';
import type { AssessmentStore, AssessmentTally, Owner } from '../assess/assessment-store';
import { type ActionData, actionVersion } from '../command';
import type { Reply } from '../reply';
import { readCompared, type SessionStore } from '../session';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import type { Audit } from './audit';
import type { RetentionDays } from './retention-days';

/** Actions by which people see and delete what is stored about them. */
export type RightsAction = Extract<ActionData, { action: 'about-data' | 'delete-data' | 'delete-data-sure' }>;

/** Rounds of deleting: another device of the same person may store something meanwhile. */
const mostRounds = 3;

interface RightsParts {
  assessments: AssessmentStore;
  sessions: SessionStore;
  memory: TalkMemory;
  audit: Audit;
  retention: RetentionDays;
}

interface Tally extends AssessmentTally {
  talks: number;
  compared: number;
}

/** "What do you store about me?" and "delete my data". What is told is counted in the store, each time. */
export class RightsDialog {
  constructor(private readonly parts: RightsParts) {}

  /** A button was pressed. */
  async onAction({ action }: RightsAction, turn: Turn): Promise<Reply[]> {
    switch (action) {
      case 'about-data':
        return this.about(turn);
      case 'delete-data':
        return this.askDelete(turn);
      case 'delete-data-sure':
        return this.delete(turn);
    }
  }

  /** Counts by kind, and how long each kind is kept. */
  async about(turn: Turn): Promise<Reply[]> {
    const { retention } = this.parts;
    return [
      {
        kind: 'stored-data',
        personal: turn.scope === 'personal',
        ...(await this.tally(personOf(turn))),
        retention,
        list: { title: '', data: { action: 'assess-list', version: actionVersion } },
        remove: { title: '', data: { action: 'delete-data', version: actionVersion } },
      },
    ];
  }

  /** Asks whether everything that is stored about the person is to be deleted. */
  async askDelete(turn: Turn): Promise<Reply[]> {
    // The question is remembered first, so that this talk is among those that are counted.
    await this.parts.memory.change(turn, { asking: { what: 'delete-data', id: '' } });
    const { drafts, finished, talks } = await this.tally(personOf(turn));
    return [
      {
        kind: 'assess-confirm',
        what: 'delete-data',
        name: '',
        assessmentId: '',
        sequence: 0,
        drafts,
        finished,
        talks,
        notices: [],
      },
    ];
  }

  /** Deletes everything of the person, in every conversation, and looks whether it is gone. */
  async delete(turn: Turn): Promise<Reply[]> {
    const { assessments, memory, audit } = this.parts;
    const owner = personOf(turn);
    let count = 0;
    let talks = 0;
    let left = 0;
    for (let round = 1; round === 1 || (left > 0 && round <= mostRounds); round += 1) {
      count += await assessments.deleteAll(owner);
      talks += await memory.forgetPerson(turn);
      left = total(await this.tally(owner));
    }
    audit.record({ deed: 'delete-data', owner, at: turn.at, counts: { deleted: count + talks, left } });
    return [
      left === 0 ? assessNotice('data-deleted', { count }) : assessNotice('data-left', { count: left }),
    ];
  }

  private async tally(owner: Owner): Promise<Tally> {
    const { assessments, sessions } = this.parts;
    const [counted, talks] = await Promise.all([assessments.tally(owner), sessions.all(owner)]);
    const compared = talks.reduce<number>((sum, stored) => sum + readCompared(stored), 0);
    return { ...counted, talks: talks.length, compared };
  }
}

const personOf = ({ who }: Turn): Owner => ({ tenant: who.tenant, user: who.user });
const total = ({ drafts, finished, unreadable, talks }: Tally) => drafts + finished + unreadable + talks;
