import { figureSchema, type KeyFigure } from '../../guidance/figure';
import { numbersInText } from '../numbers-in-text';
import { figureLabel } from './figure-label';
import { findSpans, type Span } from './find-spans';
import { numbersOf } from './numbers-of';
import { readFrequencies } from './read-frequencies';
import { type CountWords, measureOf } from './read-measure';

/** A key figure that a sentence seems to give; a person decides whether it is one, and names it. */
export interface ProposedFigure {
  figure: KeyFigure;
  sentence: string;
}

/**
 * Proposes the key figures of a section: money, counts, durations, ages and frequencies, each with its sentence. No
 * figure is proposed whose numbers would not be found in the text again.
 */
export function proposeFigures(text: string, counts: CountWords): ProposedFigure[] {
  const proposed: ProposedFigure[] = [];
  const used = new Set<string>();
  const inText = numbersInText(text);
  for (const sentence of sentencesOf(text)) {
    for (const { figure, again } of figuresIn(sentence, counts)) {
      if (proposed.length >= mostFigures) return proposed;
      if (proposed.some((other) => isTwin(other.figure, figure, again))) continue;
      const parsed = figureSchema.safeParse({ ...figure, key: freeKey(figure.key, used) });
      if (!parsed.success || !numbersOf(parsed.data).every((number) => inText.has(number))) continue;
      used.add(parsed.data.key);
      proposed.push({ figure: parsed.data, sentence });
    }
  }
  return proposed;
}

/** A longer sentence is no sentence that anybody could check a figure by. */
const longestSentence = 2000;
/** More are a table; nobody would look through them. */
const mostFigures = 100;

type Drafted = Record<string, unknown> & { key: string; label: string };

function figuresIn(sentence: string, counts: CountWords): { figure: Drafted; again: boolean }[] {
  const spans = findSpans(sentence);
  const counted = spans.flatMap((span) => {
    const measure = measureOf(span, sentence, counts);
    if (!measure) return [];
    const { key, ...rest } = measure;
    return [
      {
        at: span.at,
        again: /\bof (?:the|these|those)\s*$/i.test(span.before),
        figure: { key, label: figureLabel(nounOf(rest), sentence, span), ...rest, ...bounds(span) },
      },
    ];
  });
  return [...counted, ...readFrequencies(sentence).map((each) => ({ ...each, again: false }))].sort(
    (a, b) => a.at - b.at,
  );
}

const nounOf = (measure: Record<string, unknown>) =>
  measure.kind === 'money' ? 'Cost' : measure.kind === 'ages' ? 'Ages' : String(measure.unit);

const lowest = /\b(?:at least|a minimum of|minimum|no (?:less|fewer) than|from)\s*$/i;
const highest = /\b(?:up to|a maximum of|maximum|no more than|under|below|at most)\s*$/i;
const roughly = /\b(approx\.?|approximately|about|around|roughly|circa)\s*$/i;

/** Value or range of a span, with how sure the page is. */
function bounds({ numbers, before, after }: Span): Record<string, unknown> {
  const [first, second] = numbers;
  const about = roughly.exec(before.replace(/[£(]\s*$/, ''))?.[1]?.toLowerCase();
  const qualifier = about ? (about.startsWith('approx') ? 'approx.' : 'about') : usual(before);
  const hedge = qualifier ? { qualifier } : {};
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second), ...hedge };
  if (
    lowest.test(before) ||
    /^\s*(?:years?|months?)?\s*(?:\+|and (?:above|over|older)|or (?:more|over|older|above))/i.test(after)
  )
    return { min: first, ...hedge };
  return highest.test(before) ? { max: first, ...hedge } : { value: first, ...hedge };
}

/** "typically" and the like, in the same clause. */
function usual(before: string): string | undefined {
  return /\b(typically|usually|normally|generally|additional|yearly|annual)\b[^.,;:]*$/i
    .exec(before)?.[1]
    ?.toLowerCase();
}

/** The same but for its key, and but for its label where the page only refers back to it ("of the 52 studies"). */
function isTwin(one: KeyFigure, other: Drafted, again: boolean): boolean {
  const passed = again ? ['key', 'label', 'qualifier'] : ['key'];
  const { keywords: _keywords, ...held } = one;
  return Object.entries({ ...held, ...other }).every(
    ([name, value]) =>
      passed.includes(name) || (other[name] === value && held[name as keyof typeof held] === value),
  );
}

function freeKey(key: string, used: ReadonlySet<string>): string {
  if (!used.has(key)) return key;
  for (let number = 2; ; number++) if (!used.has(`${key}-${number}`)) return `${key}-${number}`;
}

/** Sentences of a text. A full stop after a short form ends none. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?:- |## )/, '').trim())
    .flatMap((line) =>
      line.split(/(?<=[.?!])(?<!\b(?:e\.g|i\.e|approx|etc|al|vs|no|Dr|Prof)\.)\s+(?=[\p{Lu}\d£“"‘(])/u),
    )
    .filter((sentence) => sentence !== '' && sentence.length <= longestSentence);
}
