import { findSection } from '../guidance/corpus';
import type { ExploreGuide } from '../guidance/explore-guide';
import type { Intervention } from '../guidance/intervention';
import { plainPhrase } from '../guidance/typed-phrase';
import { applyFilter, type Filter, withoutPart } from './filter';
import { FilterReader } from './read-filter';

/** An intervention that shows no need, with what its summary speaks of. */
interface Silent {
  intervention: Intervention;
  /** Tags of the guides. */
  needs: ReadonlySet<string>;
  /** The summary, as phrases are compared, with a space at both ends. */
  words: string;
}

/** Knows of which needs summaries speak, of the interventions that are classified for none. */
export class NeedsTold {
  private readonly silent: readonly Silent[];

  constructor(
    interventions: readonly Intervention[],
    private readonly guide: ExploreGuide,
  ) {
    const filters = new FilterReader(guide);
    this.silent = interventions
      .filter(({ classification }) => classification.needs.length === 0)
      .map((intervention) => {
        const summary = findSection(intervention, 'summary')?.text ?? '';
        return {
          intervention,
          needs: new Set(filters.read(summary).needs),
          words: ` ${plainPhrase(summary)} `,
        };
      });
  }

  /** How many show no need. */
  get count(): number {
    return this.silent.length;
  }

  /** Those whose summaries speak of a need that is asked for, and that show nothing against the rest of the filter. */
  by(filter: Filter): Intervention[] {
    const told = this.silent.filter(({ needs }) => filter.needs.some((tag) => needs.has(tag)));
    const { matches, silent } = applyFilter(
      told.map(({ intervention }) => intervention),
      withoutPart(filter, 'need'),
      this.guide.forms,
    );
    return [...matches, ...silent];
  }

  /** Those whose summaries hold one of the phrases. */
  holding(phrases: readonly string[]): Intervention[] {
    return this.silent
      .filter(({ words }) => phrases.some((phrase) => words.includes(` ${phrase} `)))
      .map(({ intervention }) => intervention);
  }
}
