import { LRUCache } from 'lru-cache';
import { compareRows, mostCompared } from '../../exploring/compare';
import { type Corpus, describeRating } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { programmeIndicators } from '../../guidance/taxonomy';
import { actionVersion } from '../command';
import { interventionLink, sourceOf } from '../links';
import { offeredLinks } from '../section-replies';
import type { CompareReply, ComparingReply } from './explore-reply';
import { browseLink } from './list-replies';

/** Sections offered of the only one that is held; there are other buttons. */
const mostOffered = 2;
/** Comparisons kept: one that is given again has its card. */
const mostComparisons = 200;

/** Comparisons, and the list of what is put aside for one. */
export class CompareReplies {
  private readonly made = new LRUCache<string, CompareReply>({ max: mostComparisons });

  constructor(private readonly corpus: Corpus) {}

  /** 2–4 interventions side by side. @param shared true for the card that is posted in a channel */
  compare(interventions: readonly Intervention[], shared: boolean): CompareReply {
    const key = [shared, ...interventions.map(({ id }) => id)].join('\n');
    let reply = this.made.get(key);
    if (!reply) {
      reply = this.sideBySide(interventions, shared);
      this.made.set(key, reply);
    }
    return reply;
  }

  private sideBySide(interventions: readonly Intervention[], shared: boolean): CompareReply {
    const { exploring, hexagon, vocabulary } = this.corpus;
    const ratings = programmeIndicators.map((key) => {
      const cells = interventions.map(
        (each) => describeRating(hexagon, key, each.ratings[key]) ?? vocabulary.profileValues.none,
      );
      const shown = interventions.map((each) => each.ratings[key]).filter((value) => value !== null);
      return { title: exploring.labels[key], cells, differs: new Set(shown).size > 1 };
    });
    const rows = compareRows(interventions, exploring, vocabulary.overviewTopics).map(
      ({ topic, cells, differs }) => ({
        title: exploring.rows[topic],
        // Three or four side by side leave room for few words.
        cells: cells.map(({ text, short }) => (interventions.length > 2 ? short : text)),
        differs,
      }),
    );
    const ids = interventions.map(({ id }) => id);
    return {
      kind: 'compare',
      names: interventions.map(({ shortName }) => shortName),
      notHeld: [],
      shared,
      rows: [...ratings, ...rows],
      sources: interventions.map((each) => sourceOf(this.corpus, each, 'summary')),
      open: shared ? [] : interventions.map(interventionLink),
      share: shared
        ? null
        : { title: '', data: { action: 'share-comparison', interventions: ids, version: actionVersion } },
    };
  }

  /** What is put aside, and what happened to the request. */
  comparing(state: ComparingReply['state'], interventions: readonly Intervention[]): ComparingReply {
    const canCompare = interventions.length >= 2;
    // What was named is compared, and not what was put aside before: the first four of too many.
    const named = interventions.slice(0, mostCompared).map(({ id }) => id);
    const own = state === 'too-many' ? { interventions: named } : {};
    return {
      kind: 'comparing',
      state,
      names: interventions.map(({ shortName }) => shortName),
      notHeld: [],
      open: [],
      compare: canCompare ? { title: '', data: { action: 'compare', ...own, version: actionVersion } } : null,
      browse: browseLink(),
    };
  }

  /** Of what was named, no more than one is held. @param notHeld names of the others, as far as they are known */
  onlyOne(held: readonly Intervention[], notHeld: readonly string[]): ComparingReply {
    const open = held.flatMap((each) => [
      interventionLink(each),
      ...offeredLinks(each).slice(0, mostOffered),
    ]);
    return { ...this.comparing('only-one', held), notHeld, open };
  }
}
