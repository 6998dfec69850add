/** A line of a page, or a piece of its HTML that reads as one. */
export interface PageBlock {
  /** Line of the file, or number of the piece of HTML, from 1. */
  line: number;
  text: string;
  /** A list item, without its marker; `number` where it had one. */
  kind: 'line' | 'item';
  number: number | null;
  /** HTML marks it as a heading; of a text nothing is known. */
  heading: boolean;
  /** An empty line, or the edge of an HTML block, stands before it. */
  afterGap: boolean;
  /** It stands in the navigation, head or foot of an HTML page. */
  aside: boolean;
  /** Address of the last link in it; empty in a text. */
  href: string;
}

/**
 * A line without what does not show: spaces of all kinds become one plain space, marks of no width go.
 * Quotes, dashes and fractions stay as the page prints them.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** What two spellings of one heading, tag or name have in common: letters and digits in lower case. */
export function matchKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[®™©'’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
