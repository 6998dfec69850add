import { matchKey, type PageBlock, wordCount } from './page-block';
import type { PageWords } from './page-words';
import { ratingValue } from './read-rating';

export interface NameFound {
  title: string;
  /** 1 named by the caller or by several marks; 2 by one mark; 3 taken from the prose. */
  doubt: 1 | 2 | 3;
}

interface Given {
  blocks: readonly PageBlock[];
  words: PageWords;
  /** Title in the head of the HTML; empty for a text. */
  pageTitle: string;
  /** Address of the page; empty when it is not known. */
  address: string;
}

const weights = {
  trail: 4,
  heading: 4,
  title: 3,
  beside: 3,
  beforeTags: 2,
  slug: 4,
  repeated: 2,
  inProse: 2,
};
/** So many blocks above the first section are looked at for a name that stands on a line of its own. */
const headLength = 60;

/**
 * The intervention's name: the end of the breadcrumb, a main heading, the line beside "Compare" or above the tags,
 * each counting more when the address, the title of the page or the prose agree. Pages of the self-assessment name it
 * in their prose only. Null when nothing looks like a name.
 */
export function guessName(given: Given): NameFound | null {
  const votes = new Votes(given);
  voteForLines(given, votes);
  const best = votes.best();
  if (best) return { title: best.title, doubt: best.score >= 5 ? 1 : 2 };
  const inProse = nameInProse(given);
  return inProse ? { title: inProse, doubt: 3 } : null;
}

class Votes {
  private readonly scores = new Map<string, { title: string; score: number }>();
  private readonly keys: readonly string[];
  private readonly slug: string;

  constructor(private readonly given: Given) {
    this.keys = given.blocks.map(({ text }) => matchKey(text));
    this.slug = slugOf(given.address);
  }

  add(text: string, weight: number): void {
    const title = text.replace(/^[\s>»/|›–-]+|[\s>»/|›–-]+$/g, '');
    if (!looksLikeName(title, this.given.words)) return;
    const key = matchKey(title);
    const held = this.scores.get(key) ?? { title, score: this.agreement(key) };
    this.scores.set(key, { title: held.title, score: held.score + weight });
  }

  best(): { title: string; score: number } | null {
    const sorted = [...this.scores.values()].sort((a, b) => b.score - a.score);
    return sorted[0] ?? null;
  }

  private agreement(key: string): number {
    const lines = this.keys.filter((line) => line === key).length;
    const bare = key.replace(/ [a-z0-9]{2,6}$/, '');
    const inProse = this.keys.some((line) => line.length > bare.length + 30 && line.includes(bare));
    const { slug } = this;
    const inSlug = slug.length > 3 && (slug === key || key.startsWith(slug) || slug.startsWith(key));
    return (inSlug ? weights.slug : 0) + (lines > 1 ? weights.repeated : 0) + (inProse ? weights.inProse : 0);
  }
}

/** Words of the last step of an address, as a key; empty without one. */
function slugOf(address: string): string {
  if (address === '') return '';
  return matchKey(decodeSafely(new URL(address).pathname.split('/').findLast(Boolean) ?? ''));
}

function voteForLines({ blocks, words, pageTitle }: Given, votes: Votes): void {
  votes.add(pageTitle.split(/\s+[|–-]\s+/)[0] ?? '', weights.title);
  const end = blocks.findIndex(({ text }) => words.section(matchKey(text)) !== undefined);
  const head = blocks.slice(0, Math.min(headLength, end < 0 ? headLength : end + 2));
  head.forEach((block, index) => {
    if (isItem(block)) return;
    const after = afterTrail(block.text, words);
    if (after !== null) votes.add(after, weights.trail);
    if (block.heading && !block.aside) votes.add(block.text, weights.heading);
    const above = head[index - 1];
    if (matchKey(block.text) === 'compare')
      for (const near of [above, head[index + 1]]) votes.add(near?.text ?? '', weights.beside);
    if (above) voteForPair(above, block, words, votes);
  });
}

const isItem = ({ kind, heading }: PageBlock) => kind === 'item' && !heading;

/** A name right above the classification, below the breadcrumb, or below the labels and values of the ratings. */
function voteForPair(above: PageBlock, block: PageBlock, words: PageWords, votes: Votes): void {
  const key = matchKey(block.text);
  const opens = words.label(key) ?? words.group(key) ?? words.tagsOf(block.text);
  if (opens !== null) votes.add(above.text, weights.beforeTags);
  if (afterTrail(above.text, words) === '') votes.add(block.text, weights.trail);
  if (!block.heading && ratingLabel(above.text)) votes.add(block.text, weights.beforeTags);
}

const ratingLabel = (text: string) => /\brating$/i.test(text) || ratingValue(text) !== null;

/** What follows the steps of the breadcrumb; empty when only steps stand there; null when the line is none. */
export function afterTrail(text: string, words: PageWords): string | null {
  const parts = text.split(/\s+/);
  let rest = matchKey(text);
  let steps = 0;
  for (;;) {
    const step = words.trail.find((each) => rest === each || rest.startsWith(`${each} `));
    if (step === undefined) break;
    rest = rest.slice(step.length).trim();
    steps++;
  }
  const isTrail = steps > 1 || (steps === 1 && rest === '' && parts.length > 2);
  if (!isTrail) return null;
  return lastWords(parts, rest);
}

/** The end of the words that has this key, as it is printed. */
function lastWords(parts: readonly string[], key: string): string {
  if (key === '') return '';
  for (let from = 0; from < parts.length; from++) {
    const end = parts.slice(from).join(' ');
    if (matchKey(end) === key) return end;
  }
  return '';
}

function looksLikeName(text: string, words: PageWords): boolean {
  if (text.length < 3 || text.length > 120 || wordCount(text) > 16) return false;
  if (!/^[\p{L}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[.?!;,:]$|https?:|www\.|@/i.test(text)) return false;
  return !words.isKnown(text) && ratingValue(text) === null && afterTrail(text, words) === null;
}

const opening =
  /^(?:The )?(\p{Lu}[^.:;,?!]{2,90}?)(?:\s*\(([^)]{2,14})\))?,? (?:is|are|was|were|has|have|aims|provides|offers|focuses|consists|involves|teaches|uses|supports|helps|runs|comprises)\b/u;
const notNames =
  /^(?:it|this|these|those|they|there|we|you|what|how|in|for|at|each|all|some|most|many|evidence|research|participants?|sessions?|parents?|children|practitioners?|programmes?|the|a|an|your|our|if|when|training|delivery|intervention|studies|one|two|help|please|to|click)\b/i;

/** The subject of the first sentences of the prose that the page names most often, a longer name not counting for a shorter. */
function nameInProse({ blocks, words }: Given): string | null {
  const prose = blocks.filter(
    ({ text, kind }) => kind === 'line' && wordCount(text) > 7 && !words.isSiteLine(matchKey(text)),
  );
  const named = prose.slice(0, 8).flatMap(({ text }) => {
    const [, name = '', short] = opening.exec(text) ?? [];
    return name === '' || notNames.test(name) || wordCount(name) > 10 ? [] : [{ name, short }];
  });
  const all = blocks.map(({ text }) => text).join('\n');
  const times = (name: string) => all.split(name).length - 1;
  const shortForms = new Set(named.map(({ short }) => short));
  const scored = named.map(({ name, short }, place) => {
    const longer = new Set(
      named.map((other) => other.name).filter((other) => other !== name && other.includes(name)),
    );
    const others = [...longer].reduce((sum, other) => sum + times(other), 0);
    // A short form that stands in another name's bracket speaks for that name.
    const alone = shortForms.has(name) ? 0 : times(name) - others + (short ? times(short) : 0);
    return { title: short ? `${name} (${short})` : name, score: alone - place * 0.5 };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.title ?? null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
