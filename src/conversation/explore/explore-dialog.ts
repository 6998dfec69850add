import { mostCompared } from '../../exploring/compare';
import { noFilter } from '../../exploring/filter';
import { type Corpus, findIntervention, findSection } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { isSectionKey } from '../../guidance/taxonomy';
import type { ActionData, Fields } from '../command';
import type { InterventionReplies } from '../intervention-replies';
import type { Reply } from '../reply';
import type { Audit } from '../rights/audit';
import { sectionReply } from '../section-replies';
import type { Session } from '../session';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import { CompareReplies } from './compare-replies';
import type { ComparingReply } from './explore-reply';
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
  private readonly feedback: FeedbackDialog;
  private readonly lists: ListDialog;
  private readonly comparisons: CompareReplies;
  private readonly shares: ShareDialog;
  private readonly pages: PageReplies;

  constructor({ corpus, memory, interventions, words, feedback, audit }: ExploreParts) {
    this.corpus = corpus;
    this.memory = memory;
    this.words = words;
    this.feedback = feedback;
    this.lists = new ListDialog(new ListReplies(corpus), memory);
    this.comparisons = new CompareReplies(corpus);
    this.pages = new PageReplies(corpus);
    this.shares = new ShareDialog(corpus, interventions, audit);
  }

  /** What is typed; null for questions to the guide. */
  async onText(text: string, turn: Turn): Promise<Reply[] | null> {
    const request = this.words.read(text);
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
        return this.compare(data.interventions ?? [], turn);
      case 'compare-add':
        return this.add([data.intervention], turn);
      case 'compare-clear':
        return this.clear(turn);
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
      case 'page':
        return this.lists.pageAt(request.page, turn);
      case 'filter':
        return [this.lists.form(request.filter)];
      case 'next':
      case 'previous':
        return this.lists.page(request.kind === 'next' ? 1 : -1, turn);
      case 'compare':
        return this.compare(request.interventions, turn, request.notHeld);
      case 'compare-with':
        return this.compareWith(request.interventions, turn);
      case 'compare-unknown':
        return this.compareUnknown(request.interventions, request.notHeld, turn);
      case 'compare-clear':
        return this.clear(turn);
      case 'compare-add':
        return this.addNamed(request.interventions, turn);
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

  /** "Compare it with EMDR": with the one that is talked of. */
  private async compareWith(ids: readonly string[], turn: Turn): Promise<Reply[]> {
    const { interventionId } = await this.memory.of(turn);
    const talked = interventionId ?? this.onlyWholePage()?.id;
    const both = [...(talked ? [talked] : []), ...ids];
    return new Set(both).size > 1 ? this.compare(both, turn) : this.add(ids, turn);
  }

  /** Of what was named, one is held at most: that one is talked of from now on. */
  private async compareUnknown(
    ids: readonly string[],
    notHeld: readonly string[],
    turn: Turn,
  ): Promise<Reply[]> {
    const [only, ...others] = this.held(ids);
    if (only && others.length === 0)
      await this.memory.change(turn, { interventionId: only.id, talkedOf: null });
    return [this.comparisons.onlyOne(this.held(ids), notHeld)];
  }

  /** @param notHeld names of what was to be compared as well and is not held */
  private async compare(
    ids: readonly string[],
    turn: Turn,
    notHeld: readonly string[] = [],
  ): Promise<Reply[]> {
    const session = await this.memory.of(turn);
    const chosen = this.held(ids.length > 0 ? ids : session.comparing);
    if (chosen.length < 2) return [this.comparisons.comparing('too-few', chosen)];
    if (chosen.length > mostCompared) return [this.comparisons.comparing('too-many', chosen)];
    const interventions = chosen.map(({ id }) => id);
    const shown = { what: 'comparison', interventions, section: null } as const;
    const talkedOf = { interventions, notHeld: [], isList: false };
    await this.memory.change(turn, { shown, listing: null, talkedOf });
    const reply = this.comparisons.compare(chosen, false);
    return [notHeld.length > 0 ? { ...reply, notHeld } : reply];
  }

  /** Those that are named, else the one that is talked of. */
  private async addNamed(ids: readonly string[], turn: Turn): Promise<Reply[]> {
    const { interventionId } = await this.memory.of(turn);
    return this.add(ids.length > 0 ? ids : interventionId ? [interventionId] : [], turn);
  }

  private async add(ids: readonly string[], turn: Turn): Promise<Reply[]> {
    const replies: Reply[] = [];
    await this.memory.change(turn, ({ comparing }) => {
      const { list, reply } = this.withAdded(this.held(comparing), ids);
      replies.splice(0, 1, reply);
      return { comparing: list.map(({ id }) => id) };
    });
    return replies;
  }

  /** The list to compare with more on it, where there is room, and what to say of it. */
  private withAdded(before: Intervention[], ids: readonly string[]): { list: Intervention[]; reply: Reply } {
    const saying = (state: ComparingReply['state'], list: Intervention[]) => ({
      list,
      reply: this.comparisons.comparing(state, list),
    });
    const added = this.held(ids).filter(({ id }) => !before.some((each) => each.id === id));
    if (added.length === 0) return saying(ids.length > 0 ? 'already' : 'too-few', before);
    const all = [...before, ...added];
    return all.length > mostCompared ? saying('full', before) : saying('added', all);
  }

  private async clear(turn: Turn): Promise<Reply[]> {
    await this.memory.change(turn, { comparing: [] });
    return [this.comparisons.comparing('cleared', [])];
  }

  /** The page that is meant where there is no other to mean; null when several are held in full. */
  private onlyWholePage(): Intervention | null {
    const [only, ...others] = this.corpus.interventions.filter(({ coverage }) => coverage === 'full');
    return only && others.length === 0 ? only : null;
  }

  /** The one named, else the one that is talked of, else the only page held in full; null when there are several. */
  private async aboutOne(
    id: string | null,
    turn: Turn,
    reply: (intervention: Intervention) => Reply,
  ): Promise<Reply[] | null> {
    const session: Session = await this.memory.of(turn);
    const intervention =
      findIntervention(this.corpus, id ?? session.interventionId ?? '') ?? this.onlyWholePage();
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

  private held(ids: readonly string[]): Intervention[] {
    return [...new Set(ids)].flatMap((id) => findIntervention(this.corpus, id) ?? []);
  }
}
