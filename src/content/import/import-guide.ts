import { z } from 'zod';
import { indicatorKeys, sectionKeys } from '../../guidance/taxonomy';

const phrase = z.string().min(1);
const phrases = z.array(phrase);
/** Sections that hold what the evidence of an age group came to. */
export const outcomeSections = ['young-people-outcomes', 'adult-evidence'] as const;

/** How the pages of the guides are laid out: `importing.yaml` of the content folder. */
export const importGuideSchema = z.strictObject({
  guides: z
    .array(
      z.strictObject({
        publisher: phrase,
        address: z.url(),
        hosts: phrases.min(1),
        /** Phrases that only pages of this guide hold. */
        marks: phrases.min(1),
      }),
    )
    .min(1),
  /** Steps before the name in the line that tells where a page stands. */
  trail: phrases,
  labels: z.strictObject({
    classification: phrases,
    needs: phrases,
    ages: phrases,
    provision: phrases,
  }),
  scotland: phrases.min(1),
  headings: z.partialRecord(z.enum(sectionKeys), phrases),
  groups: z.record(z.enum(indicatorKeys), phrases.min(1)),
  holders: phrases,
  ageGroups: z.record(z.enum(outcomeSections), phrases.min(1)),
  websites: phrases.min(1),
  /** Lines of the site that belong to no page: whole lines, openings, and words that stand anywhere in a line. */
  site: z.strictObject({ lines: phrases, openings: phrases, containing: phrases }),
  /** Singular and plural of what is counted, and the unit of the figure where that is not the plural. */
  counts: z.array(z.tuple([phrase, phrase]).or(z.tuple([phrase, phrase, phrase]))).min(1),
  /** What stands where the page gives nothing to put. */
  words: z.strictObject({
    noFacts: phrase,
    references: phrase,
    missingReference: z.string().min(10),
    ratings: phrase,
  }),
});
export type ImportGuide = z.infer<typeof importGuideSchema>;
export type OutcomeSection = (typeof outcomeSections)[number];
