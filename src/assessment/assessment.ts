import { z } from 'zod';
import { areaKeys, decisionChoices, fixables, purposes } from '../guidance/assessment-guide';
import { ratingValueSchema } from '../guidance/rating';
import { siteIndicators } from '../guidance/taxonomy';

/** Steps in which answers are given, in their order; after the last comes the summary. */
export const stepIds = ['setup', 'fit', 'capacity', 'need', 'review', 'actions', 'decision'] as const;
export type StepId = (typeof stepIds)[number];
/** Where an assessment stands: a step, or its summary once it is finished. */
export type Place = StepId | 'summary';

/** Longest reason, in characters. All texts of an indicator together must fit into one card (28 KB). */
export const longestText = 1000;
/** Longest note on one area, in characters. */
export const longestNote = 400;
/** Longest answer to "by whom" and "by when", in characters. */
export const longestLine = 200;
/** Longest name of a service or an assessment, in characters. */
export const longestName = 120;

const text = z.string().max(longestText);

/** 1–5, or "not-yet" when the team chose not to rate so far. */
export const siteRatingSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('not-yet'),
]);
export type SiteRating = z.infer<typeof siteRatingSchema>;

const indicatorAnswerSchema = z.object({
  /** Null until something is chosen. */
  rating: siteRatingSchema.nullable(),
  reason: text,
  notes: z.partialRecord(z.enum(areaKeys), z.string().max(longestNote)),
  /** Revision of each area's questions when they were answered; an area whose revision differs is asked again. */
  revisions: z.partialRecord(z.enum(areaKeys), z.string()),
  /** False while the rating is typed and its reason is still to come. */
  done: z.boolean(),
});
export type IndicatorAnswer = z.infer<typeof indicatorAnswerSchema>;

const actionSchema = z.object({
  /** Null until answered. */
  fixable: z.enum(fixables).nullable(),
  /** Null until answered, empty when left out. */
  who: z.string().max(longestLine).nullable(),
  when: z.string().max(longestLine).nullable(),
});
export type PlannedAction = z.infer<typeof actionSchema>;

const answersSchema = z.object({
  /** Null until answered, empty when left out. */
  service: z.string().max(longestName).nullable(),
  purpose: z.enum(purposes).nullable(),
  indicators: z.partialRecord(z.enum(siteIndicators), indicatorAnswerSchema),
  /** True once the review was confirmed; a later change of an indicator asks for it again. */
  reviewed: z.boolean(),
  /** Plans for ratings of 1–2; one of a rating that rose is kept, and left out of summary and report. */
  actions: z.partialRecord(z.enum(siteIndicators), actionSchema),
  decision: z.object({ choice: z.enum(decisionChoices), reason: text }).nullable(),
});
export type Answers = z.infer<typeof answersSchema>;

/** An assessment as it is stored. Where it stands is computed from it (`placeOf`), never stored. */
export const assessmentSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{6,60}$/),
  interventionId: z.string(),
  /** Given by its owner; empty means that it is named after intervention and service. */
  name: z.string().max(longestName),
  answers: answersSchema,
  /** Step that the person went back to or chose to edit; null when they go forward. */
  revisiting: z.enum(stepIds).nullable(),
  /** Grows with every stored change. Cards carry it, so that an old one is told from the newest. */
  sequence: z.number().int().nonnegative(),
  /** Step → `sequence` at its last change. */
  changedAt: z.partialRecord(z.enum(stepIds), z.number().int()),
  /** ISO 8601. */
  created: z.string(),
  changed: z.string(),
  /** When it was decided; null while it is a draft. */
  finished: z.string().nullable(),
  /** The programme's ratings as the guide gave them when it was decided (until then: when it was begun). */
  programme: z.object({
    usability: ratingValueSchema.nullable(),
    supports: ratingValueSchema.nullable(),
    evidence: ratingValueSchema.nullable(),
  }),
  /** The finished assessment that this one repeats. */
  previous: z.string().nullable(),
});
export type Assessment = z.infer<typeof assessmentSchema>;
