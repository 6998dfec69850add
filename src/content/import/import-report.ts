import type { FigureKind } from '../../guidance/figure';
import type { RatingValue } from '../../guidance/rating';
import type { SectionKey } from '../../guidance/taxonomy';
import type { Finding, PlacedLine } from './page-draft';

export interface FigureReport {
  section: SectionKey;
  key: string;
  kind: FigureKind;
  /** As cards show it: "12–20 sessions". */
  shown: string;
  label: string;
  sentence: string;
}

/** Several values that the page gives for one thing. */
export interface Contradiction {
  about: string;
  values: { shown: string; where: string; text: string }[];
}

/** What an import made of a page, for the person who checks it. */
export interface ImportReport {
  id: string;
  title: string;
  publisher: string;
  address: string | null;
  coverage: 'full' | 'overview';
  /** How far the result can be trusted before anybody has looked, and why not further. */
  confidence: { level: 'high' | 'medium' | 'low'; reasons: string[] };
  /** Share of the page's words, without the site's own, that stand in the file or were understood; 0 to 1. */
  shareRead: number;
  ratings: Record<'usability' | 'supports' | 'evidence', RatingValue | null>;
  tags: { needs: string[]; ages: string[]; levels: string[] };
  sections: { key: SectionKey; words: number; questions: number; figures: number }[];
  references: number;
  figures: FigureReport[];
  addresses: string[];
  missing: string[];
  unknownHeadings: Finding[];
  doubtful: Finding[];
  contradictions: Contradiction[];
  /** Every line of the page in one of three lists. `read` holds those in the file or understood. */
  unplaced: PlacedLine[];
  site: PlacedLine[];
  read: PlacedLine[];
}
