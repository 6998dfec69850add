import type { Intervention } from '../guidance/intervention';
import type { GuidanceIndex } from './guidance-index';
import { highest } from './highest';
import type { Question } from './question';
import { leansOnTopic } from './question-readings';
import { type Topic, withTopic } from './topic';

/**
 * How many a question which names none is put to, so that it takes no longer however many are held. A card offers six to
 * choose from; some more leave room for those whose sections rank low and whose sentences answer well. An overview, being
 * short, takes a tenth of the time of a whole page.
 */
const mostTried = { full: 8, overview: 16 } as const;

/** Interventions in which a question may be answered, the likeliest first. */
export interface Likely {
  pages: readonly Intervention[];
  overviews: readonly Intervention[];
}

/** Chooses the interventions that a question is put to when it names none, by the rank of their best section. */
export class LikelyInterventions {
  private readonly all: readonly Intervention[];
  /** By the position of a section: the position of its intervention. */
  private readonly ownerOf: Int32Array;
  private readonly firstPages: readonly number[];
  private readonly firstOverviews: readonly number[];

  constructor(private readonly index: GuidanceIndex) {
    this.all = index.corpus.interventions;
    const positions = new Map(this.all.map(({ id }, position) => [id, position]));
    this.ownerOf = Int32Array.from(index.sections, ({ intervention }) => positions.get(intervention.id) ?? 0);
    this.firstPages = this.first('full');
    this.firstOverviews = this.first('overview');
  }

  /**
   * Whole pages, also such as hold no word of the question: what is meant may stand there in other words. Overviews in
   * which a word stands; any, when the question has no words of its own or asks for facts of the classification.
   */
  find(question: Question, context: { topic: Topic | null }): Likely {
    const read = context.topic && leansOnTopic(question) ? withTopic(question, context.topic) : question;
    const terms = read.terms.filter(({ known }) => known).map(({ term }) => term);
    const scores = this.scores(terms);
    const likeliest = (coverage: Intervention['coverage'], others: readonly number[]) => {
      const isOf = (position: number) => this.all[position]?.coverage === coverage;
      const best = highest(scores, mostTried[coverage], isOf);
      const all = [...new Set([...best, ...others])].slice(0, mostTried[coverage]);
      return all.flatMap((position) => this.all[position] ?? []);
    };
    const anyOverview = terms.length === 0 || read.profile.size > 0;
    return {
      pages: likeliest('full', this.firstPages),
      overviews: likeliest('overview', anyOverview ? this.firstOverviews : []),
    };
  }

  /** The score of each intervention's best section. */
  private scores(terms: readonly string[]): Float64Array {
    const { scores } = this.index.rankSections(terms);
    const best = new Float64Array(this.all.length);
    for (let section = 0; section < scores.length; section++) {
      const owner = this.ownerOf[section] ?? 0;
      best[owner] = Math.max(best[owner] ?? 0, scores[section] ?? 0);
    }
    return best;
  }

  private first(wanted: Intervention['coverage']): number[] {
    return [...this.all.keys()]
      .filter((position) => this.all[position]?.coverage === wanted)
      .slice(0, mostTried[wanted]);
  }
}

/** Interventions that a list for the person to choose from names at most: six as buttons, the others in a line. */
export const mostListed = 60;
