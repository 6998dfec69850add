import { z } from 'zod';
import { sectionKeys } from './taxonomy';

const utterances = z.array(z.string().min(3)).min(1);

const intentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  /** The plain question that is answered in place of what was typed; null for what the guide does not tell. */
  question: z.string().min(3).nullable(),
  /** The sections of a whole page that answer the plain question, the main one first. */
  sections: z.array(z.enum(sectionKeys)).default([]),
  /** Where only those who ask can tell ("is it right for us"): they are led to an assessment for their own service. */
  leadsTo: z.literal('assessment').optional(),
  /** What people type when they mean it, lower case, without an intervention's name. */
  utterances,
});
export type Intent = z.infer<typeof intentSchema>;

/** What staff mean, with the ways in which they say it; no id and no utterance stands twice. */
export const intentsSchema = z.array(intentSchema).superRefine((intents, context) => {
  const seen = new Set<string>();
  intents.forEach(({ id, utterances: said }, index) => {
    said.forEach((utterance, position) => {
      if (seen.has(utterance)) {
        const message = `"${utterance}" stands twice; leave it to the intent that it means`;
        context.addIssue({ code: 'custom', path: [index, 'utterances', position], message });
      }
      seen.add(utterance);
    });
    if (seen.has(`#${id}`)) {
      const message = `intent "${id}" stands twice; give each an id of its own`;
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    }
    seen.add(`#${id}`);
  });
});
