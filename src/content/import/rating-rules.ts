import type { RatingValue } from '../../guidance/rating';
import type { IndicatorKey } from '../../guidance/taxonomy';
import { matchKey, type PageBlock } from './page-block';
import type { PageReading, PageRule } from './page-reading';
import { levelLine, ratingLine, ratingValue } from './read-rating';

/** "Usability - Rating: 5", "Young People - Rating: 5", or the label "Usability Rating" with its value below. */
export const readRatingLine: PageRule = (page, block) => {
  const line = block.kind === 'item' ? null : ratingLine(block.text);
  if (!line) return false;
  const key = matchKey(line.subject);
  const subject = page.words.group(key);
  const ages = page.words.ageGroup(key);
  if (subject === undefined && ages === undefined) return false;
  const value = ratingValue(line.value);
  if (line.value !== '' && value === null) doubt(page, block, `"${line.value}" is no rating`);
  if (subject !== undefined) {
    rateIndicator(page, block, { subject, value, inBody: /[-–—:]\s*rating/i.test(block.text) });
  } else {
    if (value) page.draft.evidenceByAge.push({ group: line.subject, rating: value });
    Object.assign(page.place, { group: 'evidence', section: ages, label: null, level: false, head: false });
    page.draft.place(block, 'read', `evidence rating of ${line.subject}`);
  }
  return true;
};

/** Keeps a rating and, below the headings of the page's body, moves on to that indicator. */
function rateIndicator(
  page: PageReading,
  block: PageBlock,
  { subject, value, inBody }: { subject: IndicatorKey; value: RatingValue | null; inBody: boolean },
): void {
  page.draft.place(block, 'read', `rating of ${subject}`);
  if (value) page.draft.ratings.push({ subject, value, line: block.line });
  page.place.label = value ? null : { kind: 'rating', subject };
  page.place.level = false;
  if (!inBody) return;
  Object.assign(page.place, { group: subject, section: null, head: false });
}

/** A value below "Usability Rating" or below the name of an indicator; "Usability 5" and "Fit: NYR" on one line. */
export const readRatingValue: PageRule = (page, block, index) => {
  const oneLine = /^(\p{L}+)\s*[:–-]?\s+([1-5]\+?|[1-5]\s*[-–]\s*[1-5]|NYR)$/u.exec(block.text);
  const named = oneLine ? page.words.group(matchKey(oneLine[1] ?? '')) : undefined;
  const subject = named ?? subjectBefore(page, index);
  if (subject === undefined) return false;
  const value = ratingValue(named ? (oneLine?.[2] ?? '') : block.text);
  page.place.label = null;
  if (value) {
    page.draft.ratings.push({ subject, value, line: block.line });
    page.draft.place(block, 'read', `rating of ${subject}`);
    return true;
  }
  if (!/^(?:[\d?-][\d./+ -]{0,5}|n\/?a|tbc|pending)$/i.test(block.text)) return false;
  doubt(page, block, `no rating that the guide uses, for ${subject}`);
  return true;
};

function subjectBefore({ place, blocks, words }: PageReading, index: number): IndicatorKey | undefined {
  if (place.label?.kind === 'rating') return place.label.subject;
  const above = blocks[index - 1];
  return above && above.kind !== 'item' ? words.group(matchKey(above.text)) : undefined;
}

/** "5 - Highly Usable" and the description below it. */
export const readLevel: PageRule = (page, block) => {
  const level = block.kind === 'item' ? null : levelLine(block.text);
  const { group, label } = page.place;
  const subject = label?.kind === 'rating' ? label.subject : group;
  if (!level || subject === null || subject === 'overview' || subject === 'references') return false;
  page.draft.ratings.push({ subject, value: level.value, line: block.line });
  page.draft
    .section('classification')
    .parts.push({ kind: 'heading', text: `${titled(subject)}: ${block.text}` });
  page.draft.place(block, 'file', 'section classification');
  Object.assign(page.place, { level: group !== null, label: null });
  return true;
};

const titled = (group: string) => `${group[0]?.toUpperCase()}${group.slice(1)}`;

function doubt(page: PageReading, block: PageBlock, note: string): void {
  page.draft.doubtful.push({ line: block.line, text: block.text, note });
  page.draft.place(block, 'unplaced', note);
}
