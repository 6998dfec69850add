import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { loadConfig } from '../../src/config';
import { createContainer } from '../../src/container';
import { MemoryStore } from '../../src/storage/memory-store';
import { message } from '../support/activities';
import { thanks } from '../support/fake-assistant';
import { rawGet, startBot } from '../support/local-bot';

let bot: Awaited<ReturnType<typeof startBot>>;
let store: MemoryStore;
beforeEach(async () => {
  store = new MemoryStore();
  bot = await startBot({ store });
});
afterEach(() => bot.close());

describe('health', () => {
  it('is well while the process lives, whatever the store does', async () => {
    await store.close();
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
  });

  it('is ready while the store can be used', async () => {
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
    await store.close();
    const response = await fetch(`${bot.address}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'ServiceUnavailable' });
  });
});

describe('the local chat page', () => {
  it('is served with a policy that allows its own parts only', async () => {
    const response = await fetch(`${bot.address}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; /,
    );
    expect(await response.text()).toContain('<!doctype html>');
  });

  it('gets its scripts as scripts', async () => {
    const paths =
      (await (await fetch(`${bot.address}/`)).text()).match(/\/(page|vendor)\/[\w.-]+\.js/g) ?? [];
    expect(paths).toContain('/vendor/adaptivecards.min.js');
    const response = await fetch(`${bot.address}/vendor/adaptivecards.min.js`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const own = paths.filter((path) => path.startsWith('/page/'));
    for (const path of own) expect((await fetch(bot.address + path)).status).toBe(200);
  });

  it.each([
    '/page/none.js',
    '/page/../server.ts',
    '/page/%2e%2e/server.ts',
    '/page/..%2fserver.ts',
    '/page/..%5cserver.ts',
    '/page/',
    '/vendor/package.json',
    '/vendor/constructor',
  ])('does not give out %s', async (path) => {
    expect((await rawGet(bot.port, path, {})).status).toBe(404);
  });
});

describe('the gallery', () => {
  it('is served with the policy of the chat page, and has all its parts', async () => {
    const response = await fetch(`${bot.address}/gallery`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; /,
    );
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    const parts = [...html.matchAll(/(?:src|href)="(\/(?:page|vendor)\/[^"]+)"/g)].map(
      ([, part]) => part ?? '',
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect((await fetch(bot.address + part)).status).toBe(200);
  });

  it('lists the interventions and gives the cards of one', async () => {
    const held = (await (await fetch(`${bot.address}/gallery/interventions`)).json()) as { id: string }[];
    expect(held[0]).toMatchObject({ id: 'ipt' });
    const response = await fetch(`${bot.address}/gallery/cards/emdr`);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ id: 'emdr', sections: [{ section: 'summary' }] });
  });

  it.each(['none', 'constructor', '..%2fipt', ''])('has no cards of "%s"', async (id) => {
    expect((await rawGet(bot.port, `/gallery/cards/${id}`, {})).status).toBe(404);
  });

  it('leaves no trace of what it asked', async () => {
    await fetch(`${bot.address}/gallery/cards/ipt`);
    expect(bot.assistant.turns).toEqual([]);
  });
});

describe('local mode', () => {
  it.each([
    ['a name that points here', { host: 'attacker.example' }],
    ['a name that begins like this machine', { host: '127.0.0.1.attacker.example' }],
    ['a page of another site', { origin: 'https://attacker.example' }],
    ['a page without a site', { origin: 'null' }],
  ])('refuses %s', async (_name, headers) => {
    const { status, text } = await rawGet(bot.port, '/readyz', headers);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ code: 'Forbidden' });
  });

  it.each([
    ['localhost', { host: 'localhost:3978' }],
    ['IPv6', { host: '[::1]:3978' }],
    ['its own page', { origin: 'http://127.0.0.1:3978' }],
  ])('takes %s', async (_name, headers) => {
    expect((await rawGet(bot.port, '/readyz', headers)).status).toBe(200);
  });
});

it('every response keeps browsers from doing more with it, and does not tell what runs here', async () => {
  for (const path of ['/', '/healthz', '/nothing']) {
    const { headers } = await fetch(bot.address + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server')).toBeNull();
  }
});

describe('stopping', () => {
  it('finishes the turn in flight, takes no new one, and closes the store', async () => {
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      bot.assistant.answer = () => {
        resolve();
        return new Promise((answer) => {
          finish = () => answer(thanks());
        });
      };
    });
    const inFlight = bot.exchange(message('hello'));
    await begun;
    const closed = bot.close();
    // As long as the turn goes on, whoever asks is told that nothing new is taken.
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);
    expect((await bot.post(JSON.stringify(message('hello')))).status).toBe(503);
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
    expect(bot.assistant.turns).toHaveLength(1);
    finish();
    expect(await inFlight).toHaveLength(1);
    await closed;
    await expect(fetch(`${bot.address}/readyz`)).rejects.toThrow();
    expect(await store.healthy()).toBe(false);
  });

  // The limit is below the seconds for which an idle connection is otherwise kept.
  it('is not held up by a connection that falls idle only later', async () => {
    const socket = connect(bot.port, '127.0.0.1');
    const length = 1_000_000;
    const head = ['POST /api/messages HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json'];
    socket.write(`${[...head, `Content-Length: ${length}`].join('\r\n')}\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    const closed = bot.close();
    socket.write('x'.repeat(length));
    await closed;
    socket.destroy();
  }, 2000);

  it('may be asked for twice', async () => {
    await Promise.all([bot.close(), bot.close()]);
  });
});

it('a port in use is told by its code', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const config = { ...loadConfig({ LOG_LEVEL: 'silent' }), port };
  const second = createContainer(config, { assistant: bot.assistant, store: new MemoryStore() });
  await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
  other.close();
});
