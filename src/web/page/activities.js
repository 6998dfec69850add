import { bot } from './people.js';

const tenant = '6f1d3c52-0a41-4c1e-9b7e-0d5a5a9e1aff';
// The discard port of this machine: replies come back in the response, and anything else goes nowhere.
const serviceUrl = 'http://127.0.0.1:9/';

/** What every activity from Teams carries. `place` is { conversation, person }. */
function base({ conversation, person }, extra) {
  // A team has the id of its first channel.
  const channel = { id: conversation.id.split(';')[0] };
  return {
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-GB',
    deliveryMode: 'expectReplies',
    from: { id: `29:${person.id}`, aadObjectId: person.id, name: person.name },
    recipient: bot,
    conversation: {
      id: conversation.id,
      conversationType: conversation.kind,
      isGroup: conversation.kind !== 'personal',
      tenantId: tenant,
    },
    ...extra,
    channelData: {
      tenant: { id: tenant },
      ...(conversation.kind === 'channel' ? { team: channel, channel } : {}),
      ...extra.channelData,
    },
  };
}

/** A typed message; in a group chat or channel it mentions the bot, without which Teams would not deliver it. */
export function messageActivity(place, text) {
  const message = { type: 'message', textFormat: 'plain' };
  if (place.conversation.kind === 'personal') return base(place, { ...message, text });
  const mention = `<at>${bot.name}</at>`;
  const entities = [{ type: 'mention', text: mention, mentioned: bot }];
  return base(place, { ...message, text: `${mention} ${text}`, entities });
}

/** A pressed Action.Submit: a message without text. */
export function submitActivity(place, { data }, replyToId) {
  return base(place, { type: 'message', value: data, ...(replyToId ? { replyToId } : {}) });
}

/** A pressed Action.Execute: an invoke, answered with a card, a short text or an error. */
export function executeActivity(place, { id, verb, data }, replyToId) {
  const action = { type: 'Action.Execute', ...(id ? { id } : {}), verb, data };
  const value = { action, trigger: 'manual' };
  return base(place, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value,
    ...(replyToId ? { replyToId } : {}),
  });
}

/** What Teams sends when the bot is added: both of these, so the bot must welcome once. */
export function arrivalActivities(place) {
  const channelData = place.conversation.kind === 'channel' ? { eventType: 'teamMemberAdded' } : {};
  return [
    base(place, { type: 'conversationUpdate', membersAdded: [{ id: bot.id }], channelData }),
    base(place, { type: 'installationUpdate', action: 'add' }),
  ];
}
