import { z } from 'zod';
import { indicatorKeys } from './taxonomy';

const labelled = z.strictObject({ label: z.string(), meaning: z.string() });

/** The six indicators with the label and meaning of each rating, and a note on where the labels come from. */
export const hexagonSchema = z.strictObject({
  provenance: z.string(),
  /** What the ratings are, for those who ask about no single indicator; `mark`: what is said of "1+" and "4 - 5". */
  scale: z.strictObject({ title: z.string(), about: z.string(), mark: z.string() }),
  indicators: z
    .array(
      z.strictObject({
        key: z.enum(indicatorKeys),
        title: z.string(),
        about: z.string(),
        ratings: z.strictObject({ 5: labelled, 4: labelled, 3: labelled, 2: labelled, 1: labelled }),
      }),
    )
    .length(6),
  notYetRated: labelled,
});
export type Hexagon = z.infer<typeof hexagonSchema>;
