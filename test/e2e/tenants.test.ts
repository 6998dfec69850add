import nock from 'nock';
import type { MemoryStore } from '../../src/storage/memory-store';
import { activity, botId, execute, message } from '../support/activities';
import { productionConfig, publishKeys, token } from '../support/bot-framework';
import { type Sent, startBot } from '../support/local-bot';

const other = '11111111-2222-4333-8444-555555555555';
let bot: Awaited<ReturnType<typeof startBot>>;
let sent: (Sent & { text?: string })[];

beforeEach(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  publishKeys();
  sent = [];
  nock('https://smba.example.test')
    .persist()
    .post(/^\/uk\/v3\/conversations\//)
    .reply(async (request: Request) => {
      sent.push((await request.json()) as Sent);
      return [200, { id: 'reply-1' }];
    });
  bot = await startBot({ config: productionConfig });
});
afterEach(async () => {
  await bot.close();
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const post = (body: object) => bot.post(JSON.stringify(body), { authorization: `Bearer ${token()}` });
const elsewhere = (id: string) => ({ conversation: { id, conversationType: 'personal', tenantId: other } });
const storedKeys = () => (bot.store as MemoryStore).list('');

it('people of another tenant are told once, politely, and nothing is read or stored', async () => {
  const before = await storedKeys();
  for (const text of ['hello', 'IPT training cost', 'assess IPT'])
    expect((await post(message(text, elsewhere('c1')))).status).toBe(200);
  expect(sent.map(({ text }) => text)).toEqual([expect.stringMatching(/^Sorry, I only work for/)]);
  await post(message('hello', elsewhere('c2')));
  expect(sent).toHaveLength(2);
  expect(bot.assistant.turns).toEqual([]);
  expect(await storedKeys()).toEqual(before);
});

it('a guest chat of another tenant is not served, although the person’s own is', async () => {
  const channelData = { tenant: { id: other } };
  await post(message('hello', { channelData }));
  expect(sent).toHaveLength(1);
  expect(bot.assistant.turns).toEqual([]);
});

it('buttons and searches of another tenant get the same words', async () => {
  const button = await post(execute({ action: 'help', version: 1 }, elsewhere('c3')));
  expect(await button.json()).toMatchObject({ value: expect.stringMatching(/^Sorry/) });
  const query = { type: 'invoke', name: 'composeExtension/query', value: {}, ...elsewhere('c3') };
  expect(await (await post(activity(query))).json()).toMatchObject({
    composeExtension: { type: 'message', text: expect.stringMatching(/^Sorry/) },
  });
  expect(sent).toEqual([]);
});

it('being installed in another tenant is not welcomed', async () => {
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: botId }], ...elsewhere('c4') };
  expect((await post(activity(joined))).status).toBe(200);
  expect([sent, bot.assistant.turns]).toEqual([[], []]);
});

it('a service that is not of Teams is refused before anything is checked or sent', async () => {
  const serviceUrl = 'https://attacker.example.test/';
  const response = await bot.post(JSON.stringify(message('hello', { serviceUrl })), {
    authorization: `Bearer ${token({ serviceurl: serviceUrl })}`,
  });
  expect(response.status).toBe(401);
  expect([sent, bot.assistant.turns]).toEqual([[], []]);
});
