import { loadConfig } from '../../src/config';
import { StoreConflictError } from '../../src/storage/document-store';
import { MemoryStore } from '../../src/storage/memory-store';
import { message } from '../support/activities';
import { freePort } from '../support/built-bot';
import { refusing, startConnector } from '../support/fake-connector';
import { startBot } from '../support/local-bot';

let bot: Awaited<ReturnType<typeof startBot>>;
let metricsPort: number;
const start = async (overrides: Parameters<typeof startBot>[0] = {}) => {
  metricsPort = await freePort();
  const config = loadConfig({ METRICS_PORT: String(metricsPort), LOG_SALT: 'a salt made for tests' });
  bot = await startBot({ config, ...overrides });
};
afterEach(() => bot.close());

const scrape = async () => {
  const response = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
  expect(response.status).toBe(200);
  return await response.text();
};
const sampleOf = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1) ?? Number.NaN,
  );
const answer = (closest: boolean) => ({ kind: 'answer', closest }) as never;

describe('the metrics', () => {
  it('count turns, answers by band, turns that came again and failures', async () => {
    await start({ renderer: { render: () => ({ card: {}, summary: '' }) } });
    const twice = message('hello');
    await bot.exchange(twice);
    await bot.exchange(twice);
    bot.assistant.answer = () => [answer(false), answer(true), { kind: 'no-answer' } as never];
    await bot.exchange(message('What does IPT cost?'));
    bot.assistant.answer = () => {
      throw new Error('no');
    };
    await bot.exchange(message('hello'));
    const text = await scrape();
    expect(sampleOf(text, 'matrix_guide_turn_seconds_count{kind="text"}')).toBe(2);
    for (const band of ['high', 'medium', 'none'])
      expect(sampleOf(text, `matrix_guide_answers_total{band="${band}"}`)).toBe(1);
    expect(sampleOf(text, 'matrix_guide_duplicates_total')).toBe(1);
    expect(sampleOf(text, 'matrix_guide_turn_failures_total')).toBe(1);
  });

  it('count the work of the store, its conflicts, what is sent again and what is refused', async () => {
    const store = new MemoryStore();
    const retries = { attempts: 2, firstWait: 1, attemptLimit: 1000, longestWait: 10 };
    await start({ store, retries });
    const connector = await startConnector(refusing(502));
    const { serviceUrl } = connector;
    const once = message('hello', { serviceUrl });
    await bot.post(JSON.stringify(once));
    const put = store.put.bind(store);
    store.put = async (key) => {
      store.put = put;
      throw new StoreConflictError(key);
    };
    await bot.post(JSON.stringify(message('hello', { serviceUrl })));
    await bot.post('{"type":');
    await connector.close();
    const text = await scrape();
    expect(sampleOf(text, 'matrix_guide_send_retries_total{cause="502"}')).toBe(1);
    expect(
      sampleOf(text, 'matrix_guide_store_seconds_count{operation="put",outcome="done"}'),
    ).toBeGreaterThan(0);
    expect(sampleOf(text, 'matrix_guide_store_conflicts_total')).toBe(1);
    expect(sampleOf(text, 'matrix_guide_refused_requests_total{status="400"}')).toBe(1);
  });

  it('tell nothing of what people write or who they are', async () => {
    await start();
    await bot.exchange(message('a very telling question'));
    expect(await scrape()).not.toMatch(/telling|person|conversation-1|tenant/i);
  });

  it('stand alone on their port, and are not served where messages come in', async () => {
    await start();
    expect((await fetch(`http://127.0.0.1:${metricsPort}/api/messages`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${bot.address}/metrics`)).status).toBe(404);
  });

  it('end with the bot', async () => {
    await start();
    await bot.close();
    await expect(fetch(`http://127.0.0.1:${metricsPort}/metrics`)).rejects.toThrow();
  });
});

describe('the log', () => {
  const parsed = () => bot.lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('gives all lines of a turn its reference, which is the one that the person is told', async () => {
    let count = 0;
    await start({ newReference: () => `REF-${++count}` });
    bot.assistant.answer = () => {
      throw new Error('no');
    };
    const [first, second] = await Promise.all([
      bot.exchange(message('hello')),
      bot.exchange(message('hello')),
    ]);
    for (const [replies, reference] of [
      [first, 'REF-1'],
      [second, 'REF-2'],
    ] as const) {
      expect(JSON.stringify(replies)).toContain(reference);
      expect(parsed().filter(({ turn }) => turn === reference)).toEqual([
        expect.objectContaining({ event: 'turn.failed', reference }),
      ]);
    }
  });

  it('holds who and where as hashes, and no id, name or word in clear', async () => {
    await start();
    await bot.exchange(message('a very telling question'));
    await bot.exchange(message('another telling question'));
    const turns = parsed().filter(({ event }) => event === 'turn');
    expect(turns).toHaveLength(2);
    expect(turns[0]).toMatchObject({ conversation: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(turns[0]?.conversation).toBe(turns[1]?.conversation);
    expect(turns[0]?.user).not.toBe(turns[0]?.conversation);
    expect(bot.lines.join()).not.toMatch(
      /telling|A Person|person-object-id|29:person|conversation-1|tenant/i,
    );
  });
});

it('is not ready while the store does not answer', async () => {
  const store = new MemoryStore();
  await start({ store });
  store.healthy = () => new Promise(() => undefined);
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);
});

describe('a conversation that goes too fast', () => {
  it('is told when to go on, and holds up no other', async () => {
    const config = loadConfig({ RATE_LIMIT_CONVERSATION: '5' });
    bot = await startBot({ config });
    const from = (id: string) =>
      bot.post(JSON.stringify(message('hello', { deliveryMode: 'expectReplies', conversation: { id } })));
    for (let count = 0; count < 5; count += 1) expect((await from('fast')).status).toBe(200);
    const refused = await from('fast');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({ code: 'TooManyRequests', message: expect.any(String) });
    expect((await from('other')).status).toBe(200);
    expect(bot.assistant.turns).toHaveLength(6);
  });
});

describe('an address whose requests are refused', () => {
  it('is told to wait, and can still send what is right', async () => {
    bot = await startBot({ config: loadConfig({ RATE_LIMIT_ADDRESS: '5' }) });
    for (let count = 0; count < 5; count += 1) expect((await bot.post('{"type":')).status).toBe(400);
    const refused = await bot.post('{"type":');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${bot.address}/api/nothing`)).status).toBe(429);
    expect(await bot.exchange(message('hello'))).toHaveLength(1);
  });
});

it('in local mode there are no limits unless they are set', async () => {
  bot = await startBot();
  for (let count = 0; count < 800; count += 1) await bot.exchange(message('hello'));
  expect(bot.assistant.turns).toHaveLength(800);
});
