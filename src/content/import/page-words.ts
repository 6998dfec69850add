import {
  type IndicatorKey,
  indicatorKeys,
  type SectionKey,
  sectionKeys,
  sectionTitle,
} from '../../guidance/taxonomy';
import { type ImportGuide, type OutcomeSection, outcomeSections } from './import-guide';
import { matchKey } from './page-block';

const labelKinds = ['classification', 'needs', 'ages', 'provision'] as const;
export type LabelKind = (typeof labelKinds)[number];
export type TagKind = 'needs' | 'ages' | 'levels' | 'scotland';
export interface Tag {
  kind: TagKind;
  tag: string;
}

/** Tags that can be looked for, as exploring.yaml holds them. */
export interface KnownTags {
  needs: readonly string[];
  ages: readonly string[];
  levels: readonly string[];
}

/** Everything by which lines of a page are recognised, by its key of letters and digits. */
export class PageWords {
  private readonly headings = new Map<string, SectionKey>();
  private readonly groups = new Map<string, IndicatorKey>();
  private readonly labels = new Map<string, LabelKind>();
  private readonly ageGroups = new Map<string, OutcomeSection>();
  private readonly tags = new Map<string, Tag>();
  private readonly holders: ReadonlySet<string>;
  private readonly siteLines: ReadonlySet<string>;
  private readonly siteOpenings: readonly string[];
  private readonly siteParts: readonly string[];
  private readonly scotland: readonly string[];
  readonly trail: readonly string[];
  readonly websites: readonly string[];
  private readonly longestTag: number;

  constructor(
    readonly guide: ImportGuide,
    known: KnownTags,
  ) {
    // "Classification" is a label on top of the page, though our file has a section for what stands under it.
    const titled = sectionKeys.filter((key) => key !== 'classification');
    for (const key of titled) addAll(this.headings, [sectionTitle(key), ...(guide.headings[key] ?? [])], key);
    for (const key of indicatorKeys) addAll(this.groups, guide.groups[key], key);
    for (const kind of labelKinds) addAll(this.labels, guide.labels[kind], kind);
    for (const section of outcomeSections) addAll(this.ageGroups, guide.ageGroups[section], section);
    for (const kind of ['needs', 'ages', 'levels'] as const)
      for (const tag of known[kind]) this.tags.set(matchKey(tag), { kind, tag });
    this.longestTag = Math.max(1, ...[...this.tags.keys()].map((key) => key.split(' ').length));
    this.holders = new Set(guide.holders.map(matchKey));
    this.siteLines = new Set(guide.site.lines.map(matchKey));
    this.siteOpenings = guide.site.openings.map(matchKey);
    this.siteParts = guide.site.containing.map(matchKey);
    this.scotland = guide.scotland.map(matchKey);
    // Longest first, so that "Programmes" does not cut "Explore the programmes".
    this.trail = guide.trail.map(matchKey).sort((a, b) => b.length - a.length);
    this.websites = guide.websites.map(matchKey);
  }

  section(key: string): SectionKey | undefined {
    return this.headings.get(key);
  }

  group(key: string): IndicatorKey | undefined {
    return this.groups.get(key);
  }

  label(key: string): LabelKind | undefined {
    return this.labels.get(key);
  }

  /** Section for what a page tells of an age group; undefined when the words name no age group. */
  ageGroup(key: string): OutcomeSection | undefined {
    return this.ageGroups.get(key);
  }

  isHolder(key: string): boolean {
    return this.holders.has(key);
  }

  /** True for a line that stands on every page of the site. */
  isSiteLine(key: string): boolean {
    return (
      this.siteLines.has(key) ||
      this.siteOpenings.some((opening) => key.startsWith(opening)) ||
      this.siteParts.some((part) => key.includes(part))
    );
  }

  saysScotland(key: string): boolean {
    return key.split(' ').length <= 16 && this.scotland.some((phrase) => key.includes(phrase));
  }

  /** The tags that a line consists of; null when anything else stands in it. */
  tagsOf(text: string): Tag[] | null {
    const key = matchKey(text);
    if (this.saysScotland(key)) return [{ kind: 'scotland', tag: text }];
    const words = key.split(' ');
    const found: Tag[] = [];
    for (let at = 0; at < words.length; ) {
      const length = this.tagLengthAt(words, at);
      const tag = this.tags.get(words.slice(at, at + length).join(' '));
      if (!tag) return null;
      found.push(tag);
      at += length;
    }
    return found;
  }

  /** Words of the longest tag that begins here; 0 when none does. */
  private tagLengthAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.longestTag, words.length - at); length > 0; length--) {
      if (this.tags.has(words.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }

  /** True when the words are a heading, label or line of the site, and so no name of an intervention. */
  isKnown(text: string): boolean {
    const key = matchKey(text);
    return (
      this.headings.has(key) ||
      this.groups.has(key) ||
      this.labels.has(key) ||
      this.holders.has(key) ||
      this.ageGroups.has(key) ||
      this.isSiteLine(key) ||
      /\brating( \d| nyr)?$/.test(key) ||
      this.websites.some((label) => key.startsWith(label)) ||
      this.tagsOf(text) !== null
    );
  }
}

function addAll<T>(table: Map<string, T>, titles: readonly string[], value: T): void {
  for (const title of titles) table.set(matchKey(title), value);
}
