import type { IncomingActivity } from '../../src/teams/incoming-activity';

export const botId = '28:0a1b2c3d-1111-4222-8333-444455556666';
export const tenantId = '9f8e7d6c-1111-4222-8333-444455556666';

let count = 0;

/** An activity as Teams sends it in a talk between two; each has an id of its own. */
export function activity(extra: Record<string, unknown> = {}): IncomingActivity {
  count += 1;
  return {
    type: 'message',
    id: `activity-${count}`,
    timestamp: '2026-11-23T09:30:00.000Z',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example.test/uk/',
    from: { id: '29:person', aadObjectId: 'person-object-id', name: 'A Person' },
    recipient: { id: botId, name: 'Matrix Guide' },
    conversation: { id: 'conversation-1', conversationType: 'personal', tenantId },
    ...extra,
  };
}

/** A typed message. */
export function message(text: string, extra: Record<string, unknown> = {}): IncomingActivity {
  return activity({ text, textFormat: 'plain', ...extra });
}

/** A pressed Action.Execute. */
export function execute(data: unknown, extra: Record<string, unknown> = {}): IncomingActivity {
  const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' };
  return activity({ type: 'invoke', name: 'adaptiveCard/action', value, ...extra });
}

/** The entity of a mention: `<at>name</at>` stands in the text. */
export function mention(id: string, name: string) {
  return { type: 'mention', mentioned: { id, name }, text: `<at>${name}</at>` };
}
