import type { Place } from '../../assessment/assessment';
import type { AssessmentEvent } from '../../assessment/events';
import { placeOf } from '../../assessment/flow';
import { apply } from '../../assessment/transition';
import { findIntervention } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import type { ActionData, Fields } from '../command';
import type { Reply } from '../reply';
import type { Session } from '../session';
import type { Turn } from '../turn';
import { AssessForms } from './assess-forms';
import { AssessLibrary, listLink } from './assess-library';
import { type AssessParts, assessNotice, notice, ownerOf } from './assess-parts';
import type { AssessNoticeView } from './assess-reply';
import { type AskGuide, AssessTyping, waitingFor } from './assess-typing';
import { isIndicator, type OpenAssessment } from './place-replies';
import { type AssessCommand, isFreeText, TypedInputReader } from './typed-input';

/** Actions of the cards that belong to assessments. */
export type AssessAction = Exclude<
  ActionData,
  { action: 'section' | 'intervention' | 'choose' | 'example' | 'help' | 'restart' }
>;

/** Finds the intervention that words name; null when none or several are meant. */
export type NameIntervention = (text: string) => Intervention | null;

/** The dialog of the assessment: what is tapped and what is typed lead to the same places. */
export class AssessDialog {
  private readonly forms: AssessForms;
  private readonly library: AssessLibrary;
  private readonly typing: AssessTyping;
  private readonly reader: TypedInputReader;

  constructor(
    private readonly parts: AssessParts,
    private readonly nameIntervention: NameIntervention,
  ) {
    this.reader = new TypedInputReader(parts.corpus.assessment, parts.corpus.hexagon);
    this.forms = new AssessForms(parts);
    this.library = new AssessLibrary(parts);
    this.typing = new AssessTyping(parts, this.reader);
  }

  /** A button was pressed. Everything is read and authorised anew. */
  async onAction(data: AssessAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    return withWarning(await this.pressed(data, fields, turn), turn);
  }

  private async pressed(data: AssessAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    switch (data.action) {
      case 'assess':
        return this.start(findIntervention(this.parts.corpus, data.intervention ?? ''), null, turn);
      case 'assess-new':
        return this.startNew(findIntervention(this.parts.corpus, data.intervention), null, turn);
      case 'assess-set-up': {
        const { assessment } = data;
        if (assessment === undefined) return this.forms.begin(fields, turn);
        return this.forms.submit({ ...data, assessment }, fields, turn);
      }
      case 'assess-rate':
      case 'assess-plan':
      case 'assess-decide':
      case 'assess-confirm':
        return this.forms.submit(data, fields, turn);
      case 'assess-list':
        return this.library.list(turn);
      case 'assess-keep':
        await this.parts.memory.change(turn, { asking: null });
        return [assessNotice('kept', { links: [listLink(this.parts)] })];
      case 'delete-data':
        return this.library.askDeleteData(turn);
      case 'delete-data-sure':
        return this.library.deleteData(turn);
      default:
        return this.onOwn(data, fields, turn);
    }
  }

  /** A button of one stored assessment that is no form. */
  private async onOwn(
    data: Extract<AssessAction, { assessment: string }>,
    fields: Fields,
    turn: Turn,
  ): Promise<Reply[]> {
    // A list lets the person choose in the card which one is meant.
    const id = fields['assessment-choice'] || data.assessment;
    switch (data.action) {
      case 'assess-resume':
        return this.resume(id, turn);
      case 'assess-report':
        return this.library.report(id, turn);
      case 'assess-share':
        return this.library.share(id, turn);
      case 'assess-history':
        return this.library.history(id, turn);
      case 'assess-rename':
        return this.library.rename(id, fields.name, turn);
      case 'assess-delete':
        return this.library.askDelete(id, turn);
      case 'assess-delete-sure':
        return this.library.delete(id, turn);
      case 'assess-again':
        return this.again(id, turn);
      case 'assess-pause':
        return this.pause(id, fields, turn);
      case 'assess-back':
      case 'assess-skip':
      case 'assess-step':
        return this.move(data, fields, turn);
      default:
        return [assessNotice('not-yours')];
    }
  }

  /**
   * What is typed of assessments, whether one is open here or not; null when it is none of their business.
   * @param ask answers questions asked in the middle
   */
  async onText(text: string, session: Session, turn: Turn, ask: AskGuide): Promise<Reply[] | null> {
    const replies = await this.typed(text, session, turn, ask);
    return replies && withWarning(replies, turn);
  }

  private async typed(text: string, session: Session, turn: Turn, ask: AskGuide): Promise<Reply[] | null> {
    const asked = await this.onAsked(text, session, turn);
    if (asked) return asked;
    const open = session.assessment ? await this.parts.desk.open(ownerOf(turn), session.assessment) : null;
    const about = this.reader.about(text);
    if (!open || open.assessment.finished !== null) {
      return about && this.command(about.command, about.rest, open, session, turn);
    }
    const input = this.typing.read(open, text);
    if (input.kind === 'command') return this.command(input.command, input.rest, open, session, turn);
    const isOther = input.kind === 'text' || input.kind === 'question';
    if (about && isOther && this.isMeant(about, open)) {
      return this.command(about.command, about.rest, open, session, turn);
    }
    const other = input.kind === 'text' ? this.otherIntervention(text, open) : null;
    if (other) return this.start(other, null, turn);
    return this.typing.take(open, input, turn, ask);
  }

  /** Another intervention that is named where only the service is known to be missing: "assess" – "EMDR". */
  private otherIntervention(text: string, open: OpenAssessment): Intervention | null {
    if (waitingFor(open) !== 'service' || !this.parts.desk.isUntouched(open.assessment)) return null;
    const named = this.reader.saysService(text) ? null : this.nameIntervention(text);
    return named && named.id !== open.intervention.id ? named : null;
  }

  /** Where any words are an answer, words that begin like a command are rather that answer. */
  private isMeant(
    { command, rest }: { command: AssessCommand; rest: string },
    open: OpenAssessment,
  ): boolean {
    if (!isFreeText(waitingFor(open))) return true;
    return command === 'start' && rest.split(' ').length <= 8 && this.nameIntervention(rest) !== null;
  }

  /** The card of the assessment that is open here, if one is. */
  async stillHere(session: Session, turn: Turn): Promise<Reply[]> {
    const open = session.assessment ? await this.parts.desk.open(ownerOf(turn), session.assessment) : null;
    if (!open || open.assessment.finished !== null) return [];
    return this.typing.again(open, [notice('still-here')], turn);
  }

  /** Starts an assessment; drafts of the same intervention are offered first. */
  private async start(
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

  private async startNew(
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

  private async resume(id: string, turn: Turn): Promise<Reply[]> {
    const open = await this.parts.desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    await this.focus(open, turn);
    const isDraft = open.assessment.finished === null;
    return this.typing.again(open, isDraft ? [notice('resumed')] : [], turn);
  }

  private async again(id: string, turn: Turn): Promise<Reply[]> {
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
  private async pause(id: string, fields: Fields, turn: Turn): Promise<Reply[]> {
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
  private async move(
    data: Extract<AssessAction, { action: 'assess-back' | 'assess-skip' | 'assess-step' }>,
    fields: Fields,
    turn: Turn,
  ): Promise<Reply[]> {
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

  /** A command that was typed. */
  private async command(
    command: AssessCommand,
    rest: string,
    open: OpenAssessment | null,
    session: Session,
    turn: Turn,
  ): Promise<Reply[]> {
    switch (command) {
      case 'start': {
        const named = this.nameIntervention(rest);
        // "Assess it" is about the intervention that was talked of.
        const meant = named ?? findIntervention(this.parts.corpus, session.interventionId ?? '');
        return this.start(meant, this.reader.serviceOf(rest), turn);
      }
      case 'list':
        return this.library.list(turn);
      case 'deleteData':
        return this.library.askDeleteData(turn);
      case 'aboutData':
        return this.library.aboutData(turn);
      default:
        return this.ownCommand(command, rest, open, turn);
    }
  }

  /** A command about one assessment: the one named, else the one open here, else the only one there is. */
  private async ownCommand(
    command: AssessCommand,
    rest: string,
    open: OpenAssessment | null,
    turn: Turn,
  ): Promise<Reply[]> {
    const { desk } = this.parts;
    const isRename = command === 'rename';
    const named = rest !== '' && !isRename ? await this.library.find(rest, turn) : null;
    const all = named || open ? [] : await desk.list(ownerOf(turn));
    const only = command === 'resume' ? all.filter(({ finished }) => finished === null) : all;
    const target = named ?? open?.assessment ?? (only.length === 1 ? only[0] : undefined);
    if (!target) return all.length > 0 ? this.library.list(turn) : [assessNotice('none-open')];
    const { id } = target;
    switch (command) {
      case 'resume':
      case 'where':
      case 'summary':
        return this.resume(id, turn);
      case 'report':
        return this.library.report(id, turn);
      case 'share':
        return this.library.share(id, turn);
      case 'history':
        return this.library.history(id, turn);
      case 'reassess':
        return this.again(id, turn);
      case 'rename':
        return this.library.rename(id, rest === '' ? undefined : rest, turn);
      case 'delete':
        return this.library.askDelete(id, turn);
      case 'pause':
        return this.pause(id, {}, turn);
      case 'cancel':
        return this.cancel(id, turn);
      default:
        return this.step(command, id, turn);
    }
  }

  /** A command that moves within the open assessment. */
  private async step(command: AssessCommand, id: string, turn: Turn): Promise<Reply[]> {
    const open = await this.parts.desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    await this.focus(open, turn);
    switch (command) {
      case 'back':
        return this.typing.apply(open, { kind: 'back' }, turn, 'resumed');
      case 'skip':
        return this.typing.apply(open, { kind: 'skip' }, turn);
      case 'review':
      case 'change':
        return this.typing.apply(open, { kind: 'go-to', step: 'review' }, turn, 'changed');
      case 'confirm':
        if (placeOf(open.definition, open.assessment) !== 'review') break;
        return this.typing.apply(open, { kind: 'confirm-review' }, turn);
    }
    return this.typing.again(open, [notice('unclear')], turn);
  }

  /** A draft in which nothing was filled in goes at once; any other is asked about. */
  private async cancel(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, memory } = this.parts;
    const open = await desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    if (!desk.isUntouched(open.assessment)) return this.library.askDelete(id, turn);
    await desk.delete(ownerOf(turn), id);
    await memory.change(turn, { assessment: null, asking: null });
    return [assessNotice('cancelled')];
  }

  /** An answer to a question of the assessment's own: which intervention, delete or keep, a name. */
  private async onAsked(text: string, { asking }: Session, turn: Turn): Promise<Reply[] | null> {
    if (asking === null) return null;
    if (this.reader.about(text)) return null;
    const answer = this.reader.yesOrNo(text);
    switch (asking.what) {
      case 'intervention': {
        const intervention = this.nameIntervention(text);
        return intervention ? this.start(intervention, this.reader.serviceOf(text), turn) : null;
      }
      case 'drafts':
        return this.onDrafts(text, asking.id, turn);
      case 'delete':
        if (answer === 'yes') return this.library.delete(asking.id, turn);
        break;
      case 'delete-data':
        if (answer === 'yes') return this.library.deleteData(turn);
        break;
      case 'rename':
        if (answer !== 'no') return this.library.rename(asking.id, text, turn);
    }
    if (answer !== 'no') return null;
    await this.parts.memory.change(turn, { asking: null });
    return [assessNotice('kept', { links: [listLink(this.parts)] })];
  }

  /** "Resume" or "a new one", after drafts were offered. */
  private async onDrafts(text: string, interventionId: string, turn: Turn): Promise<Reply[] | null> {
    if (this.reader.meansNew(text)) {
      return this.startNew(findIntervention(this.parts.corpus, interventionId), null, turn);
    }
    if (this.reader.yesOrNo(text) === 'yes') {
      const [newest] = await this.parts.desk.drafts(ownerOf(turn), interventionId);
      return newest ? this.resume(newest.id, turn) : null;
    }
    const named = await this.library.find(text, turn);
    return named ? this.resume(named.id, turn) : null;
  }

  private async focus({ assessment, intervention }: OpenAssessment, turn: Turn): Promise<void> {
    await this.parts.memory.change(turn, {
      assessment: assessment.id,
      asking: null,
      interventionId: intervention.id,
    });
  }
}

/** Cards on which a person is told, where others are in the chat, that they read along. */
const readAlong: readonly Reply['kind'][] = [
  'assess-setup',
  'assess-existing',
  'assess-list',
  'assess-report',
];

function withWarning(replies: Reply[], { scope }: Turn): Reply[] {
  if (scope === 'personal') return replies;
  return replies.map((reply) =>
    'notices' in reply && readAlong.includes(reply.kind)
      ? { ...reply, notices: [...reply.notices, notice('read-along')] }
      : reply,
  );
}

/** What a button that moves does. "Not yet – skip" leaves an indicator unrated, whatever was chosen on its card. */
function movement(
  data: Extract<AssessAction, { action: 'assess-back' | 'assess-skip' | 'assess-step' }>,
  place: Place,
): AssessmentEvent {
  if (data.action === 'assess-step') return { kind: 'go-to', step: data.step };
  if (data.action === 'assess-back') return { kind: 'back' };
  return isIndicator(place)
    ? { kind: 'rate', indicator: place, rating: 'not-yet', done: true }
    : { kind: 'skip' };
}
