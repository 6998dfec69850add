import { z } from 'zod';
import { actionDataSchema, type Command, type Fields } from '../conversation/command';
import type { Scope } from '../conversation/reply';
import type { Turn } from '../conversation/turn';
import type { IncomingActivity } from './incoming-activity';
import { messageText, othersMentioned } from './message-text';

const recordSchema = z.record(z.string(), z.unknown());
const executeSchema = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute'), data: recordSchema }),
});
const channelDataSchema = z.looseObject({
  tenant: z.looseObject({ id: z.string() }).nullish(),
  team: z.looseObject({ id: z.string() }).nullish(),
});

/** What a message asks for: the data of the button that was pressed, else the words that were typed. */
export function commandOfMessage(activity: IncomingActivity): Command {
  const submitted = recordSchema.safeParse(activity.value);
  if (submitted.success && Object.keys(submitted.data).length > 0) return commandOfData(submitted.data);
  const mentioned = othersMentioned(activity);
  const text = messageText(activity);
  return mentioned.length > 0 ? { kind: 'text', text, mentioned } : { kind: 'text', text };
}

/** What an Action.Execute asks for; null when the invoke is malformed. */
export function commandOfExecute(activity: IncomingActivity): Command | null {
  const invoke = executeSchema.safeParse(activity.value);
  return invoke.success ? commandOfData(invoke.data.action.data) : null;
}

/** The turn that an activity stands for, free of Teams. */
export function toTurn(activity: IncomingActivity, command: Command, at: Date): Turn {
  const { conversation, from } = activity;
  const tenant = conversation.tenantId ?? channelDataOf(activity)?.tenant?.id ?? '';
  const who = { tenant, user: from.aadObjectId ?? from.id, conversation: conversation.id };
  return { command, scope: scopeOf(activity), who, at };
}

/** Where the talk takes place; a channel without the notion of conversation types is a talk between two. */
export function scopeOf(activity: IncomingActivity): Scope {
  switch (activity.conversation.conversationType) {
    case 'groupChat':
      return 'groupChat';
    case 'channel':
      return 'team';
    default:
      return 'personal';
  }
}

/** What the bot was installed into: the team, or else the conversation without its thread. */
export function installedInto(activity: IncomingActivity): string {
  return channelDataOf(activity)?.team?.id ?? activity.conversation.id.replace(/;messageid=.*$/, '');
}

function commandOfData(data: Record<string, unknown>): Command {
  const parsed = actionDataSchema.safeParse(data);
  if (!parsed.success) return { kind: 'invalid-action' };
  const fields = fieldsOf(data, parsed.data);
  return { kind: 'action', data: parsed.data, ...(Object.keys(fields).length > 0 && { fields }) };
}

/** What stands in the card's inputs: Teams sends it beside the button's own data. Only short ids and texts are taken. */
function fieldsOf(data: Record<string, unknown>, own: object): Fields {
  const entries = Object.entries(data).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^[a-z][a-z-]{0,60}$/.test(entry[0]) && !(entry[0] in own),
  );
  return Object.fromEntries(entries);
}

function channelDataOf(activity: IncomingActivity) {
  const parsed = channelDataSchema.safeParse(activity.channelData);
  return parsed.success ? parsed.data : undefined;
}
