import { z } from 'zod';

/** Days after which each kind of document is deleted. */
export interface RetentionConfig {
  session: number;
  draft: number;
  finished: number;
  feedback: number;
  mark: number;
}

/** Ten years: longer is no retention. */
const longest = 3650;

const days = (least: number, byDefault: number) => {
  const message = `must be a whole number of days from ${least} to ${longest}`;
  return z
    .string()
    .regex(/^\d{1,4}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= longest, message)
    .default(byDefault);
};

/** Variables of the retention. */
export const retentionVariables = {
  RETENTION_SESSION_DAYS: days(1, 30),
  RETENTION_DRAFT_DAYS: days(1, 180),
  RETENTION_FINISHED_DAYS: days(1, 730),
  RETENTION_FEEDBACK_DAYS: days(1, 365),
  // A mark carries its day only, and must outlast a message that is sent again around midnight.
  RETENTION_MARK_DAYS: days(2, 2),
};

export function retentionConfig(settings: z.infer<z.ZodObject<typeof retentionVariables>>): RetentionConfig {
  return {
    session: settings.RETENTION_SESSION_DAYS,
    draft: settings.RETENTION_DRAFT_DAYS,
    finished: settings.RETENTION_FINISHED_DAYS,
    feedback: settings.RETENTION_FEEDBACK_DAYS,
    mark: settings.RETENTION_MARK_DAYS,
  };
}
