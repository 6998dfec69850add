import { gzipSync } from 'node:zlib';
import { activity, botId, execute, mention, message } from '../support/activities';
import { type Sent, startBot } from '../support/local-bot';

let bot: Awaited<ReturnType<typeof startBot>>;
beforeEach(async () => {
  bot = await startBot({ newReference: () => '4F2A9C01' });
});
afterEach(() => bot.close());

const help = { action: 'help', version: 1 };
const cardOf = (sent: Sent | undefined) => sent?.attachments?.[0]?.content;

describe('a message', () => {
  it('is answered with one card that has a summary, in the same conversation', async () => {
    const replies = await bot.exchange(message('What does IPT cost?', { id: 'm1' }));
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      type: 'message',
      inputHint: 'acceptingInput',
      replyToId: 'm1',
      conversation: { id: 'conversation-1' },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    });
    expect(replies[0]?.summary).toMatch(/\w/);
    expect(cardOf(replies[0])).toMatchObject({ type: 'AdaptiveCard' });
  });

  it('reaches the assistant with who, where and the words', async () => {
    await bot.exchange(message('What does IPT cost?'));
    expect(bot.assistant.turns).toEqual([
      {
        command: { kind: 'text', text: 'What does IPT cost?' },
        scope: 'personal',
        who: expect.objectContaining({ user: 'person-object-id', conversation: 'conversation-1' }),
        at: expect.any(Date),
      },
    ]);
  });

  it('loses the mention of the bot and keeps that of a colleague', async () => {
    const entities = [mention(botId, 'Matrix Guide'), mention('29:other', 'Sam Reid')];
    const text = '<at>Matrix Guide</at> what would <at>Sam Reid</at> pay for IPT?';
    await bot.exchange(message(text, { entities }));
    expect(bot.assistant.commands).toEqual([
      { kind: 'text', text: 'what would Sam Reid pay for IPT?', mentioned: ['Sam Reid'] },
    ]);
  });

  it('is answered with one activity for each reply, in order', async () => {
    bot.assistant.answer = () => [
      { kind: 'signposting', about: 'person' },
      { kind: 'notice', notice: 'thanks', examples: [] },
    ];
    const replies = await bot.exchange(message('hello'));
    expect(replies.map((reply) => reply.type)).toEqual(['message', 'message']);
    expect(JSON.stringify(cardOf(replies[0]))).toContain('116 123');
  });

  it('that comes twice is answered once', async () => {
    const sent = message('hello');
    const both = await Promise.all([bot.exchange(sent), bot.exchange(sent)]);
    expect(both.flat()).toHaveLength(1);
    expect(await bot.exchange(sent)).toEqual([]);
    expect(bot.assistant.turns).toHaveLength(1);
  });

  it('that comes again after a restart is not answered again', async () => {
    const sent = message('hello');
    await bot.exchange(sent);
    const again = await startBot({ store: bot.store });
    expect(await again.exchange(sent)).toEqual([]);
    await again.close();
  });

  it('with the same id in another conversation is another message', async () => {
    await bot.exchange(message('hello', { id: 'same' }));
    const replies = await bot.exchange(
      message('hello', { id: 'same', conversation: { id: 'conversation-2' } }),
    );
    expect(replies).toHaveLength(1);
  });

  it('is never written to the log', async () => {
    await bot.exchange(message('a very telling question'));
    expect(bot.lines.join()).toContain('"event":"turn"');
    expect(bot.lines.join()).not.toMatch(/telling|A Person|person-object-id/);
  });
});

describe('a button', () => {
  it('of a submit reaches the assistant as an action', async () => {
    expect(await bot.exchange(activity({ value: help }))).toHaveLength(1);
    expect(bot.assistant.commands).toEqual([{ kind: 'action', data: help }]);
  });

  it('of an older card reaches the assistant as an invalid action', async () => {
    await bot.exchange(activity({ value: { action: 'help', version: 0 } }));
    expect(bot.assistant.commands).toEqual([{ kind: 'invalid-action' }]);
  });

  it('of an execute is answered with a new message and a short line on the card', async () => {
    const [card, response] = await bot.exchange(execute(help));
    expect(card?.type).toBe('message');
    expect(response).toMatchObject({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Shown below.' },
      },
    });
  });

  it('of an execute that comes twice gets one message but two responses', async () => {
    const pressed = execute(help);
    const types = [...(await bot.exchange(pressed)), ...(await bot.exchange(pressed))].map(
      (each) => each.type,
    );
    expect(types).toEqual(['message', 'invokeResponse', 'invokeResponse']);
  });

  it.each([
    ['no value', { value: undefined }],
    ['no action', { value: {} }],
    ['data that is no object', { value: { action: { type: 'Action.Execute', data: 'help' } } }],
  ])('of an execute with %s is answered as malformed', async (_name, extra) => {
    const [response] = await bot.exchange({ ...execute(help), ...extra });
    expect(response?.value).toMatchObject({
      status: 400,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error' },
    });
    expect(bot.assistant.turns).toEqual([]);
  });

  it('of an unknown kind is answered as not implemented', async () => {
    const [response] = await bot.exchange(activity({ type: 'invoke', name: 'task/fetch' }));
    expect(response?.value?.status).toBe(501);
  });
});

describe('an install', () => {
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: botId }] };
  const installed = { type: 'installationUpdate', action: 'add' };

  it('is welcomed once although Teams tells of it twice', async () => {
    const replies = await Promise.all([bot.exchange(activity(joined)), bot.exchange(activity(installed))]);
    expect(replies.flat()).toHaveLength(1);
    expect(bot.assistant.commands).toEqual([{ kind: 'welcome' }]);
  });

  it('is welcomed again after the bot was removed', async () => {
    await bot.exchange(activity(installed));
    await bot.exchange(activity({ type: 'installationUpdate', action: 'remove' }));
    expect(await bot.exchange(activity(installed))).toHaveLength(1);
  });

  it('into a team is not taken from other people joining', async () => {
    const conversation = { id: '19:team', conversationType: 'channel' };
    const others = { ...joined, membersAdded: [{ id: '29:other' }], conversation };
    expect(await bot.exchange(activity(others))).toEqual([]);
    expect(await bot.exchange(activity({ ...joined, conversation }))).toHaveLength(1);
  });

  it('that cannot be answered is answered at the next telling', async () => {
    bot.assistant.answer = () => {
      throw new Error('the store is away');
    };
    expect(await bot.exchange(activity(joined))).toEqual([]);
    bot.assistant.answer = () => [{ kind: 'notice', notice: 'thanks', examples: [] }];
    expect(await bot.exchange(activity(installed))).toHaveLength(1);
  });
});

it.each(['messageReaction', 'messageUpdate', 'typing', 'event'])(
  'a %s is passed over quietly',
  async (type) => {
    expect(await bot.exchange(activity({ type }))).toEqual([]);
    expect(bot.assistant.turns).toEqual([]);
  },
);

describe('a fault', () => {
  const secret = 'ECONNREFUSED db.internal:1433 the question was private';
  beforeEach(() => {
    bot.assistant.answer = () => {
      throw new Error(secret);
    };
  });

  it('becomes an apology with a reference that the log knows, and nothing of the fault', async () => {
    const replies = await bot.exchange(message('hello'));
    expect(replies).toHaveLength(1);
    expect(JSON.stringify(replies)).toContain('4F2A9C01');
    expect(JSON.stringify(replies)).not.toContain('ECONNREFUSED');
    expect(bot.lines.find((line) => line.includes('turn.failed'))).toContain('4F2A9C01');
    expect(bot.lines.join()).not.toContain('private');
  });

  it('of an execute still answers the button', async () => {
    const replies = await bot.exchange(execute(help));
    expect(replies.map((reply) => reply.type)).toEqual(['message', 'invokeResponse']);
  });
});

describe('a request', () => {
  const good = JSON.stringify(message('hello', { deliveryMode: 'expectReplies' }));
  const without = (key: string) => {
    const { [key]: _left, ...rest } = JSON.parse(good);
    return JSON.stringify(rest);
  };
  const refusedWith = async (response: Response, status: number) => {
    expect(response.status).toBe(status);
    const body = (await response.json()) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(['code', 'message']);
    expect(JSON.stringify(body)).not.toMatch(/JSON at|Unexpected|zod|restify|at \//);
    expect(bot.assistant.turns).toEqual([]);
  };

  it.each([
    ['broken JSON', '{"type":'],
    ['JSON that is no object', '"hello"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['an activity without type', without('type')],
    ['an activity without sender', without('from')],
    ['an activity without recipient', without('recipient')],
    ['an activity without conversation', without('conversation')],
    [
      'a conversation that no header can name',
      JSON.stringify({ ...JSON.parse(good), conversation: { id: 'ᰚ' } }),
    ],
    ['a locale that is no text', JSON.stringify({ ...JSON.parse(good), locale: {} })],
    ['text that is no text', JSON.stringify({ ...JSON.parse(good), text: { a: 1 } })],
    ['a very deep list', '['.repeat(100_000)],
  ])('with %s is refused as malformed', async (_name, body) => {
    await refusedWith(await bot.post(body), 400);
  });

  it.each([
    ['gzip', gzipSync(good), { 'content-encoding': 'gzip' }],
    ['another encoding', good, { 'content-encoding': 'br' }],
    ['form data', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', good, { 'content-type': 'text/plain' }],
  ])('with %s is refused as a medium', async (_name, body, headers: Record<string, string>) => {
    await refusedWith(await bot.post(body, headers), 415);
  });

  it('that is too large is refused', async () => {
    await refusedWith(
      await bot.post(JSON.stringify({ ...JSON.parse(good), text: 'x'.repeat(300_000) })),
      413,
    );
  });

  it('for an unknown address or method is refused', async () => {
    await refusedWith(await fetch(`${bot.address}/api/nothing`), 404);
    await refusedWith(await fetch(`${bot.address}/api/messages`), 405);
  });
});
