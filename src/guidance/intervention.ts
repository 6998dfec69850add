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
  text: z
    .string()
    .trim()
    .min(1)
    .describe(
      'Own words. An empty line parts paragraphs, "- " begins a line of a list, "## " a sub-heading.',
    ),
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
  figures: z
    .array(figureSchema)
    .default([])
    .describe('Every number that staff may ask for. Each must stand in the text as well.'),
  questions: z
    .array(z.strictObject({ id: idSchema, text: z.string().min(10) }))
    .default([])
    .describe('Questions the guide puts to the service (Fit, Capacity and Need only).'),
  keywords: z
    .array(z.string().min(2))
    .default([])
    .describe(
      'Words by which staff may ask for this section and that its text lacks. Searched, never shown.',
    ),
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

/**
 * A fact that the page gives in more than one way. Without it `content:check` takes differing values of one figure for a
 * mistake.
 */
export const knownDifferenceSchema = z.strictObject({
  /** Key of the figure, the same in all its sections. */
  figure: idSchema,
  /** Every value that occurs, as cards show it: "12–20 sessions"; of money with its qualifier: "£1,500 (approx.)". */
  values: z.array(z.string().min(1)).min(2),
  /** Where the page says which, for the next person who edits. */
  reason: z.string().min(10),
});

/** One intervention of the guide, as one file in data/interventions holds it. */
export const interventionSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(3),
    shortName: z.string().min(2).describe('What staff call it: "IPT", "Triple P Online".'),
    aliases: z
      .array(z.string().min(2))
      .default([])
      .describe('Other names and abbreviations by which it is meant. None may belong to two interventions.'),
    variants: z
      .array(
        z.strictObject({
          name: z.string().min(3),
          shortName: z.string().min(2),
          aliases: z
            .array(z.string().min(2))
            .default([])
            .describe('Other names of it, as the page or staff use them: "brief format of IPT".'),
          section: z.enum(sectionKeys),
        }),
      )
      .default([])
      .describe('Adaptations that the page tells of and that have no page of their own here.'),
    publisher: z.string().min(3),
    publisherAddress: z
      .url()
      .describe(
        "The guide's own home page; cards link to it when the intervention's own address is not known.",
      ),
    address: z
      .url()
      .nullable()
      .describe("Address of the intervention's page; null when not known. Never guessed."),
    website: z
      .string()
      .nullable()
      .default(null)
      .describe("Website of the programme's provider, as the page prints it; null when not shown."),
    captured: z.iso.date().describe('Day on which the page was last read: 2026-11-23.'),
    pricesFrom: z
      .string()
      .nullable()
      .default(null)
      .describe(
        'Who confirms current prices ("IPT-UK"), named on cost plans; null when the page names nobody.',
      ),
    coverage: z
      .enum(['full', 'overview'])
      .describe(
        'full: every section of the page is held; overview: only classification, ratings and a summary.',
      ),
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
    knownDifferences: z
      .array(knownDifferenceSchema)
      .default([])
      .describe('Facts that the page itself gives in more than one way. Read by checks, never shown.'),
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
