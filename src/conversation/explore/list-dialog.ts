import { type Filter, narrowed, noFilter } from '../../exploring/filter';
import type { Fields } from '../command';
import type { Reply } from '../reply';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import type { ExploreRequest } from './explore-request';
import { type ListReplies, pageSize } from './list-replies';

type AskedOfListed = Extract<ExploreRequest, { kind: 'narrow-listed' }>;

/** Lists of interventions in a talk: the one that was shown last can be turned over and narrowed. */
export class ListDialog {
  constructor(
    private readonly replies: ListReplies,
    private readonly memory: TalkMemory,
  ) {}

  /** The card to filter by. */
  form(filter: Filter): Reply {
    return this.replies.form(filter);
  }

  /** The filter that a form holds. */
  filterOf(fields: Fields): Filter {
    return this.replies.filterOf(fields);
  }

  /**
   * @param offset of the first that is shown, from 0
   * @param unread what was asked for besides, by which nothing can be filtered
   */
  async list(filter: Filter, offset: number, turn: Turn, unread: readonly string[] = []): Promise<Reply[]> {
    const reply = this.replies.list(filter, offset, unread);
    const talkedOf = { interventions: this.replies.idsOf(filter), notHeld: [], isList: true };
    const listing = { filter, offset: Math.max(0, reply.from - 1) };
    await this.memory.change(turn, { listing, talkedOf, shown: null });
    return [reply];
  }

  /** Null where an intervention is talked of, or one is to be chosen: then the words are about that. */
  async afresh(filter: Filter, turn: Turn, unread: readonly string[] = []): Promise<Reply[] | null> {
    const { interventionId, candidates } = await this.memory.of(turn);
    return interventionId === null && candidates.length === 0 ? this.list(filter, 0, turn, unread) : null;
  }

  /** The empty list, unless an intervention is talked of or is to be chosen; null then. */
  async noneAfresh(needs: readonly string[], filter: Filter, turn: Turn): Promise<Reply[] | null> {
    const { interventionId, candidates } = await this.memory.of(turn);
    return interventionId === null && candidates.length === 0 ? this.none(needs, filter, turn) : null;
  }

  /** The empty list for needs that no tag covers. */
  async none(
    needs: readonly string[],
    filter: Filter,
    turn: Turn,
    unread: readonly string[] = [],
  ): Promise<Reply[]> {
    const talkedOf = { interventions: this.replies.idsOf(noFilter), notHeld: [], isList: true };
    await this.memory.change(turn, { listing: null, talkedOf, shown: null });
    return [this.replies.none(needs, filter, unread)];
  }

  /** The next or the page before of the list shown last; null when none was. */
  async page(step: 1 | -1, turn: Turn): Promise<Reply[] | null> {
    const { listing } = await this.memory.of(turn);
    if (!listing) return null;
    const { filter, offset } = listing;
    const total = this.replies.list(filter, 0).total;
    const wanted = offset + step * pageSize;
    return this.list(filter, wanted < 0 || wanted >= total ? offset : wanted, turn);
  }

  /** Null when no list was shown. */
  async pageAt(page: number, turn: Turn): Promise<Reply[] | null> {
    const { listing } = await this.memory.of(turn);
    if (!listing) return null;
    const last = Math.max(1, Math.ceil(this.replies.list(listing.filter, 0).total / pageSize));
    return this.list(listing.filter, (Math.min(Math.max(1, page), last) - 1) * pageSize, turn);
  }

  /** The list shown last, by more; null when none was. */
  async narrow(filter: Filter, turn: Turn): Promise<Reply[] | null> {
    const { listing } = await this.memory.of(turn);
    return listing && this.list(narrowed(listing.filter, filter), 0, turn);
  }

  /** The same while a list is what is talked of; null when it is not. */
  async narrowListed(asked: AskedOfListed, turn: Turn): Promise<Reply[] | null> {
    const { talkedOf, listing } = await this.memory.of(turn);
    if (!talkedOf?.isList) return null;
    // "And trauma?" after an empty list.
    const filter = narrowed(listing?.filter ?? noFilter, asked.filter);
    const reached = asked.highest ? this.replies.highestReached(filter) : filter;
    return this.list(reached, 0, turn, asked.unread);
  }

  /** True while several are talked of side by side: "which has the best evidence" asks of those. */
  async isOfSeveral(turn: Turn): Promise<boolean> {
    const { talkedOf } = await this.memory.of(turn);
    return talkedOf !== null && !talkedOf.isList && talkedOf.interventions.length > 1;
  }
}
