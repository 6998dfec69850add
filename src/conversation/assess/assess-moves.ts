import type { Place } from '../../assessment/assessment';
import type { AssessmentEvent } from '../../assessment/events';
import { placeOf } from '../../assessment/flow';
import { apply } from '../../assessment/transition';
import type { Intervention } from '../../guidance/intervention';
import type { ActionData, Fields } from '../command';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import type { AssessForms } from './assess-forms';
import { type AssessLibrary, listLink } from './assess-library';
import type { AssessNoticeView } from './assess-notice';
import { type AssessParts, assessNotice, notice, ownerOf } from './assess-parts';
import type { AssessTyping } from './assess-typing';
import { isIndicator, type OpenAssessment } from './place-replies';

/** A button that moves within an assessment. */
export type MoveAction = Extract<ActionData, { action: 'assess-back' | 'assess-skip' | 'assess-step' }>;

/** Starting, leaving, taking up again and moving about in an assessment. */
export class AssessMoves {
  constructor(
    private readonly parts: AssessParts,
    private readonly forms: AssessForms,
    private readonly library: AssessLibrary,
    private readonly typing: AssessTyping,
  ) {}

  /** Starts an assessment; drafts of the same intervention are offered first. */
  async start(
    intervention: Intervention | undefined | null,
    service: string | null,
    turn: Turn,
  ): Promise<Reply[]> {
    if (!intervention) {
      await this.parts.memory.change(turn, { asking: { what: 'intervention', id: '' } });
      return [this.parts.places.chooseIntervention([], { service: service ?? '' })];
    }
    const drafts = await this.parts.desk.drafts(ownerOf(turn), intervention.id);
    if (drafts.length === 0) return this.startNew(intervention, service, turn);
    await this.parts.memory.change(turn, { asking: { what: 'drafts', id: intervention.id } });
    return [
      {
        kind: 'assess-existing',
        interventionTitle: intervention.title,
        interventionId: intervention.id,
        drafts: drafts.slice(0, 10).map((each) => this.library.row(each)),
        notices: [],
      },
    ];
  }

  /** Starts one although there are drafts. */
  async startNew(
    intervention: Intervention | undefined,
    service: string | null,
    turn: Turn,
  ): Promise<Reply[]> {
    if (!intervention) return [assessNotice('unknown-intervention')];
    const open = await this.parts.desk.begin(ownerOf(turn), intervention, turn.at);
    await this.focus(open, turn);
    if (service) return this.typing.apply(open, { kind: 'set-up', service }, turn, 'new-assessment');
    return this.typing.again(open, [], turn);
  }

  /** Shows an assessment where it stands; typing belongs to it from now on. */
  async resume(id: string, turn: Turn): Promise<Reply[]> {
    const open = await this.parts.desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    await this.focus(open, turn);
    const isDraft = open.assessment.finished === null;
    return this.typing.again(open, isDraft ? [notice('resumed')] : [], turn);
  }

  /** Starts an assessment that repeats a finished one. */
  async again(id: string, turn: Turn): Promise<Reply[]> {
    const { desk } = this.parts;
    const owner = ownerOf(turn);
    const open = await desk.open(owner, id);
    if (!open) return [assessNotice('not-yours')];
    if (open.assessment.finished === null) return this.resume(id, turn);
    const repeated = (await desk.list(owner)).find(
      ({ previous, finished }) => previous === id && finished === null,
    );
    if (repeated) return this.resume(repeated.id, turn);
    const next = await desk.begin(owner, open.intervention, turn.at, open.assessment);
    await this.focus(next, turn);
    return this.typing.again(next, [notice('new-assessment')], turn);
  }

  /** Leaves the assessment as it is, with what stands in its form. */
  async pause(id: string, fields: Fields, turn: Turn): Promise<Reply[]> {
    const { desk, memory } = this.parts;
    const left = await desk.change(ownerOf(turn), id, (open) => {
      if (open.assessment.finished !== null) return { next: null, result: [] };
      const { assessment, notices } = this.forms.keepTyped(open, fields, turn.at.toISOString());
      return { next: assessment, result: notices };
    });
    if (!left) return [assessNotice('not-yours')];
    await memory.change(turn, { assessment: null, asking: null });
    const { assessment } = left.open;
    const paused = assessNotice('paused', {
      name: this.library.nameOf(assessment),
      links: [this.library.resumeLink(assessment), listLink(this.parts)],
    });
    return [...this.forms.signposts(fields), { ...paused, notices: left.result }];
  }

  /** Back, skip and edit. A card that is not the newest only shows where things stand. */
  async move(data: MoveAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    const at = turn.at.toISOString();
    const moved = await this.parts.desk.change<AssessNoticeView[]>(ownerOf(turn), data.assessment, (open) => {
      const { assessment, definition } = open;
      const isOld = assessment.sequence !== data.sequence;
      if (isOld && (data.action !== 'assess-step' || assessment.finished !== null))
        return { next: null, result: [notice('stale')] };
      const kept = this.forms.keepTyped(open, isOld ? {} : fields, at);
      const event = movement(data, placeOf(definition, assessment));
      const taken = apply(definition, kept.assessment, event, at);
      const reopened = assessment.finished !== null && taken.ok ? [notice('reopened')] : [];
      if (taken.ok) return { next: taken.assessment, result: [...kept.notices, ...reopened] };
      return { next: kept.assessment, result: [...kept.notices, notice(taken.refusal as 'nothing-before')] };
    });
    if (!moved) return [assessNotice('not-yours')];
    await this.focus(moved.open, turn);
    return [...this.forms.signposts(fields), this.parts.places.show(moved.open, moved.result, turn.at)];
  }

  /** A draft in which nothing was filled in goes at once; any other is asked about. */
  async cancel(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, memory } = this.parts;
    const open = await desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    if (!desk.isUntouched(open.assessment)) return this.library.askDelete(id, turn);
    await desk.delete(ownerOf(turn), id);
    this.parts.audit.record({ deed: 'delete-assessment', owner: ownerOf(turn), at: turn.at });
    await memory.change(turn, { assessment: null, asking: null });
    return [assessNotice('cancelled')];
  }

  /** Typing in this talk belongs to the assessment from now on. */
  async focus({ assessment, intervention }: OpenAssessment, turn: Turn): Promise<void> {
    await this.parts.memory.change(turn, {
      assessment: assessment.id,
      asking: null,
      interventionId: intervention.id,
      shown: null,
    });
  }
}

/** What a button that moves does. "Not yet – skip" leaves an indicator unrated, whatever was chosen on its card. */
function movement(data: MoveAction, place: Place): AssessmentEvent {
  if (data.action === 'assess-step') return { kind: 'go-to', step: data.step };
  if (data.action === 'assess-back') return { kind: 'back' };
  return isIndicator(place)
    ? { kind: 'rate', indicator: place, rating: 'not-yet', done: true }
    : { kind: 'skip' };
}
