import { findIntervention } from '../../guidance/corpus';
import type { ActionData, Fields } from '../command';
import type { Reply } from '../reply';
import type { RightsDialog } from '../rights/rights-dialog';
import type { Session } from '../session';
import type { Turn } from '../turn';
import { AssessForms } from './assess-forms';
import { AssessLibrary, listLink } from './assess-library';
import { AssessMoves } from './assess-moves';
import { type AssessParts, assessNotice, notice } from './assess-parts';
import { type AskGuide, AssessTyping } from './assess-typing';
import { AssessWords, type NameIntervention } from './assess-words';
import { TypedInputReader } from './typed-input';

/** Actions of the cards that belong to assessments. */
export type AssessAction = Extract<ActionData, { action: `assess${string}` }>;

/** The dialog of the assessment: what is tapped and what is typed lead to the same places. */
export class AssessDialog {
  private readonly forms: AssessForms;
  private readonly library: AssessLibrary;
  private readonly moves: AssessMoves;
  private readonly words: AssessWords;
  private readonly reader: TypedInputReader;

  constructor(
    private readonly parts: AssessParts,
    rights: RightsDialog,
    nameIntervention: NameIntervention,
  ) {
    this.reader = new TypedInputReader(parts.corpus.assessment, parts.corpus.hexagon);
    const { reader } = this;
    const typing = new AssessTyping(parts, reader);
    this.forms = new AssessForms(parts);
    this.library = new AssessLibrary(parts);
    this.moves = new AssessMoves(parts, this.forms, this.library, typing);
    const { moves, library } = this;
    this.words = new AssessWords({ parts, reader, moves, library, typing, rights, nameIntervention });
  }

  /** A button was pressed. Everything is read and authorised anew. */
  async onAction(data: AssessAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    return withWarning(await this.pressed(data, fields, turn), turn);
  }

  private async pressed(data: AssessAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    switch (data.action) {
      case 'assess':
        return this.moves.start(findIntervention(this.parts.corpus, data.intervention ?? ''), null, turn);
      case 'assess-new':
        return this.moves.startNew(findIntervention(this.parts.corpus, data.intervention), null, turn);
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
        return this.moves.resume(id, turn);
      case 'assess-report':
        return this.library.report(id, turn);
      case 'assess-share':
        return this.library.share(id, fields['share-parts'] ?? '', turn);
      case 'assess-history':
        return this.library.history(id, turn);
      case 'assess-rename':
        return this.library.rename(id, fields.name, turn);
      case 'assess-delete':
        return this.library.askDelete(id, turn);
      case 'assess-delete-sure':
        return this.library.delete(id, turn);
      case 'assess-again':
        return this.moves.again(id, turn);
      case 'assess-pause':
        return this.moves.pause(id, fields, turn);
      case 'assess-back':
      case 'assess-skip':
      case 'assess-step':
        return this.moves.move(data, fields, turn);
      default:
        return [assessNotice('not-yours')];
    }
  }

  /**
   * What is typed of assessments, whether one is open here or not; null when it is none of their business.
   * @param ask answers questions asked in the middle
   */
  async onText(text: string, session: Session, turn: Turn, ask: AskGuide): Promise<Reply[] | null> {
    const replies = await this.words.onText(text, session, turn, ask);
    return replies && withWarning(replies, turn);
  }

  /** True when somebody asks what is stored about them. */
  isAboutData(text: string): boolean {
    return this.reader.about(text)?.command === 'aboutData';
  }

  /** True when the report of an assessment is asked for. */
  isAboutReport(text: string): boolean {
    return this.reader.about(text)?.command === 'report';
  }

  /** The card of the assessment that is open here, if one is. @param tooLong true when a long message was not taken */
  async stillHere(session: Session, turn: Turn, tooLong = false): Promise<Reply[]> {
    return this.words.stillHere(session, turn, tooLong);
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
