import nock from 'nock';
import { execute, message, tenantId } from '../support/activities';
import {
  appId,
  productionConfig,
  publishKeys,
  serviceUrl,
  strangeKey,
  token,
} from '../support/bot-framework';
import { type Sent, startBot } from '../support/local-bot';

let bot: Awaited<ReturnType<typeof startBot>>;
let sent: { path: string; body: Sent; authorization: string | null }[];

beforeEach(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  publishKeys();
  sent = [];
  nock('https://smba.example.test')
    .persist()
    .post(/^\/uk\/v3\/conversations\//)
    .reply(async (request: Request) => {
      const authorization = request.headers.get('authorization');
      sent.push({ path: new URL(request.url).pathname, body: (await request.json()) as Sent, authorization });
      return [200, { id: 'reply-1' }];
    });
  // The token check of the Bot Framework prints what it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  bot = await startBot({ config: productionConfig });
});
afterEach(async () => {
  await bot.close();
  nock.cleanAll();
  nock.enableNetConnect();
  jest.restoreAllMocks();
});
// What nock has put in place of Node's own http outlives this file, and would hold up the posts of the next one.
afterAll(() => nock.restore());

const post = (body: object, bearer: string | null) =>
  bot.post(JSON.stringify(body), bearer === null ? {} : { authorization: bearer });

describe('a message with a good token', () => {
  it('is answered at the service it came from, in the thread it came from, with the bot’s own token', async () => {
    const conversation = { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel' };
    const channelData = { tenant: { id: tenantId } };
    const response = await post(
      message('hello', { id: 'm1', conversation, channelData }),
      `Bearer ${token()}`,
    );
    expect(response.status).toBe(200);
    expect(sent).toEqual([
      {
        path: `/uk/v3/conversations/${encodeURIComponent(conversation.id)}/activities/m1`,
        authorization: 'Bearer token-of-the-bot',
        body: expect.objectContaining({ type: 'message', replyToId: 'm1', summary: expect.any(String) }),
      },
    ]);
    expect(sent[0]?.body.attachments?.[0]?.content.type).toBe('AdaptiveCard');
  });

  it('from a button gets its message at the service and its response in the body', async () => {
    const response = await post(execute({ action: 'help', version: 1 }), `Bearer ${token()}`);
    expect(await response.json()).toMatchObject({ statusCode: 200, value: 'Shown below.' });
    expect(sent).toHaveLength(1);
  });

  it('that the service does not take may be sent again', async () => {
    nock.cleanAll();
    publishKeys();
    nock('https://smba.example.test')
      .persist()
      .post(/./)
      .reply(500, { error: { code: 'ServiceError' } });
    const again = message('hello');
    expect((await post(again, `Bearer ${token()}`)).status).toBe(503);
    nock.cleanAll();
    publishKeys();
    const taken = nock('https://smba.example.test').post(/./).reply(200, { id: 'reply-1' });
    expect((await post(again, `Bearer ${token()}`)).status).toBe(200);
    expect(taken.isDone()).toBe(true);
  });
});

describe('a message is refused and never read', () => {
  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${Buffer.from('{"alg":"none","kid":"key-1"}').toString('base64url')}.${token().split('.')[1]}.`;
  const foreign = 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/';

  it.each([
    ['without a token', null],
    ['with an empty token', 'Bearer '],
    ['with another scheme', `Basic ${token()}`],
    ['with a token of one part', 'Bearer nonsense'],
    ['with a token of garbage parts', 'Bearer a.b.c'],
    ['with a token that expired', `Bearer ${token({ exp: now - hour })}`],
    ['with a token that is not yet valid', `Bearer ${token({ nbf: now + hour, exp: now + 2 * hour })}`],
    ['with a token for another bot', `Bearer ${token({ aud: '22222222-3333-4444-8555-666666666666' })}`],
    ['with a token for this bot and another', `Bearer ${token({ aud: [appId, 'another'] })}`],
    ['with a token of another issuer', `Bearer ${token({ iss: 'https://issuer.example.test' })}`],
    ['with a token of another tenant', `Bearer ${token({ iss: foreign, tid: foreign.split('/')[3] })}`],
    ['with a token that names another tenant', `Bearer ${token({ tid: foreign.split('/')[3] })}`],
    ['with a token signed by a stranger', `Bearer ${token({}, {}, strangeKey)}`],
    ['with a token signed with an unknown key', `Bearer ${token({}, { keyid: 'key-2' })}`],
    ['with a token that is not signed', `Bearer ${unsigned}`],
    ['with a token signed by a shared secret', `Bearer ${token({}, { algorithm: 'HS256' }, 'secret')}`],
    [
      'with a token for another service',
      `Bearer ${token({ serviceurl: 'https://elsewhere.example.test/' })}`,
    ],
  ])('%s', async (_name, bearer) => {
    const response = await post(message('hello'), bearer);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      code: 'Unauthorized',
      message: 'The sender could not be verified.',
    });
    expect(bot.assistant.turns).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('from a channel that the key does not vouch for', async () => {
    const response = await post(message('hello', { channelId: 'webchat' }), `Bearer ${token()}`);
    expect(response.status).toBe(401);
    expect(bot.assistant.turns).toEqual([]);
  });

  it.each([
    ['without a service', { serviceUrl: undefined }],
    ['without a channel', { channelId: undefined }],
    ['with a service that is not encrypted', { serviceUrl: serviceUrl.replace('https', 'http') }],
  ])('%s', async (_name, extra) => {
    expect((await post(message('hello', extra), `Bearer ${token()}`)).status).toBe(400);
    expect(bot.assistant.turns).toEqual([]);
  });
});

it('production serves no chat page and no gallery', async () => {
  expect((await fetch(`${bot.address}/`)).status).toBe(404);
  for (const path of ['/gallery', '/gallery/interventions', '/gallery/cards/ipt'])
    expect((await fetch(bot.address + path)).status).toBe(404);
  expect((await fetch(`${bot.address}/page/chat.js`)).status).toBe(404);
});
