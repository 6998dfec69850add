import { findSection } from '../guidance/corpus';
import type { ExploreGuide } from '../guidance/explore-guide';
import type { Intervention } from '../guidance/intervention';
import { plainPhrase } from '../guidance/typed-phrase';
import { applyFilter, type Filter, withoutPart } from './filter';
import type { AgeRange } from './read-ages';
import { FilterReader } from './read-filter';

/** An intervention that shows no need, with what its summary speaks of. */
interface Silent {
  intervention: Intervention;
  /** Tags of the guides. */
  needs: ReadonlySet<string>;
  /** The ages that its figures give; empty where they give none. */
  years: readonly AgeRange[];
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
          needs: new Set(filters.read(withoutDenied(summary)).needs),
          years: yearsTold(intervention),
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
    const { ageRanges } = this.guide;
    const ranges = filter.ages.map((tag) => ageRanges[tag]).filter((range) => range !== undefined);
    const asked = narrowest(ranges);
    const told = this.silent
      .filter(({ needs }) => filter.needs.some((tag) => needs.has(tag)))
      .filter(({ years }) => asked.length === 0 || years.length === 0 || overlap(asked, years));
    const { matches, silent } = applyFilter(
      told.map(({ intervention }) => intervention),
      withoutPart(filter, 'need'),
      this.guide,
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

/** "Where family stress is not high" speaks of no stress: what is denied is left out, and the rest of the sentence stays. */
const withoutDenied = (summary: string): string =>
  summary
    .split(/(?<=[.;])\s|\s(?=(?:where|when|without|unless|except|but)\b)/)
    .filter((clause) => !/\b(?:not|without|no|except)\b/.test(clause))
    .join(' ');

const yearsTold = ({ sections }: Intervention): AgeRange[] =>
  sections
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => (figure.kind === 'ages' ? [[figure.min ?? 0, figure.max ?? oldest] as const] : []));
const oldest = 120;

/** "Teens" are young people from 13 to 18, and not all that the wider tag holds. */
const narrowest = (ranges: readonly AgeRange[]): AgeRange[] =>
  ranges.filter(
    ([from, to]) => !ranges.some(([first, last]) => from <= first && last <= to && last - first < to - from),
  );

const overlap = (ranges: readonly AgeRange[], others: readonly AgeRange[]): boolean =>
  ranges.some(([from, to]) => others.some(([first, last]) => first <= to && from <= last));
