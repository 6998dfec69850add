import { readHeading, readProse } from './body-rules';
import { readLabel, readName, readSiteLine, readTag } from './head-rules';
import type { PageBlock } from './page-block';
import { PageReading, type PageRule } from './page-reading';
import type { PageWords } from './page-words';
import { readLevel, readRatingLine, readRatingValue } from './rating-rules';
import { readReference } from './reference-rule';
import { readWebsite } from './website-rule';

/** Each line is taken by the first rule that knows it; what none knows is unplaced. */
const rules: readonly PageRule[] = [
  readSiteLine,
  readRatingLine,
  readLevel,
  readRatingValue,
  readWebsite,
  readHeading,
  readName,
  readLabel,
  readTag,
  readReference,
  readProse,
];

/** Reads the blocks of a page, once from top to bottom. */
export function readPage(blocks: readonly PageBlock[], words: PageWords, title: string): PageReading {
  const page = new PageReading(blocks, words, title);
  blocks.forEach((block, index) => {
    for (const rule of rules) if (rule(page, block, index)) return;
  });
  return page;
}
