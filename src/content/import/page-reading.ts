import { matchKey, type PageBlock } from './page-block';
import { PageDraft, type Place } from './page-draft';
import type { PageWords } from './page-words';
import { ratingLine } from './read-rating';

/** A page while it is read: its blocks, what was read so far, and where the reading stands. */
export class PageReading {
  readonly draft = new PageDraft();
  readonly place: Place = { group: null, section: null, head: true, label: null, level: false };
  /** The site's own foot has begun: what follows belongs to no section. */
  tail = false;
  readonly titleKey: string;
  /** Index of the block that first prints the name on a line of its own; -1 when none does. */
  readonly nameAt: number;
  private readonly lastHeading: number;

  constructor(
    readonly blocks: readonly PageBlock[],
    readonly words: PageWords,
    title: string,
  ) {
    this.titleKey = matchKey(title);
    this.nameAt = blocks.findIndex(({ text }) => matchKey(text) === this.titleKey);
    this.lastHeading = blocks.findLastIndex((block) => this.isHeading(block));
  }

  /** True for a line that opens a section or one of the six parts. */
  isHeading({ text, kind }: PageBlock): boolean {
    if (kind === 'item' || text.length > 100) return false;
    const key = matchKey(text);
    return (
      this.words.section(key) !== undefined ||
      this.words.group(key) !== undefined ||
      ratingLine(text) !== null
    );
  }

  /** True when no heading comes any more. */
  isPastHeadings(index: number): boolean {
    return index > this.lastHeading;
  }
}

/** Takes a block when it is one of its kind. @returns whether it did */
export type PageRule = (page: PageReading, block: PageBlock, index: number) => boolean;
