import { z } from 'zod';
import { figureSchema } from './figure';
import { ratingValueSchema } from './rating';
import { type SectionKey, sectionKeys, type siteIndicators } from './taxonomy';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/**
 * Whose sentences a text holds: our own, or those of the guide's page, which only a service with the right to use them
 * may show.
 */
export const wordings = ['own', 'source'] as const;
export type Wording = (typeof wordings)[number];

/** A section: the text on one part of the intervention's page. Paragraphs are parted by an empty line; lines
 *  that begin with "- " are a list; a line that begins with "## " is a sub-heading. */
export const sectionSchema = z.strictObject({
  key: z.enum(sectionKeys),
  text: z.string().trim().min(1),
  /** Whose sentences the text holds, where that differs from the intervention's other sections. */
  wording: z.enum(wordings).optional(),
  /**
   * Fingerprint of the text and questions as the importer wrote them. Once it no longer fits, somebody has edited them,
   * and the importer keeps their words.
   */
  importedAs: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'must be as the importer wrote it')
    .optional(),
  figures: z.array(figureSchema).default([]),
  /** Questions the guide puts to the service (Fit, Capacity and Need only). */
  questions: z.array(z.strictObject({ id: idSchema, text: z.string().min(10) })).default([]),
  /** Words by which staff may ask for this section and that its text lacks. Searched, never shown. */
  keywords: z.array(z.string().min(2)).default([]),
});
export type Section = z.infer<typeof sectionSchema>;

const nullableRating = ratingValueSchema.nullable();

export const ratingsSchema = z.strictObject({
  usability: nullableRating,
  supports: nullableRating,
  evidence: nullableRating,
  /** Evidence per age group, where the page rates the groups apart. */
  evidenceByAge: z.array(z.strictObject({ group: z.string(), rating: ratingValueSchema })).default([]),
});

export const referenceSchema = z.strictObject({
  number: z.number().int().positive(),
  text: z.string().min(10),
});

/** One intervention of the guide, as one file in data/interventions holds it. */
export const interventionSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(3),
    /** What staff call it: "IPT", "Triple P Online". */
    shortName: z.string().min(2),
    /** Other names and abbreviations by which it is meant. */
    aliases: z.array(z.string().min(2)).default([]),
    /** Adaptations that the page tells of and that have no page of their own here. */
    variants: z
      .array(
        z.strictObject({
          name: z.string().min(3),
          shortName: z.string().min(2),
          section: z.enum(sectionKeys),
        }),
      )
      .default([]),
    publisher: z.string().min(3),
    /** The guide's own home page; cards link to it when the intervention's own address is not known. */
    publisherAddress: z.url(),
    /** Address of the intervention's page; null when it is not known. Never guessed. */
    address: z.url().nullable(),
    /** Website of the programme's provider, as the page prints it; null when not shown. */
    website: z.string().nullable().default(null),
    captured: z.iso.date(),
    /** Who confirms current prices ("IPT-UK"), named on cost plans; null when the page names nobody. */
    pricesFrom: z.string().nullable().default(null),
    /** full: every section of the page is held; overview: only its classification, ratings and a summary. */
    coverage: z.enum(['full', 'overview']),
    /** Whose sentences the sections hold. What this project ships is its own throughout. */
    wording: z.enum(wordings).default('own'),
    classification: z.strictObject({
      /** "Universal", "Targeted" … where the guide gives it. */
      levels: z.array(z.string()).default([]),
      needs: z.array(z.string()),
      ages: z.array(z.string()),
      /** Known to have been implemented in Scotland; unknown when the page does not say. */
      scotland: z.enum(['yes', 'unknown']),
    }),
    ratings: ratingsSchema,
    sections: z.array(sectionSchema),
    references: z.array(referenceSchema).default([]),
  })
  .superRefine((intervention, context) => {
    const seen = new Set<SectionKey>();
    intervention.sections.forEach((section, index) => {
      if (seen.has(section.key)) {
        context.addIssue({
          code: 'custom',
          path: ['sections', index, 'key'],
          message: `section "${section.key}" stands twice; join the two`,
        });
      }
      seen.add(section.key);
    });
  });
export type Intervention = z.infer<typeof interventionSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type SiteIndicator = (typeof siteIndicators)[number];

/** Whose sentences a section holds. */
export function wordingOf(intervention: Intervention, section: SectionKey): Wording {
  const own = intervention.sections.find(({ key }) => key === section)?.wording;
  return own ?? intervention.wording;
}
