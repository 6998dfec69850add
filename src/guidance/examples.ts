import { z } from 'zod';

/** A question that a person may ask, offered as a button. Card actions hold its id only. */
export const exampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  text: z.string().min(3).max(80),
});

/** The example questions, in the order they are offered; no id stands twice. */
export const examplesSchema = z
  .array(exampleSchema)
  .min(1)
  .superRefine((examples, context) => {
    const seen = new Set<string>();
    examples.forEach(({ id }, index) => {
      if (seen.has(id)) {
        const message = `example "${id}" stands twice; give each example an id of its own`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
      seen.add(id);
    });
  });
export type Example = z.infer<typeof exampleSchema>;
