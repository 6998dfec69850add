import type { SourceData } from './present-source';

/** What every card's data holds for the shared header and footer. */
export interface CardFrame {
  /** Escaped title line on top; empty for cards without one. */
  heading: string;
  /** None or one. */
  sources: SourceData[];
}

/** Frame of a card that quotes no page. */
export const bareFrame: CardFrame = { heading: '', sources: [] };

/** Most buttons a card may show in Teams, nested ones counted. */
export const maxActions = 6;
