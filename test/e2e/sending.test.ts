import { setTimeout as pause } from 'node:timers/promises';
import { MemoryStore } from '../../src/storage/memory-store';
import { activity, botId, execute, message } from '../support/activities';
import { thanks } from '../support/fake-assistant';
import { type Posted, refusing, startConnector, taken } from '../support/fake-connector';
import { startBot } from '../support/local-bot';

const retries = { attempts: 4, firstWait: 1, attemptLimit: 1000, longestWait: 1500 };
const budget = { turn: 150, search: 100, limit: 600 };
/** What is waited for lies far beyond the budget, so that only the budget can end the wait. */
const endless = () => new Promise<never>(() => undefined);

let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Awaited<ReturnType<typeof startBot>>;
const open = async (
  answers: Parameters<typeof startConnector>,
  overrides: Parameters<typeof startBot>[0],
) => {
  connector = await startConnector(...answers);
  bot = await startBot({ retries, newReference: () => '4F2A9C01', ...overrides });
};
afterEach(async () => {
  await connector.close();
  await bot.close();
});

const post = (sent: object) => bot.post(JSON.stringify({ ...sent, serviceUrl: connector.serviceUrl }));
const isApology = (sent: Posted | undefined) => JSON.stringify(sent).includes('4F2A9C01');
const until = async (holds: () => boolean) => {
  while (!holds()) await pause(5);
};

describe('a reply', () => {
  it.each([412, 429, 502, 503, 504])(
    'that is answered with %d is sent again, and posted once',
    async (status) => {
      await open([refusing(status), refusing(status)], {});
      expect((await post(message('hello'))).status).toBe(200);
      expect(connector.messages()).toHaveLength(3);
      expect(connector.messages().some(isApology)).toBe(false);
    },
  );

  it('is sent four times at most', async () => {
    await open(Array(20).fill(refusing(503)), {});
    expect((await post(message('hello'))).status).toBe(503);
    expect(connector.messages().filter((each) => !isApology(each))).toHaveLength(4);
  });

  it.each([400, 401, 413, 500])('that is answered with %d is not sent again', async (status) => {
    await open([refusing(status)], {});
    expect((await post(message('hello'))).status).toBe(200);
    expect(connector.messages().map(isApology)).toEqual([false, true]);
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1000).toUTCString()],
  ])('waits as long as it is asked to, in %s', async (_form, header) => {
    await open([refusing(429, { 'Retry-After': header() })], {});
    expect((await post(message('hello'))).status).toBe(200);
    expect(connector.messages()).toHaveLength(2);
  });

  it('is given up when it would have to wait too long', async () => {
    await open([refusing(429, { 'Retry-After': '3600' })], {});
    await post(message('hello'));
    expect(connector.messages().map(isApology)).toEqual([false, true]);
  });

  it('whose answer is lost may have been posted, and is not sent again', async () => {
    await open([(_response, _body, request) => request.socket.destroy()], {});
    await post(message('hello'));
    expect(connector.messages().map(isApology)).toEqual([false, true]);
  });

  it('is not taken elsewhere by a redirect', async () => {
    await open([refusing(307, { Location: '/elsewhere' })], {});
    await post(message('hello'));
    expect(connector.messages().filter((each) => !isApology(each))).toHaveLength(1);
  });

  it('of which a part was posted is not posted again when the message comes again', async () => {
    await open([taken, ...Array(20).fill(refusing(500))], {});
    bot.assistant.answer = () => [...thanks(), ...thanks()];
    const twice = message('hello');
    expect((await post(twice)).status).toBe(503);
    const before = connector.posts.length;
    expect((await post(twice)).status).toBe(200);
    expect(connector.posts).toHaveLength(before);
  });
});

describe('a conversation that takes no messages', () => {
  it.each([403, 404])('by answering %d is not tried again, nor asked to send again', async (status) => {
    await open([refusing(status)], {});
    expect((await post(message('hello'))).status).toBe(200);
    expect((await post(message('hello again'))).status).toBe(200);
    expect(connector.posts).toHaveLength(1);
    expect(bot.assistant.turns).toHaveLength(1);
    const elsewhere = { id: 'conversation-2', conversationType: 'personal', tenantId: 'tenant' };
    await post(message('hello', { conversation: elsewhere }));
    expect(connector.posts).toHaveLength(2);
  });

  it('still has its buttons answered', async () => {
    await open([refusing(403)], {});
    await post(message('hello'));
    const response = await post(execute({ action: 'help', version: 1 }));
    expect(await response.json()).toMatchObject({ statusCode: 200 });
    expect(connector.posts).toHaveLength(1);
  });

  it('is tried again once the bot is taken in again', async () => {
    await open([refusing(403)], {});
    await post(message('hello'));
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: botId }] }));
    expect(connector.posts).toHaveLength(2);
  });

  it('is not one in which only the message that is replied to is gone', async () => {
    await open([refusing(404, {}, 'ActivityNotFoundInConversation')], {});
    await post(message('hello'));
    expect(connector.messages().map(isApology)).toEqual([false, true]);
  });
});

describe('a turn that takes long', () => {
  it('is acknowledged in time, and its answer follows', async () => {
    await open([], { budget });
    let finish = () => {};
    bot.assistant.answer = () =>
      new Promise((resolve) => {
        finish = () => resolve(thanks());
      });
    const slow = message('hello');
    expect((await post(slow)).status).toBe(200);
    await until(() => connector.messages().length === 1);
    expect(connector.messages()[0]?.text).toMatch(/still working/);
    // Sent again, it is neither answered nor begun anew.
    expect((await post(slow)).status).toBe(200);
    finish();
    await until(() => connector.messages().length === 2);
    expect(connector.messages()[1]?.attachments).toHaveLength(1);
    expect(bot.assistant.turns).toHaveLength(1);
  });

  it('is given up with an apology when it does not end', async () => {
    await open([], { budget });
    bot.assistant.answer = endless;
    expect((await post(message('hello'))).status).toBe(200);
    await until(() => connector.messages().some(isApology));
  });

  it.each(['get', 'put'] as const)(
    'because a %s of the store is stuck is acknowledged',
    async (operation) => {
      const store = new MemoryStore();
      await open([], { budget, store });
      store[operation] = endless;
      bot.assistant.answer = async () => {
        await store.get('a');
        return thanks();
      };
      expect((await post(message('hello'))).status).toBe(200);
    },
  );

  it('because a message is stuck is acknowledged', async () => {
    await open([() => undefined], { budget });
    expect((await post(message('hello'))).status).toBe(200);
  });

  it('of a button is answered in time', async () => {
    await open([], { budget });
    bot.assistant.answer = endless;
    const response = await post(execute({ action: 'help', version: 1 }));
    expect(await response.json()).toMatchObject({ statusCode: 200, value: expect.stringMatching(/working/) });
  });

  it('of a search is answered in time', async () => {
    await open([], { budget });
    bot.assistant.finder.find = endless;
    const value = { parameters: [{ name: 'query', value: 'IPT' }] };
    const response = await post(activity({ type: 'invoke', name: 'composeExtension/query', value }));
    expect(await response.json()).toMatchObject({
      composeExtension: { type: 'message', text: expect.stringMatching(/too long/) },
    });
  });

  it('of one who waits for the replies in the response is told so there', async () => {
    await open([], { budget });
    bot.assistant.answer = endless;
    const response = await post(message('hello', { deliveryMode: 'expectReplies' }));
    const { activities } = (await response.json()) as { activities: Posted[] };
    expect(activities.at(-1)?.text).toMatch(/too long/);
  });
});
