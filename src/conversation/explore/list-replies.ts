import { LRUCache } from 'lru-cache';
import {
  applyFilter,
  type Filter,
  type Filtered,
  type FilterPart,
  noFilter,
  partsOf,
  withoutPart,
} from '../../exploring/filter';
import { NeedsTold } from '../../exploring/needs-told';
import { speakingOf } from '../../exploring/speaking-of';
import { type Corpus, describeRating } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { programmeIndicators } from '../../guidance/taxonomy';
import { actionVersion, type Fields } from '../command';
import { interventionLink } from '../links';
import type { LinkView } from '../views';
import type { FilterChoices, FilterReply, ListReply, ListRowView } from './explore-reply';

/** Rows of a page: each has a button, and Teams shows six. */
export const pageSize = 4;
/** Pages kept: staff page through much the same lists, and a page that is given again has its card. */
const mostPages = 200;
/** Names that are told below a list; more would bury it. */
const mostTold = 8;
/** Wider filters that are offered when nothing was found. */
const mostWider = 4;

/** Lists of interventions, and the card to filter them by. */
export class ListReplies {
  private readonly pages = new LRUCache<string, ListReply>({ max: mostPages });

  private readonly needsTold: NeedsTold;

  constructor(private readonly corpus: Corpus) {
    this.needsTold = new NeedsTold(corpus.interventions, corpus.exploring);
  }

  /**
   * A page of the interventions that meet the filter.
   * @param unread what was asked for besides, by which nothing can be filtered
   */
  list(filter: Filter, offset: number, unread: readonly string[] = []): ListReply {
    // What somebody typed is not kept.
    if (unread.length > 0) return this.page(filter, offset, unread);
    const key = JSON.stringify([filter, offset]);
    let page = this.pages.get(key);
    if (!page) {
      page = this.page(filter, offset, []);
      this.pages.set(key, page);
    }
    return page;
  }

  /** The filter with the lowest ratings asked for that any meets, where none meets higher ones; as it is when none does. */
  highestReached(filter: Filter): Filter {
    const lower = (levels: number): Filter => {
      const minimum = { ...filter.minimum };
      for (const key of programmeIndicators) {
        const level = minimum[key];
        if (level !== null) minimum[key] = Math.max(1, level - levels) as 1;
      }
      return { ...filter, minimum };
    };
    const reached = [0, 1, 2, 3, 4].map(lower).find((each) => this.applied(each).matches.length > 0);
    return reached ?? filter;
  }

  /** Ids of the interventions that meet the filter, those held in full first. */
  idsOf(filter: Filter): string[] {
    const { matches } = this.applied(filter);
    // Of an empty list none can be meant, and so any.
    const meant = matches.length > 0 ? matches : this.corpus.interventions;
    const isFull = ({ coverage }: Intervention) => (coverage === 'full' ? 0 : 1);
    return [...meant].sort((a, b) => isFull(a) - isFull(b)).map(({ id }) => id);
  }

  /**
   * The empty list for needs that no tag covers.
   * @param needs as they stand in data/
   * @param filter what else was asked for; offered without the needs
   * @param unread what was asked for in words that nobody here knows
   */
  none(needs: readonly string[], filter: Filter, unread: readonly string[] = []): ListReply {
    const { need } = this.corpus.exploring.labels;
    const { length: count } = this.applied(filter).matches;
    const without = count > 0 && partsOf(filter).length > 0;
    return {
      kind: 'list',
      filters: [...(needs.length > 0 ? [`${need}: ${needs.join(' / ')}`] : []), ...this.labels(filter)],
      total: 0,
      from: 0,
      to: 0,
      rows: [],
      unread: [...unread],
      wider: without ? [{ ...browseLink(filter), title: `${need} (${count})` }] : [],
      unknown: [{ label: need, count: this.needsTold.count }],
      told: namesOf(this.needsTold.holding(needs)),
      speaking: unread.length > 0 ? namesOf(speakingOf(this.corpus.interventions, unread)) : [],
      needs: Object.keys(this.corpus.exploring.needs),
      next: null,
      previous: null,
      filter: { title: '', data: { action: 'filter', filter, version: actionVersion } },
    };
  }

  private page(filter: Filter, offset: number, unread: readonly string[]): ListReply {
    const { matches, unknown } = this.applied(filter);
    // An offset behind the end: the content has changed since the card was made.
    const from = offset < matches.length ? offset : 0;
    const rows = matches.slice(from, from + pageSize);
    const to = from + rows.length;
    return {
      kind: 'list',
      filters: this.labels(filter),
      total: matches.length,
      from: rows.length > 0 ? from + 1 : 0,
      to,
      rows: rows.map((each) => this.row(each)),
      unread: [...unread],
      speaking: unread.length > 0 ? namesOf(speakingOf(matches, unread)) : [],
      wider: matches.length === 0 ? this.wider(filter) : [],
      ...(matches.length === 0 && { needs: Object.keys(this.corpus.exploring.needs) }),
      unknown: unknown.map(({ part, count }) => ({ label: this.partLabel(part), count })),
      told: namesOf(this.needsTold.by(filter)),
      next: to < matches.length ? browseLink(filter, to) : null,
      previous: from > 0 ? browseLink(filter, Math.max(0, from - pageSize)) : null,
      filter: { title: '', data: { action: 'filter', filter, version: actionVersion } },
    };
  }

  /** The same filter without one of its parts, where that finds something; all interventions when nothing does. */
  private wider(filter: Filter): LinkView[] {
    const found = partsOf(filter).flatMap((part) => {
      const without = withoutPart(filter, part);
      const count = this.applied(without).matches.length;
      const isWorth = count > 0 && partsOf(without).length > 0;
      return isWorth ? [{ ...browseLink(without), title: this.partLabel(part), count }] : [];
    });
    return found
      .sort((a, b) => a.count - b.count)
      .slice(0, mostWider)
      .map(({ title, data, count }) => ({ title: `${title} (${count})`, data }));
  }

  /** The card to filter by, filled with a filter. */
  form(filter: Filter): FilterReply {
    const { exploring } = this.corpus;
    const { labels } = exploring;
    const tags = (
      id: string,
      label: string,
      known: Readonly<Record<string, unknown>>,
      [value = '']: string[],
    ) => choices(id, label, value, Object.keys(known));
    const levels = programmeIndicators.map((key): FilterChoices => {
      const scale = this.corpus.hexagon.indicators.find((each) => each.key === key);
      const values = ([5, 4, 3, 2, 1] as const).map((level) => ({
        value: String(level),
        title: `${level} – ${scale?.ratings[level].label ?? ''}${level < 5 ? ` ${labels.orBetter}` : ''}`,
      }));
      return { id: key, label: labels[key], value: String(filter.minimum[key] ?? ''), choices: values };
    });
    return {
      kind: 'filter',
      fields: [
        tags('need', labels.need, exploring.needs, filter.needs),
        tags('age', labels.age, exploring.ages, filter.ages),
        tags('level', labels.level, exploring.levels, filter.levels),
        tags('form', labels.form, exploring.forms, filter.forms),
        tags('publisher', labels.publisher, exploring.publishers, filter.publishers),
        choices('scotland', labels.scotland, filter.scotland ? 'yes' : '', []),
        ...levels,
      ],
    };
  }

  /** The filter that a form holds. Values that are not offered are passed over. */
  filterOf(fields: Fields): Filter {
    const { exploring } = this.corpus;
    const tag = (id: string, known: Readonly<Record<string, unknown>>) => {
      const value = fields[id] ?? '';
      return Object.hasOwn(known, value) ? [value] : [];
    };
    const level = (id: string) => {
      const value = Number(fields[id]);
      return [1, 2, 3, 4, 5].includes(value) ? (value as 1) : null;
    };
    return {
      needs: tag('need', exploring.needs),
      ages: tag('age', exploring.ages),
      levels: tag('level', exploring.levels),
      forms: tag('form', exploring),
      publishers: tag('publisher', exploring.publishers),
      scotland: fields.scotland === 'yes',
      minimum: { usability: level('usability'), supports: level('supports'), evidence: level('evidence') },
    };
  }

  private applied(filter: Filter): Filtered {
    return applyFilter(this.corpus.interventions, filter, this.corpus.exploring);
  }

  private row(intervention: Intervention): ListRowView {
    const { ages, needs } = intervention.classification;
    const open = interventionLink(intervention);
    return {
      title: intervention.title,
      who: (ages.length > 0 ? ages : needs).join('; '),
      ratings: programmeIndicators
        .map((key) => `${this.partLabel(key)}: ${this.short(intervention, key)}`)
        .join(' · '),
      open,
    };
  }

  private short({ ratings }: Intervention, key: 'usability' | 'supports' | 'evidence'): string {
    const value = ratings[key];
    if (value === null) return this.corpus.exploring.rows.notShown.toLowerCase();
    return value === 'NYR' ? (describeRating(this.corpus.hexagon, key, value) ?? value) : value;
  }

  private partLabel(part: FilterPart): string {
    return this.corpus.exploring.labels[part];
  }

  /** What a filter asks for, in words. */
  private labels(filter: Filter): string[] {
    const { orBetter } = this.corpus.exploring.labels;
    return partsOf(filter).map((part) => {
      const label = this.partLabel(part);
      switch (part) {
        case 'need':
          return `${label}: ${filter.needs.join(' / ')}`;
        case 'age':
          return `${label}: ${filter.ages.join(' / ')}`;
        case 'level':
          return `${label}: ${filter.levels.join(' / ')}`;
        case 'form':
          return `${label}: ${filter.forms.join(' / ')}`;
        case 'publisher':
          return `${label}: ${filter.publishers.join(' / ')}`;
        case 'scotland':
          return label;
        default:
          return `${label}: ${filter.minimum[part]}${filter.minimum[part] === 5 ? '' : ` ${orBetter}`}`;
      }
    });
  }
}

/** A button that lists interventions. */
export function browseLink(filter: Filter = noFilter, offset = 0): LinkView {
  return { title: '', data: { action: 'browse', filter, offset, version: actionVersion } };
}

function choices(id: string, label: string, value: string, values: readonly string[]): FilterChoices {
  return { id, label, value, choices: values.map((each) => ({ title: each, value: each })) };
}

const namesOf = (interventions: readonly Intervention[]): string[] =>
  interventions.slice(0, mostTold).map(({ shortName }) => shortName);
