import { noFilter } from '../../exploring/filter';
import { type Corpus, findIntervention, findSection, onlyWholePage } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { isSectionKey } from '../../guidance/taxonomy';
import type { ActionData, Fields } from '../command';
import type { InterventionReplies } from '../intervention-replies';
import { ReadingMemory } from '../reading-memory';
import type { Reply } from '../reply';
import type { Audit } from '../rights/audit';
import { sectionReply } from '../section-replies';
import type { Session } from '../session';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import { CompareDialog } from './compare-dialog';
import type { ExploreRequest } from './explore-request';
import type { ExploreWords } from './explore-words';
import type { FeedbackDialog } from './feedback-dialog';
import { ListDialog } from './list-dialog';
import { ListReplies } from './list-replies';
import { PageReplies } from './page-replies';
import { ShareDialog } from './share-dialog';

/** Actions of the cards to browse, compare, share and give feedback. */
export type ExploreAction = Extract<
  ActionData,
  {
    action:
      | 'browse'
      | 'filter'
      | 'filter-apply'
      | 'compare'
      | 'compare-add'
      | 'compare-clear'
      | 'questions'
      | 'coverage'
      | 'open-section'
      | 'share-section'
      | 'share-intervention'
      | 'share-comparison'
      | 'answer-options'
      | 'feedback-useful'
      | 'feedback-form'
      | 'feedback-send'
      | 'question-send';
  }
>;

interface ExploreParts {
  corpus: Corpus;
  memory: TalkMemory;
  interventions: InterventionReplies;
  words: ExploreWords;
  feedback: FeedbackDialog;
  audit: Audit;
}

/** Browsing, comparing and sharing: what is tapped and what is typed lead to the same cards. */
export class ExploreDialog {
  private readonly corpus: Corpus;
  private readonly memory: TalkMemory;
  private readonly words: ExploreWords;
  private readonly requests = new ReadingMemory((text) => this.words.read(text));
  private readonly feedback: FeedbackDialog;
  private readonly lists: ListDialog;
  private readonly comparisons: CompareDialog;
  private readonly shares: ShareDialog;
  private readonly pages: PageReplies;

  constructor({ corpus, memory, interventions, words, feedback, audit }: ExploreParts) {
    this.corpus = corpus;
    this.memory = memory;
    this.words = words;
    this.feedback = feedback;
    this.lists = new ListDialog(new ListReplies(corpus), memory);
    this.comparisons = new CompareDialog(corpus, memory);
    this.pages = new PageReplies(corpus);
    this.shares = new ShareDialog(corpus, interventions, audit);
  }

  /** What is typed; null for questions to the guide. */
  async onText(text: string, turn: Turn): Promise<Reply[] | null> {
    const request = this.requests.of(text);
    return request && this.onRequest(request, turn);
  }

  /** What was wished for in words that nobody here knows, where the guide answers nothing either; null for all else. */
  async onUnknownWish(text: string, turn: Turn): Promise<Reply[] | null> {
    const unread = this.words.unknownWish(text);
    return unread.length > 0 ? this.lists.none([], noFilter, turn, unread) : null;
  }

  /** True when the words are about what was shown last: "share", "not useful". */
  isAboutShown(text: string): boolean {
    const request = this.words.readPlain(text);
    return request !== null && ['share', 'useful', 'not-useful', 'answer-options'].includes(request.kind);
  }

  /** True for the commands of the menu that open a list or a form whatever else is going on: "filter", "list all". */
  opensCatalogue(text: string): boolean {
    const request = this.words.readPlain(text);
    return request?.kind === 'list' || request?.kind === 'filter';
  }

  /** A button was pressed. */
  async onAction(data: ExploreAction, fields: Fields, turn: Turn): Promise<Reply[]> {
    switch (data.action) {
      case 'browse':
        return this.lists.list(data.filter, data.offset, turn);
      case 'filter':
        return [this.lists.form(data.filter)];
      case 'filter-apply':
        return this.lists.list(this.lists.filterOf(fields), 0, turn);
      case 'compare':
        return this.comparisons.compare(data.interventions ?? [], turn);
      case 'compare-add':
        return this.comparisons.add([data.intervention], turn);
      case 'compare-clear':
        return this.comparisons.clear(turn);
      case 'questions':
        return (await this.aboutOne(data.intervention, turn, (each) => this.pages.questions(each))) ?? [];
      case 'coverage':
        return (await this.aboutOne(data.intervention, turn, (each) => this.pages.coverage(each))) ?? [];
      case 'open-section':
        return this.openSection(data.intervention, fields.section ?? '', turn);
      case 'share-section':
      case 'share-intervention':
      case 'share-comparison':
        return this.shares.onAction(data, turn);
      default:
        return this.feedback.onAction(data, fields, turn);
    }
  }

  private async onRequest(request: ExploreRequest, turn: Turn): Promise<Reply[] | null> {
    switch (request.kind) {
      case 'list':
        return this.lists.list(request.filter, 0, turn, request.unread);
      case 'list-afresh':
        return this.lists.afresh(request.filter, turn, request.unread);
      case 'list-none':
        return this.lists.none(request.needs, request.filter, turn);
      case 'none-afresh':
        return this.lists.noneAfresh(request.needs, request.filter, turn);
      case 'narrow':
        return this.lists.narrow(request.filter, turn);
      case 'narrow-listed':
        return (
          (await this.lists.narrowListed(request, turn)) ??
          (request.otherwise && !(await this.lists.isOfSeveral(turn))
            ? this.onRequest(request.otherwise, turn)
            : null)
        );
      case 'page':
        return this.lists.pageAt(request.page, turn);
      case 'filter':
        return [this.lists.form(request.filter)];
      case 'next':
      case 'previous':
        return this.lists.page(request.kind === 'next' ? 1 : -1, turn);
      case 'compare':
        return this.comparisons.compare(request.interventions, turn, request.notHeld);
      case 'compare-places':
        return this.comparisons.compareAt(request.places, turn);
      case 'compare-with':
        return this.comparisons.compareWith(request.interventions, turn);
      case 'compare-more':
        return this.comparisons.compareMore(request.interventions, turn);
      case 'compare-unknown':
        return this.comparisons.unknown(request.interventions, request.notHeld, turn);
      case 'compare-clear':
        return this.comparisons.clear(turn);
      case 'compare-add':
        return this.comparisons.addNamed(request.interventions, turn);
      case 'share':
        return this.shares.onShown(await this.memory.of(turn), turn);
      case 'useful':
      case 'not-useful':
      case 'answer-options':
        return this.feedback.onShown(request.kind, turn);
      case 'send-question':
        return this.feedback.onQuestion(request.question, turn);
      case 'questions':
        return this.aboutOne(request.intervention, turn, (each) =>
          this.pages.questions(each, request.indicators),
        );
      case 'coverage':
        return this.aboutOne(request.intervention, turn, (each) => this.pages.coverage(each));
    }
  }

  /** The one named, else the one that is talked of, else the only page held in full; null when there are several. */
  private async aboutOne(
    id: string | null,
    turn: Turn,
    reply: (intervention: Intervention) => Reply,
  ): Promise<Reply[] | null> {
    const session: Session = await this.memory.of(turn);
    const intervention =
      findIntervention(this.corpus, id ?? session.interventionId ?? '') ?? onlyWholePage(this.corpus);
    if (!intervention) return null;
    await this.memory.change(turn, { interventionId: intervention.id, talkedOf: null });
    return [reply(intervention)];
  }

  /** The section that was chosen in the list of sections; the list again when none was. */
  private async openSection(id: string, key: string, turn: Turn): Promise<Reply[]> {
    const intervention = findIntervention(this.corpus, id);
    const section = intervention && isSectionKey(key) && findSection(intervention, key);
    if (!intervention) return this.lists.list(noFilter, 0, turn);
    if (!section) return [this.pages.coverage(intervention)];
    const shown = { what: 'section' as const, interventions: [id], section: section.key };
    await this.memory.change(turn, { interventionId: id, talkedOf: null, shown });
    return [sectionReply(this.corpus, intervention, section)];
  }
}
