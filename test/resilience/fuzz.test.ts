import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { message } from '../support/activities';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { startConnector } from '../support/fake-connector';
import { type HostilePost, hostilePosts } from '../support/hostile-activities';

const posts = 20_000;
const seed = 20_261_124;
const atOnce = 16;
/** Made and sent in portions, so that they need not all be in memory. */
const portion = 1000;
/** Growth in megabytes that may be seen: what is made of the content in the first turns, and what is not yet freed. */
const tolerated = 150;
/** Megabytes of heap that the bot gets: with a leak it would not live to the end. */
const heapLimit = 300;

let bot: BuiltBot;
let connector: Awaited<ReturnType<typeof startConnector>>;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
beforeAll(async () => {
  connector = await startConnector();
  bot = await startBuiltBot(undefined, { NODE_OPTIONS: `--max-old-space-size=${heapLimit}` });
});
afterAll(async () => {
  agent.destroy();
  await bot.stop();
  await connector.close();
});

function send({ body, headers }: HostilePost): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request(
      `${bot.url}/api/messages`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** Megabytes of memory that the process holds; its VmRSS. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Keys of what a refusal tells; that of a button has them inside the body of its protocol. */
function explanation(text: string): string[] {
  const body = JSON.parse(text);
  return Object.keys(body.statusCode === 400 ? body.value : body).sort();
}

const good = () =>
  send({
    body: JSON.stringify(message('IPT training cost', { deliveryMode: 'expectReplies' })),
    headers: {},
  });

test(`a bot that has been sent ${posts} hostile posts lives, has not grown, and answers a good message`, async () => {
  for (let count = 0; count < 200; count += 1) expect((await good()).text).toContain('£1,500');
  const before = memoryOf(bot.pid);
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < posts; sent += portion) {
    const hostile = hostilePosts(connector.serviceUrl, seed + sent, portion);
    const work = async () => {
      for (let post = hostile.pop(); post; post = hostile.pop()) {
        const { status, text } = await send(post);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status !== 200 && text !== '') expect(explanation(text)).toEqual(['code', 'message']);
        // Neither a place in the code nor words of a fault.
        expect(text).not.toMatch(
          /node_modules|\.js:\d+|\bat \w+ \(|TypeError|ZodError|SQLITE|Unexpected token/,
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  const after = memoryOf(bot.pid);
  const told = JSON.stringify(Object.fromEntries([...statuses].sort()));
  process.stdout.write(
    `${posts} hostile posts: ${told}, RSS ${before.toFixed(0)} → ${after.toFixed(0)} MB\n`,
  );
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(posts);
  for (const status of statuses.keys()) expect([200, 400, 413, 415, 501]).toContain(status);
  expect(after - before).toBeLessThan(tolerated);
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
  expect((await good()).text).toContain('£1,500');
}, 120_000);
