import { z } from 'zod';
import type { ExploreGuide } from '../guidance/explore-guide';
import type { Intervention } from '../guidance/intervention';
import { tellsAnyOf } from '../guidance/overview-topics';
import { ratingFloor } from '../guidance/rating';
import { programmeIndicators, type SectionKey } from '../guidance/taxonomy';

const tags = z.array(z.string().max(120)).max(12);
const minimum = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();

/** What interventions are looked for by. An empty list or null asks for nothing. */
export const filterSchema = z.object({
  /** Tags of the guides; one of them is enough. */
  needs: tags,
  ages: tags,
  levels: tags,
  /** Forms and places of the guide to exploring: in a group, at home. */
  forms: tags.default([]),
  publishers: tags,
  /** Only those that are known to be used in Scotland. */
  scotland: z.boolean(),
  /** Lowest level of each rating, 1–5. */
  minimum: z.object({ usability: minimum, supports: minimum, evidence: minimum }),
});
export type Filter = z.infer<typeof filterSchema>;

/** The words by which texts of interventions are read. */
type TextsRead = Pick<ExploreGuide, 'forms' | 'scotlandTold'>;

/** The filter that lets everything through. */
export const noFilter: Filter = {
  needs: [],
  ages: [],
  levels: [],
  forms: [],
  publishers: [],
  scotland: false,
  minimum: { usability: null, supports: null, evidence: null },
};

/** A part of a filter. */
export type FilterPart =
  | 'need'
  | 'age'
  | 'level'
  | 'form'
  | 'publisher'
  | 'scotland'
  | 'usability'
  | 'supports'
  | 'evidence';

export interface Filtered {
  /** Those that show most of the needs asked for first, then in alphabetical order of their titles. */
  matches: Intervention[];
  /** Those that meet every other part, by the parts of which they show nothing. They are no matches. */
  unknown: { part: FilterPart; count: number }[];
  /** Those that are counted there. */
  silent: Intervention[];
}

/** True when the filter asks for anything. */
export function asksForAnything(filter: Filter): boolean {
  return partsOf(filter).length > 0;
}

/**
 * Interventions that meet every part of a filter. What an intervention does not show never counts as met.
 * @param guide how texts tell of forms and places, and of use in Scotland
 */
export function applyFilter(
  interventions: readonly Intervention[],
  filter: Filter,
  guide: TextsRead,
): Filtered {
  const parts = partsOf(filter);
  const matches: Intervention[] = [];
  const silent: Intervention[] = [];
  const unknown = new Map<FilterPart, number>();
  for (const intervention of interventions) {
    const results = parts.map((part) => ({ part, met: meets(intervention, filter, part, guide) }));
    if (results.some(({ met }) => met === false)) continue;
    const open = results.filter(({ met }) => met === null);
    if (open.length === 0) matches.push(intervention);
    else silent.push(intervention);
    for (const { part } of open) unknown.set(part, (unknown.get(part) ?? 0) + 1);
  }
  const shared = ({ classification }: Intervention) =>
    classification.needs.filter((tag) => filter.needs.includes(tag)).length;
  matches.sort((a, b) => shared(b) - shared(a) || a.title.localeCompare(b.title, 'en-GB'));
  return { matches, silent, unknown: [...unknown].map(([part, count]) => ({ part, count })) };
}

/** The parts by which a filter asks for something. */
export function partsOf(filter: Filter): FilterPart[] {
  const { needs, ages, levels, forms, publishers, scotland, minimum: lowest } = filter;
  const lists = [
    ['need', needs],
    ['age', ages],
    ['level', levels],
    ['form', forms],
    ['publisher', publishers],
  ] as const;
  return [
    ...lists.filter(([, values]) => values.length > 0).map(([part]) => part),
    ...(scotland ? (['scotland'] as const) : []),
    ...programmeIndicators.filter((key) => lowest[key] !== null),
  ];
}

/** Null when the intervention does not show it. */
function meets(
  intervention: Intervention,
  filter: Filter,
  part: FilterPart,
  guide: TextsRead,
): boolean | null {
  const { classification, publisher, ratings } = intervention;
  switch (part) {
    case 'need':
      return overlaps(classification.needs, filter.needs);
    case 'age':
      return overlaps(classification.ages, filter.ages);
    case 'level':
      return overlaps(classification.levels, filter.levels);
    case 'form': {
      const told = filter.forms.flatMap((tag) => guide.forms[tag]?.told ?? []);
      // What a text does not speak of may be so all the same.
      return tellsAnyOf(intervention, told, tellingSections) ? true : null;
    }
    case 'publisher':
      return filter.publishers.includes(publisher);
    case 'scotland':
      // A summary may tell it where the classification does not.
      return classification.scotland === 'yes' || tellsAnyOf(intervention, guide.scotlandTold, ['summary'])
        ? true
        : null;
    default: {
      const floor = ratingFloor(ratings[part]);
      return floor === null ? null : floor >= (filter.minimum[part] ?? 1);
    }
  }
}

/** Where a text tells in what form and where something is given. */
const tellingSections: readonly SectionKey[] = ['summary', 'modifiable-components'];

const overlaps = (shown: readonly string[], wanted: readonly string[]): boolean | null =>
  shown.length === 0 ? null : shown.some((tag) => wanted.includes(tag));

/** A filter by more: what the second asks for takes the place of the same part of the first. */
export function narrowed(filter: Filter, more: Filter): Filter {
  const list = (key: 'needs' | 'ages' | 'levels' | 'forms' | 'publishers') =>
    more[key].length > 0 ? more[key] : filter[key];
  const level = (key: 'usability' | 'supports' | 'evidence') => more.minimum[key] ?? filter.minimum[key];
  return {
    needs: list('needs'),
    ages: list('ages'),
    levels: list('levels'),
    forms: list('forms'),
    publishers: list('publishers'),
    scotland: more.scotland || filter.scotland,
    minimum: { usability: level('usability'), supports: level('supports'), evidence: level('evidence') },
  };
}

/** The filter without one of its parts. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  switch (part) {
    case 'need':
      return { ...filter, needs: [] };
    case 'age':
      return { ...filter, ages: [] };
    case 'level':
      return { ...filter, levels: [] };
    case 'form':
      return { ...filter, forms: [] };
    case 'publisher':
      return { ...filter, publishers: [] };
    case 'scotland':
      return { ...filter, scotland: false };
    default:
      return { ...filter, minimum: { ...filter.minimum, [part]: null } };
  }
}
