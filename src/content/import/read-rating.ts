import type { RatingValue } from '../../guidance/rating';

/** A rating as it may stand alone on a line; null when the words are none. */
export function ratingValue(text: string): RatingValue | null {
  const plain = text.trim().replace(/[.:]$/, '');
  const single = /^([1-5])\s?(\+)?$/.exec(plain);
  if (single) return `${single[1]}${single[2] ?? ''}`;
  const range = /^([1-5])\s*(?:-|–|—|to)\s*([1-5])$/i.exec(plain);
  if (range) return `${range[1]} - ${range[2]}`;
  return /^(NYR|not yet rated)$/i.test(plain) ? 'NYR' : null;
}

/** "Usability - Rating: 4" read: what is rated, and what stands behind; `value` is empty when nothing does. */
export interface RatingLine {
  subject: string;
  value: string;
}

/** Reads "Usability - Rating: 4", "Young People – Rating: 4+", "Usability Rating", "Evidence Rating 4 - 5". */
export function ratingLine(text: string): RatingLine | null {
  if (text.length > 100) return null;
  const match = /^(.{3,60}?)[\s:–—-]+rating\b[\s:–—-]*(.*)$/i.exec(text);
  if (!match) return null;
  const [, subject = '', value = ''] = match;
  return value.length <= 20 ? { subject: subject.trim(), value: value.trim() } : null;
}

/** "5 - Highly Usable": a level with its label, below the heading of an indicator. */
export function levelLine(text: string): { value: RatingValue; label: string } | null {
  const match = /^([1-5](?:\s?\+|\s*[-–—]\s*[1-5])?)\s*[-–—:]\s*(\p{L}[\p{L} ]{2,40})$/u.exec(text);
  const value = ratingValue(match?.[1] ?? '');
  return match?.[2] && value ? { value, label: match[2].trim() } : null;
}
