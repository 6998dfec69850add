import { z } from 'zod';
import { sectionKeys } from './taxonomy';

const phrases = z.array(z.string().min(1)).min(1);

/**
 * The words of the people who ask. Everything here is lower case; a phrase may have several words; inflections are
 * found by stemming and need not be listed.
 */
export const vocabularySchema = z.strictObject({
  /** canonical word → words and phrases that mean the same to staff (cost: price, fee, "set us back"). */
  synonyms: z.record(z.string(), phrases),
  /** Short form → what it stands for (cyp: children and young people). */
  abbreviations: z.record(z.string(), z.string()),
  /** Section → words and phrases by which staff ask for it. */
  sections: z.partialRecord(z.enum(sectionKeys), phrases),
  /** Words that carry no meaning for the search (could, please, wondering …). */
  stopWords: phrases,
  /** Polite openings and other padding that is cut before the search ("could you tell me"). */
  padding: phrases,
  /** Well-known therapies, whether held or not, so that one that is not held is recognised by name. */
  therapies: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()).default([]) })),
  safety: z.strictObject({
    /** Words of crisis: signposting comes first. */
    crisis: phrases,
    /** Words that ask for a clinical decision (dose, prescribe, diagnose): declined kindly. */
    clinical: phrases,
    /** Words that make a nearby name or number look like a patient's (patient, chi, dob). */
    patientCues: phrases,
  }),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
