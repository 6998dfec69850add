import type { RatingValue } from '../../guidance/rating';
import type { IndicatorKey, SectionGroup, SectionKey } from '../../guidance/taxonomy';
import type { PageBlock } from './page-block';
import type { TextPart } from './section-text';

/**
 * What became of a line: its words stand in the file; it was understood and its words are replaced by structure
 * (headings, labels); it belongs to the site; or it found no place and is listed.
 */
export type Placement = 'file' | 'read' | 'site' | 'unplaced';

export interface PlacedLine {
  line: number;
  text: string;
  placement: Placement;
  /** Where it went or what it was taken for: "section fidelity", "name". */
  as: string;
}

/** Something about the page that a person should look at. */
export interface Finding {
  line: number;
  text: string;
  /** What was made of it. */
  note: string;
}

export interface SectionDraft {
  parts: TextPart[];
  questions: string[];
}

export interface RatingFound {
  subject: IndicatorKey;
  value: RatingValue;
  line: number;
}

/** What has been read of a page so far. */
export class PageDraft {
  readonly tags = { needs: new Set<string>(), ages: new Set<string>(), levels: new Set<string>() };
  scotland = false;
  readonly ratings: RatingFound[] = [];
  readonly evidenceByAge: { group: string; rating: RatingValue }[] = [];
  readonly sections = new Map<SectionKey, SectionDraft>();
  readonly references: { number: number | null; text: string }[] = [];
  readonly websites: { label: string; value: string }[] = [];
  readonly unknownHeadings: Finding[] = [];
  readonly doubtful: Finding[] = [];
  private readonly placed = new Map<number, PlacedLine>();

  section(key: SectionKey): SectionDraft {
    const held = this.sections.get(key) ?? { parts: [], questions: [] };
    this.sections.set(key, held);
    return held;
  }

  place(block: PageBlock, placement: Placement, as: string): void {
    this.placed.set(block.line, { line: block.line, text: printed(block), placement, as });
  }

  isPlaced(block: PageBlock): boolean {
    return this.placed.has(block.line);
  }

  /** Every line of the page, each once; those that no rule took are unplaced. */
  ledger(blocks: readonly PageBlock[]): PlacedLine[] {
    return blocks.map(
      (block) =>
        this.placed.get(block.line) ?? {
          line: block.line,
          text: printed(block),
          placement: 'unplaced',
          as: '',
        },
    );
  }
}

/** A line with the number that stood before it. */
const printed = ({ number, text }: PageBlock) => (number === null ? text : `${number}. ${text}`);

/** Where in the page the reading stands. */
export interface Place {
  group: SectionGroup | null;
  section: SectionKey | null;
  /** Still above the summary, where classification and ratings stand. */
  head: boolean;
  /** The label whose values come next: a label of the classification, an indicator's rating, a website. */
  label:
    | { kind: 'needs' | 'ages' | 'provision' | 'classification' | 'website' }
    | { kind: 'rating'; subject: IndicatorKey }
    | null;
  /** Inside the description of a rating's level, up to the next heading. */
  level: boolean;
}
