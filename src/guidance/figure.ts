import { z } from 'zod';

const common = {
  /** Stable key, unique in the intervention unless the same fact stands in two sections: then both share the key. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  /** What the figure measures, in a few words: "5-day standard IPT course". */
  label: z.string().min(3).max(90),
  /** How sure or how exact the page is: "approx.", "typically", "minimum". */
  qualifier: z.string().min(2).max(40).optional(),
  /** Words by which staff may ask for this figure and that the label lacks. Searched, never shown. */
  keywords: z.array(z.string().min(2)).default([]),
};

const amount = z.number().nonnegative();

/**
 * A figure of a section, typed so that a question of a kind (how much, how many, how long, how often) can be matched
 * with a figure of that kind. `min`/`max` alone mean "at least" / "up to"; both make a range; `value` is one figure.
 */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('money'),
    currency: z.literal('GBP'),
    value: amount.optional(),
    min: amount.optional(),
    max: amount.optional(),
    /** What one payment covers. */
    per: z.enum(['practitioner', 'practitioner a year', 'service', 'course']).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('count'),
    /** Plural noun of what is counted: "sessions", "cases", "studies". */
    unit: z.string().min(2),
    value: amount.optional(),
    min: amount.optional(),
    max: amount.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('duration'),
    unit: z.enum(['minutes', 'hours', 'days', 'weeks', 'months', 'years']),
    value: amount.optional(),
    min: amount.optional(),
    max: amount.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('frequency'),
    /** "weekly", "monthly", "twice a week". */
    every: z.string().min(3),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('ages'),
    min: amount.optional(),
    max: amount.optional(),
  }),
]);
export type KeyFigure = z.infer<typeof figureSchema>;
export type FigureKind = KeyFigure['kind'];

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The figure as people read it: "£1,500", "12–20 sessions", "at least 4 hours", "weekly". */
export function formatFigure(figure: KeyFigure): string {
  if (figure.kind === 'frequency') return figure.every;
  const symbol = figure.kind === 'money' ? '£' : '';
  const one = (n: number) => `${symbol}${grouped.format(n)}`;
  const number = formatSpan(figure, one);
  switch (figure.kind) {
    case 'money':
      return figure.per === 'practitioner a year' ? `${number} a year` : number;
    case 'ages':
      return `ages ${number}`;
    default:
      return `${number} ${figure.value === 1 ? figure.unit.replace(/s$/, '') : figure.unit}`;
  }
}

function formatSpan(
  span: { value?: number; min?: number; max?: number },
  one: (n: number) => string,
): string {
  if (span.value !== undefined) return one(span.value);
  if (span.min !== undefined && span.max !== undefined) return `${one(span.min)}–${one(span.max)}`;
  if (span.min !== undefined) return `at least ${one(span.min)}`;
  if (span.max !== undefined) return `up to ${one(span.max)}`;
  return '';
}

/** The numbers of a figure: its value, or the ends of its range. A frequency has none. */
export function numbersOf(figure: KeyFigure): number[] {
  if (figure.kind === 'frequency') return [];
  const value = 'value' in figure ? figure.value : undefined;
  return [value, figure.min, figure.max].filter((number) => number !== undefined);
}
