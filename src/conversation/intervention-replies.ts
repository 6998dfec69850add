import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { programmeIndicators, siteIndicators } from '../guidance/taxonomy';
import type { HexagonValues, SignedLinks } from './assess/links';
import { pictureOf } from './assess/ratings-view';
import { ratingsOf } from './facts';
import type { InterventionReply } from './reply';
import { interventionReply } from './section-replies';

/** Interventions at a glance, with their hexagon: the guide's ratings filled, those of a service not rated yet. */
export class InterventionReplies {
  /** Replies made so far. A picture keeps its address for weeks, and while it does the reply keeps its card. */
  private readonly made = new Map<string, InterventionReply>();

  constructor(
    private readonly corpus: Corpus,
    private readonly links: SignedLinks,
  ) {}

  /** @param at when it is asked: addresses of pictures expire */
  of(intervention: Intervention, at: Date): InterventionReply {
    const ratings = ratingsOf(this.corpus, intervention);
    const picture = pictureOf(this.links, valuesOf(intervention), ratings, at);
    const made = this.made.get(intervention.id);
    if (made?.picture?.url === picture.url) return made;
    const reply = { ...interventionReply(this.corpus, intervention), picture };
    this.made.set(intervention.id, reply);
    return reply;
  }
}

function valuesOf({ ratings }: Intervention): HexagonValues {
  const shown = programmeIndicators.map((key) => [key, ratings[key] === 'NYR' ? null : ratings[key]]);
  return Object.fromEntries([...shown, ...siteIndicators.map((key) => [key, null])]) as HexagonValues;
}
