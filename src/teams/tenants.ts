import { z } from 'zod';
import type { IncomingActivity } from './incoming-activity';

const tenantSchema = z.looseObject({ tenant: z.looseObject({ id: z.string() }) });

/** True when the activity names a tenant, and names none that is not served. @param allowed ids in lower case */
export function isOfServedTenant(activity: IncomingActivity, allowed: readonly string[]): boolean {
  const channelData = tenantSchema.safeParse(activity.channelData);
  const named = [
    channelData.success ? channelData.data.tenant.id : undefined,
    activity.conversation.tenantId || undefined,
  ].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => allowed.includes(id.toLowerCase()));
}
