import { z } from 'zod';

const id = z.string().min(1);
/** Characters that an HTTP header takes: the SDK puts the id into one, and it fails there with others. */
const conversationId = z.string().regex(/^[\x20-\x7e\x80-\xff]+$/);
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().nullish() });

/**
 * What is read of an activity, checked before anything acts on it; other fields pass through untouched.
 * An activity always tells who sent it, to whom and where.
 */
export const incomingActivitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  timestamp: z.string().nullish(),
  serviceUrl: z.string().nullish(),
  channelId: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: conversationId,
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  /** Goes back with each reply. */
  locale: z.string().nullish(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(z.looseObject({ id })).nullish(),
  /** Of an installationUpdate: "add", "remove", "add-upgrade" or "remove-upgrade". */
  action: z.string().nullish(),
  /** Of an invoke: "adaptiveCard/action". */
  name: z.string().nullish(),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
});
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;
