import { placeOf } from '../../assessment/flow';
import { findIntervention, interventionsTitled } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import type { Reply } from '../reply';
import type { RightsDialog } from '../rights/rights-dialog';
import type { Session } from '../session';
import type { Turn } from '../turn';
import { type AssessLibrary, listLink } from './assess-library';
import type { AssessMoves } from './assess-moves';
import { type AssessParts, assessNotice, notice, ownerOf } from './assess-parts';
import type { AskGuide, AssessTyping } from './assess-typing';
import type { OpenAssessment } from './place-replies';
import { waitingFor } from './typed-events';
import { type AssessCommand, isFreeText, type TypedInput, type TypedInputReader } from './typed-input';

/** Finds the intervention that words name: null when none or several are meant, "not-held" for one that is not held. */
export type NameIntervention = (text: string) => Intervention | 'not-held' | null;

/** Interventions offered of a title that several share; more say too little. */
const mostOffered = 15;

interface Tools {
  parts: AssessParts;
  reader: TypedInputReader;
  moves: AssessMoves;
  library: AssessLibrary;
  typing: AssessTyping;
  rights: RightsDialog;
  nameIntervention: NameIntervention;
}

/** What is typed of assessments: commands, answers, and questions in the middle. */
export class AssessWords {
  private readonly parts: AssessParts;
  private readonly reader: TypedInputReader;
  private readonly moves: AssessMoves;
  private readonly library: AssessLibrary;
  private readonly typing: AssessTyping;
  private readonly rights: RightsDialog;
  private readonly nameIntervention: NameIntervention;

  constructor({ parts, reader, moves, library, typing, rights, nameIntervention }: Tools) {
    this.rights = rights;
    this.parts = parts;
    this.reader = reader;
    this.moves = moves;
    this.library = library;
    this.typing = typing;
    this.nameIntervention = nameIntervention;
  }

  /**
   * What is typed of assessments, whether one is open here or not; null when it is none of their business.
   * @param ask answers questions asked in the middle
   */
  async onText(text: string, session: Session, turn: Turn, ask: AskGuide): Promise<Reply[] | null> {
    const asked = await this.onAsked(text, session, turn);
    if (asked) return asked;
    const open = session.assessment ? await this.parts.desk.open(ownerOf(turn), session.assessment) : null;
    if (!open) return this.plainly(text, null, session, turn);
    if (open.assessment.finished !== null) return this.onFinished(text, open, session, turn, ask);
    return this.onOpen(text, open, session, turn, ask);
  }

  /** Commands that need no open assessment; null for all else. */
  private async plainly(
    text: string,
    open: OpenAssessment | null,
    session: Session,
    turn: Turn,
  ): Promise<Reply[] | null> {
    const about = this.reader.about(text);
    return about && this.command(about, open, session, turn);
  }

  /** Little is said about what is finished; all else is a question to the guide. */
  private async onFinished(
    text: string,
    open: OpenAssessment,
    session: Session,
    turn: Turn,
    ask: AskGuide,
  ): Promise<Reply[] | null> {
    const input = this.typing.read(open, text);
    if (input.kind === 'change' && input.rating) return this.typing.take(open, input, turn, ask);
    const step = this.reader.stepToEdit(text, input);
    if (step) return this.typing.apply(open, { kind: 'go-to', step }, turn, 'reopened');
    const isSummary = input.kind === 'command' && input.command === 'summary';
    return isSummary ? this.moves.resume(open.assessment.id, turn) : this.plainly(text, open, session, turn);
  }

  private async onOpen(
    text: string,
    open: OpenAssessment,
    session: Session,
    turn: Turn,
    ask: AskGuide,
  ): Promise<Reply[]> {
    const input = this.typing.read(open, text);
    const { purpose } = open.assessment.answers;
    // A set-up that is filled in already, as when assessing again, only needs a yes.
    if (purpose && waitingFor(open) === 'purpose' && this.goesOn(text, input))
      return this.typing.apply(open, { kind: 'set-up', purpose }, turn);
    if (input.kind === 'command') return this.command(input, open, session, turn);
    if (input.kind === 'text' || input.kind === 'question') {
      const about = this.reader.about(text);
      if (about && this.isMeant(about, open)) return this.command(about, open, session, turn);
    }
    const other = input.kind === 'text' ? this.otherIntervention(text, open) : null;
    return other ? this.moves.start(other, null, turn) : this.typing.take(open, input, turn, ask);
  }

  private goesOn(text: string, input: TypedInput): boolean {
    return (
      (input.kind === 'command' && input.command === 'skip') ||
      (input.kind !== 'purpose' && this.reader.yesOrNo(text) === 'yes')
    );
  }

  /** Another intervention that is named where only the service is known to be missing: "assess" – "EMDR". */
  private otherIntervention(text: string, open: OpenAssessment): Intervention | null {
    if (waitingFor(open) !== 'service' || !this.parts.desk.isUntouched(open.assessment)) return null;
    const named = this.reader.services.isSaidIn(text) ? null : this.held(text);
    return named && named.id !== open.intervention.id ? named : null;
  }

  private held(text: string): Intervention | null {
    const named = this.nameIntervention(text);
    return named === 'not-held' ? null : named;
  }

  /** Where any words are an answer, words that begin like a command are rather that answer. */
  private isMeant(
    { command, rest }: { command: AssessCommand; rest: string },
    open: OpenAssessment,
  ): boolean {
    if (!isFreeText(waitingFor(open))) return true;
    return command === 'start' && rest.split(' ').length <= 8 && this.nameIntervention(rest) !== null;
  }

  /** The card of the assessment that is open here, if one is. @param tooLong true when a long message was not taken */
  async stillHere(session: Session, turn: Turn, tooLong = false): Promise<Reply[]> {
    const open = session.assessment ? await this.parts.desk.open(ownerOf(turn), session.assessment) : null;
    if (!open || open.assessment.finished !== null) return [];
    const place = placeOf(open.definition, open.assessment);
    const told = tooLong ? notice('too-long', this.parts.places.placeTitle(place)) : notice('still-here');
    return this.typing.again(open, [told], turn);
  }

  /** A command that was typed. */
  private async command(
    { command, rest }: { command: AssessCommand; rest: string },
    open: OpenAssessment | null,
    session: Session,
    turn: Turn,
  ): Promise<Reply[]> {
    switch (command) {
      case 'start': {
        const meant = this.interventionOf(rest, session);
        if (meant === 'not-held')
          return [assessNotice('unknown-intervention'), ...(await this.moves.start(null, null, turn))];
        return this.moves.start(meant, this.reader.services.namedIn(rest), turn);
      }
      case 'list':
        return this.library.list(turn);
      case 'deleteData':
        return this.rights.askDelete(turn);
      case 'aboutData':
        return this.rights.about(turn);
      default:
        return this.ownCommand(command, rest, open, turn);
    }
  }

  /** What is to be assessed: the one named, or the one that was talked of where none is ("assess it"). */
  private interventionOf(rest: string, { interventionId }: Session): Intervention | 'not-held' | null {
    const named = this.nameIntervention(rest);
    if (named) return named;
    const about = this.reader.whatToAssess(rest);
    if (about === 'talked-of') return findIntervention(this.parts.corpus, interventionId ?? '') ?? null;
    if (about === 'any') return null;
    const [titled, ...others] = interventionsTitled(this.parts.corpus, rest);
    if (others.length > 0) return null;
    return titled ?? 'not-held';
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
        return this.moves.resume(id, turn);
      case 'report':
        return this.library.report(id, turn);
      case 'share':
        return this.library.share(id, '', turn);
      case 'history':
        return this.library.history(id, turn);
      case 'reassess':
        return this.moves.again(id, turn);
      case 'rename':
        return this.library.rename(id, rest === '' ? undefined : rest, turn);
      case 'delete':
        return this.library.askDelete(id, turn);
      case 'pause':
        return this.moves.pause(id, {}, turn);
      case 'cancel':
        return this.moves.cancel(id, turn);
      default:
        return this.step(command, id, turn);
    }
  }

  /** A command that moves within the open assessment. */
  private async step(command: AssessCommand, id: string, turn: Turn): Promise<Reply[]> {
    const open = await this.parts.desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    await this.moves.focus(open, turn);
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
    return this.typing.unclear(open, turn);
  }

  /** An answer to a question of the assessment's own: which intervention, delete or keep, a name. */
  private async onAsked(text: string, { asking }: Session, turn: Turn): Promise<Reply[] | null> {
    if (asking === null) return null;
    if (this.reader.about(text)) return null;
    const answer = this.reader.yesOrNo(text);
    switch (asking.what) {
      case 'intervention': {
        const intervention = this.held(text);
        if (intervention) return this.moves.start(intervention, this.reader.services.namedIn(text), turn);
        return this.onTitle(text, turn);
      }
      case 'drafts':
        return this.onDrafts(text, asking.id, turn);
      case 'delete':
        if (answer === 'yes') return this.library.delete(asking.id, turn);
        break;
      case 'delete-data':
        if (answer === 'yes') return this.rights.delete(turn);
        break;
      case 'rename':
        if (answer !== 'no') return this.library.rename(asking.id, text, turn);
    }
    if (answer !== 'no') return null;
    await this.parts.memory.change(turn, { asking: null });
    return [assessNotice('kept', { links: [listLink(this.parts)] })];
  }

  /** A part of a title, where an intervention was asked for: one is started, a few are offered. */
  private async onTitle(text: string, turn: Turn): Promise<Reply[] | null> {
    const titled = interventionsTitled(this.parts.corpus, text);
    if (titled.length === 0 || titled.length > mostOffered) return null;
    const [only, ...others] = titled;
    if (only && others.length === 0) return this.moves.start(only, null, turn);
    return [this.parts.places.chooseIntervention([notice('intervention-missing')], {}, titled)];
  }

  /** "Resume" or "a new one", after drafts were offered. */
  private async onDrafts(text: string, interventionId: string, turn: Turn): Promise<Reply[] | null> {
    if (this.reader.meansNew(text)) {
      return this.moves.startNew(findIntervention(this.parts.corpus, interventionId), null, turn);
    }
    if (this.reader.yesOrNo(text) === 'yes') {
      const [newest] = await this.parts.desk.drafts(ownerOf(turn), interventionId);
      return newest ? this.moves.resume(newest.id, turn) : null;
    }
    const named = await this.library.find(text, turn);
    return named ? this.moves.resume(named.id, turn) : null;
  }
}
