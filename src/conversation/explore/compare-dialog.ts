import { fewestCompared, mostCompared } from '../../exploring/compare';
import { type Corpus, findIntervention, onlyWholePage } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { offeredAt } from '../choose-by-place';
import type { Reply } from '../reply';
import type { Session } from '../session';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import { CompareReplies } from './compare-replies';
import type { ComparingReply } from './explore-reply';

/** Comparisons in a talk, and the list of what is put aside for one. */
export class CompareDialog {
  private readonly replies: CompareReplies;

  constructor(
    private readonly corpus: Corpus,
    private readonly memory: TalkMemory,
  ) {
    this.replies = new CompareReplies(corpus);
  }

  /** "Compare it with EMDR": with the one that is talked of. */
  async compareWith(ids: readonly string[], turn: Turn): Promise<Reply[]> {
    const { interventionId } = await this.memory.of(turn);
    const talked = interventionId ?? onlyWholePage(this.corpus)?.id;
    const both = [...(talked ? [talked] : []), ...ids];
    return new Set(both).size > 1 ? this.compare(both, turn) : this.add(ids, turn);
  }

  /**
   * Those that are named, or the ones that were put aside, side by side.
   * @param notHeld names of what was to be compared as well and is not held
   */
  async compare(ids: readonly string[], turn: Turn, notHeld: readonly string[] = []): Promise<Reply[]> {
    const session = await this.memory.of(turn);
    const chosen = this.held(ids.length > 0 ? ids : this.meant(session));
    const lacking = ids.length === 0 ? (session.talkedOf?.notHeld ?? []) : [];
    if (lacking.length > 0 && chosen.length < fewestCompared) {
      const talked = session.interventionId === null ? [] : [session.interventionId];
      return this.unknown(talked, lacking, turn);
    }
    if (chosen.length < fewestCompared) return [this.replies.comparing('too-few', chosen)];
    if (chosen.length > mostCompared) return [this.replies.comparing('too-many', chosen)];
    const interventions = chosen.map(({ id }) => id);
    const shown = { what: 'comparison', interventions, section: null } as const;
    const talkedOf = { interventions, notHeld: [], isList: false };
    await this.memory.change(turn, { shown, listing: null, talkedOf });
    const reply = this.replies.compare(chosen, false);
    return [notHeld.length > 0 ? { ...reply, notHeld } : reply];
  }

  /** "Compare the first two": those at these places of what was offered last; null when nothing was offered there. */
  async compareAt(places: readonly number[], turn: Turn): Promise<Reply[] | null> {
    const session = await this.memory.of(turn);
    const ids = places.flatMap((place) => offeredAt(place, session, this.corpus) ?? []);
    return new Set(ids).size < fewestCompared ? null : this.compare(ids, turn);
  }

  /**
   * "Compare them": those put aside, else the several that are talked of or listed, else the one that is talked of and the
   * one before it.
   */
  private meant({ comparing, talkedOf, interventionId, before }: Session): readonly string[] {
    if (comparing.length > 0) return comparing;
    if (talkedOf && talkedOf.interventions.length > 0) return talkedOf.interventions;
    return [before, interventionId].filter((id) => id !== null);
  }

  /** Those that are named, else the one that is talked of. */
  async addNamed(ids: readonly string[], turn: Turn): Promise<Reply[]> {
    const { interventionId } = await this.memory.of(turn);
    return this.add(ids.length > 0 ? ids : interventionId ? [interventionId] : [], turn);
  }

  /** Puts interventions aside to compare. */
  async add(ids: readonly string[], turn: Turn): Promise<Reply[]> {
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
      reply: this.replies.comparing(state, list),
    });
    const added = this.held(ids).filter(({ id }) => !before.some((each) => each.id === id));
    if (added.length === 0) return saying(ids.length > 0 ? 'already' : 'too-few', before);
    const all = [...before, ...added];
    return all.length > mostCompared ? saying('full', before) : saying('added', all);
  }

  /** Empties the list of what is put aside. */
  async clear(turn: Turn): Promise<Reply[]> {
    await this.memory.change(turn, { comparing: [] });
    return [this.replies.comparing('cleared', [])];
  }

  /** "And CBT?" of a comparison that was shown last: the same with one more; null where none was, or all stand in it. */
  async compareMore(ids: readonly string[], turn: Turn): Promise<Reply[] | null> {
    const { shown } = await this.memory.of(turn);
    const before = shown?.what === 'comparison' ? shown.interventions : [];
    const isMore = before.length > 0 && ids.some((id) => !before.includes(id));
    return isMore ? this.compare([...before, ...ids], turn) : null;
  }

  /** Of what was named, one is held at most: that one is talked of from now on. */
  async unknown(ids: readonly string[], notHeld: readonly string[], turn: Turn): Promise<Reply[]> {
    const held = this.held(ids);
    const [only, ...others] = held;
    if (only && others.length === 0)
      await this.memory.change(turn, { interventionId: only.id, talkedOf: null });
    return [this.replies.onlyOne(held, notHeld)];
  }

  private held(ids: readonly string[]): Intervention[] {
    return [...new Set(ids)].flatMap((id) => findIntervention(this.corpus, id) ?? []);
  }
}
