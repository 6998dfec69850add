import { afterTrail } from './guess-name';
import { matchKey, wordCount } from './page-block';
import type { PageRule } from './page-reading';
import { ratingLine } from './read-rating';

/** Lines of the site: menus, cookie notices, share buttons; in HTML also short lines in its navigation and foot. */
export const readSiteLine: PageRule = (page, block, index) => {
  const key = matchKey(block.text);
  if (key === '') {
    page.draft.place(block, 'site', 'marks without words');
    return true;
  }
  if (key === page.titleKey && !block.aside) return false;
  const isTrail = page.place.head && afterTrail(block.text, page.words) !== null;
  const inList = block.kind === 'item' && page.place.section !== null;
  const isSite = isTrail || (!inList && page.words.isSiteLine(key));
  if (!isSite && !block.aside) return false;
  if (isSite && !page.place.head && !block.aside && page.isPastHeadings(index)) page.tail = true;
  const long = !isSite && wordCount(block.text) > 12;
  page.draft.place(
    block,
    long ? 'unplaced' : 'site',
    isTrail ? 'where the page stands on the site' : 'part of the site',
  );
  return true;
};

/** The intervention's name, printed again or shortened to the part before its bracket. */
export const readName: PageRule = (page, block) => {
  const key = matchKey(block.text);
  const shortened = block.kind === 'line' && wordCount(key) > 1 && page.titleKey.startsWith(`${key} `);
  if (key !== page.titleKey && !shortened) return false;
  page.draft.place(block, 'read', 'name');
  return true;
};

/** "Target Age" and the other labels of the classification. */
export const readLabel: PageRule = (page, block) => {
  const kind = block.kind === 'item' ? undefined : page.words.label(matchKey(block.text));
  if (kind === undefined || !(page.place.head || page.place.section === 'summary')) return false;
  page.place.label = { kind };
  page.draft.place(block, 'read', `label of ${kind}`);
  return true;
};

/** Needs, ages, levels and provision: sorted by the vocabulary, whatever label they stand under. */
export const readTag: PageRule = (page, block) => {
  const { head, label } = page.place;
  const labelled = label !== null && label.kind !== 'rating' && label.kind !== 'website';
  if (!head && !labelled) return false;
  const tags = page.words.tagsOf(block.text);
  if (!tags) return readUnknownTag(page, block, 0);
  for (const { kind, tag } of tags) {
    if (kind === 'scotland') page.draft.scotland = true;
    else page.draft.tags[kind].add(tag);
  }
  const inFile = tags.every(({ kind }) => kind !== 'scotland');
  page.draft.place(block, inFile ? 'file' : 'read', `tag: ${tags.map(({ kind }) => kind).join(', ')}`);
  return true;
};

/** A value under a label that nobody can look for yet: kept in the text, and listed. */
const readUnknownTag: PageRule = ({ place, draft, words, titleKey }, block) => {
  const { label } = place;
  if (label === null || label.kind === 'rating' || label.kind === 'website') return false;
  const short = wordCount(block.text) <= 10 && !/[.?!]$/.test(block.text);
  const taken =
    words.isKnown(block.text) || matchKey(block.text) === titleKey || ratingLine(block.text) !== null;
  if (!short || taken || block.heading || (block.kind !== 'item' && block.afterGap)) {
    if (block.kind !== 'item') place.label = null;
    return false;
  }
  draft.section('classification').parts.push({ kind: 'item', text: block.text });
  const note = `no known tag of ${label.kind}; give it words in exploring.yaml, then import again`;
  draft.doubtful.push({ line: block.line, text: block.text, note });
  draft.place(block, 'file', 'section classification');
  return true;
};
