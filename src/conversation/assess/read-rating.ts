import type { SiteRating } from '../../assessment/assessment';
import type { AssessmentGuide } from '../../guidance/assessment-guide';
import type { Hexagon } from '../../guidance/hexagon';
import type { SiteIndicator } from '../../guidance/intervention';
import { plainPhrase, typedWords } from '../../guidance/typed-phrase';
import { leadingWords } from './phrase-match';

/** A rating that was typed, and what was said with it. */
export interface TypedRating {
  rating: SiteRating;
  /** "" when none was given. */
  reason: string;
}

/** After a rating: "/5", "out of 5", "of five". */
const outOfFive = /^\s*(?:\/|out\s+of|of)\s*(?:5|five)(?![\p{L}\p{N}/])/iu;
/** What sets a reason off from the rating. Without it "2 nurses could do it" would be a rating of 2. */
const setOff =
  /^(?:\s*[,;:!–—()-]+\s*|\s*\.\s+|\s+(?=(?:because|as|since|but|though|although|due to)(?:\s|$)))/iu;

/** Full stops, brackets and signs such as a thumb up add nothing to a rating. */
const saysNothing = /^(?:[\s.!)]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D})*$/u;

/** A range, a fraction or two ratings at once say too little: "4.5", "3-4", "3 or four". "2 – two posts are open" is none. */
const saysTwo =
  /^\s*(?:[.,/]\s*\d|(?:to|or|and)\s+(?:\d|one\b|two\b|three\b|four\b|five\b)|[-–—]\s*(?:\d|one|two|three|four|five)\s*(?:[^\p{L}\s]|$))/iu;

/** Reads ratings as people type them: "4", "four – most of it", "3/5", "not yet", "Adequate capacity". */
export class RatingReader {
  constructor(
    private readonly guide: AssessmentGuide,
    private readonly hexagon: Hexagon,
  ) {}

  /** Null when the text does not begin with one plain rating. "4.5", "7" and "3 or 4" are none. */
  read(text: string, indicator: SiteIndicator): TypedRating | null {
    const words = typedWords(text);
    const said = leadingWords(words, this.guide.aboutRatings);
    const from = said > 0 && said < words.length ? (words[said]?.start ?? 0) : 0;
    const own = text.slice(from).trim();
    const read = this.notYet(own) ?? this.labelled(own, indicator) ?? this.numbered(own);
    return read && { ...read, reason: this.repeatsLabel(read, indicator) ? '' : read.reason };
  }

  /** "3 – Somewhat Fit" says the same twice. */
  private repeatsLabel({ rating, reason }: TypedRating, indicator: SiteIndicator): boolean {
    const scale = this.hexagon.indicators.find(({ key }) => key === indicator);
    return rating !== 'not-yet' && plainPhrase(reason) === plainPhrase(scale?.ratings[rating].label ?? '');
  }

  private notYet(text: string): TypedRating | null {
    const words = typedWords(text);
    const count = leadingWords(words, this.guide.commands.notYet);
    return count === 0 ? null : withReason('not-yet', text, words[count - 1]?.end ?? 0);
  }

  private labelled(text: string, indicator: SiteIndicator): TypedRating | null {
    const scale = this.hexagon.indicators.find(({ key }) => key === indicator);
    if (!scale) return null;
    const words = typedWords(text);
    // Longest label first: "Strong Fit" before "Fit".
    const labels = ([5, 4, 3, 2, 1] as const)
      .map((level) => ({ level, label: plainPhrase(scale.ratings[level].label) }))
      .sort((a, b) => b.label.length - a.label.length);
    for (const { level, label } of labels) {
      const count = leadingWords(words, [label]);
      if (count > 0) return withReason(level, text, words[count - 1]?.end ?? 0);
    }
    return null;
  }

  private numbered(text: string): TypedRating | null {
    const [first] = typedWords(text);
    if (!first) return null;
    const level = /^[1-5]$/.test(first.word) ? Number(first.word) : this.guide.numbers[first.word];
    if (level === undefined || text.slice(0, first.start).trim() !== '') return null;
    const of = outOfFive.exec(text.slice(first.end))?.[0] ?? '';
    const rest = text.slice(first.end + of.length);
    if (saysTwo.test(rest)) return null;
    const read = withReason(level as SiteRating, text, first.end + of.length);
    if (read || of === '') return read;
    return { rating: level as SiteRating, reason: rest.trim() };
  }
}

/** The rating with what follows it; null when the words run on as if the rating were part of them. */
function withReason(rating: SiteRating, text: string, end: number): TypedRating | null {
  const rest = text.slice(end);
  if (saysNothing.test(rest)) return { rating, reason: '' };
  const off = setOff.exec(rest);
  return off ? { rating, reason: rest.slice(off[0].length).trim() } : null;
}
