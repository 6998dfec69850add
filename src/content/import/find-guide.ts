import { ImportError } from './import-error';
import type { ImportGuide } from './import-guide';
import { matchKey, type PageBlock } from './page-block';
import type { PageWords } from './page-words';
import { ratingLine } from './read-rating';

export type Guide = ImportGuide['guides'][number];
export interface GuideFound {
  guide: Guide;
  /** False when nothing on the page tells which guide it is of. */
  sure: boolean;
}

/** Headings that pages of many sites have: they alone tell nothing. */
const common = new Set(
  'summary references values priorities costs training supervision support need evidence outcomes fit capacity workforce technology finance administration'.split(
    ' ',
  ),
);
/** So many headings, labels and tags of a guide make a page one of it. */
const least = 3;

/**
 * Which guide a page is of.
 * @throws ImportError when the address, or what the page holds, is that of another site
 */
export function findGuide(blocks: readonly PageBlock[], words: PageWords, address: string): GuideFound {
  const { guides } = words.guide;
  if (address !== '') {
    const host = new URL(address).hostname.toLowerCase();
    const guide = guides.find(({ hosts }) => hosts.includes(host));
    if (!guide) throw new ImportError('other-site', `${host} is none of the guides: ${hostsOf(guides)}`);
    if (likeness(blocks, words) === 0) throw otherSite();
    return { guide, sure: true };
  }
  const keys = blocks.slice(0, 400).map(({ text }) => matchKey(text));
  const marked = guides.map((guide) => {
    const marks = guide.marks.map(matchKey);
    return { guide, hits: marks.filter((mark) => keys.some((key) => holdsMark(key, mark))).length };
  });
  const best = marked.reduce((one, other) => (other.hits > one.hits ? other : one));
  if (likeness(blocks, words) < (best.hits > 0 ? 1 : least)) throw otherSite();
  if (best.hits > 0)
    return { guide: best.guide, sure: marked.filter(({ hits }) => hits === best.hits).length === 1 };
  return { guide: byTags(blocks, words, guides), sure: false };
}

/** A short mark must be the line: "the matrix" may stand in anybody's prose. */
const holdsMark = (key: string, mark: string) =>
  mark.split(' ').length > 2 ? key.includes(mark) : key === mark || key.endsWith(` ${mark}`);

/** How many different headings, labels, ratings and tags of the guides the page holds. */
function likeness(blocks: readonly PageBlock[], words: PageWords): number {
  const seen = new Set<string>();
  for (const { text } of blocks) {
    const key = matchKey(text);
    if (key.length > 120 || common.has(key)) continue;
    const rated = ratingLine(text);
    const known =
      words.section(key) ??
      words.label(key) ??
      (rated && words.group(matchKey(rated.subject))) ??
      words.tagsOf(text);
    if (known) seen.add(key);
  }
  return seen.size;
}

/** Only the framework for early years gives levels; tags that both know tell nothing. */
function byTags(blocks: readonly PageBlock[], words: PageWords, guides: readonly Guide[]): Guide {
  const levels = blocks.some(({ text }) => words.tagsOf(text)?.some(({ kind }) => kind === 'levels'));
  const byName = levels ? guides.find(({ publisher }) => /early/i.test(publisher)) : undefined;
  return byName ?? (guides[0] as Guide);
}

const hostsOf = (guides: readonly Guide[]) => guides.map(({ hosts }) => hosts[0]).join(', ');
const otherSite = () =>
  new ImportError(
    'other-site',
    'this is no page of The Matrix or the Early Intervention Framework, or only an empty shell of one',
  );
