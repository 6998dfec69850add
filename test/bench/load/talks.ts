import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../paths';

const mixSchema = z.strictObject({
  ask: z.array(z.string()).min(40),
  before: z.array(z.string()),
  after: z.array(z.string()),
});
const mix = mixSchema.parse(parse(readFileSync(join(root, 'test/bench/questions/mix.yaml'), 'utf8')));

/** Messages of one talk, after which the next person comes. */
const messagesOfTalk = 5;
const tenantId = '9f8e7d6c-1111-4222-8333-444455556666';
const botId = '28:0a1b2c3d-1111-4222-8333-444455556666';

let activities = 0;

/** An activity that asks for its replies in the response. Each has an id of its own. */
export function activity(person: string, extra: object): object {
  activities++;
  return {
    type: 'message',
    id: `bench-${process.pid}-${activities}`,
    timestamp: '2026-11-23T09:30:00.000Z',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    from: { id: `29:${person}`, aadObjectId: person, name: 'A Person' },
    recipient: { id: botId, name: 'Matrix Guide' },
    conversation: { id: `chat of ${person}`, conversationType: 'personal', tenantId },
    ...extra,
  };
}

/** How many questions there are that the bot may remember, once each was asked. */
export const hotQuestions = mix.ask.length * messagesOfTalk;

/** People who ask the same questions over and over, in talks of a few messages. */
export function hotTalks(): (client: number) => object {
  const turns = new Map<number, number>();
  return (client) => {
    const turn = turns.get(client) ?? 0;
    turns.set(client, turn + 1);
    return say(client, turn, mix.ask[turn % mix.ask.length] ?? '');
  };
}

let variant = 0;

/** People who ask what nobody asked before, as long as there are variants: some ten thousand in a run. */
export function coldTalks(): (client: number) => object {
  const turns = new Map<number, number>();
  return (client) => {
    const turn = turns.get(client) ?? 0;
    turns.set(client, turn + 1);
    return say(client, turn, variantOf(variant++));
  };
}

function variantOf(number: number): string {
  const { ask, before, after } = mix;
  const around = Math.floor(number / ask.length);
  const [first, last] = [around % before.length, Math.floor(around / before.length)];
  // Past the last variant a number makes it new, as a room or a date would.
  const ending = after[last] ?? ` (${last})`;
  return `${before[first]}${ask[number % ask.length]}${ending}`;
}

function say(client: number, turn: number, text: string): object {
  const person = `person-${process.pid}-${client}-${Math.floor(turn / messagesOfTalk)}`;
  return activity(person, { text, textFormat: 'plain' });
}
