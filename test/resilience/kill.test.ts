import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type BuiltBot, newDataDir, startBuiltBot } from '../support/built-bot';

const rounds = 12;
const dataDir = newDataDir();
let bot: BuiltBot | undefined;
afterAll(async () => {
  await bot?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends what a person types and gives the cards that come back, as text. @throws when the bot ends meanwhile */
async function say(text: string): Promise<string> {
  const response = await fetch(`${bot?.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(),
      text,
      deliveryMode: 'expectReplies',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      from: { id: '29:alex', aadObjectId: 'alex', name: 'Alex' },
      recipient: { id: '28:bot', name: 'Bot' },
      conversation: { id: 'talk', conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
    }),
  });
  if (response.status !== 200) throw new Error(`answered with ${response.status}`);
  return await response.text();
}

/** The number of the last reason that the review shows. */
async function storedReason(): Promise<number> {
  await say('resume');
  const [, number] = /our reason is number (\d+)/.exec(await say('review')) ?? [];
  return Number(number);
}

/**
 * Rates and gives reasons until the bot ends; gives the number of the last reason that was acknowledged.
 * @param onFirst told once the first was
 */
async function assessUntilTheEnd(first: number, onFirst: () => void): Promise<number> {
  let acknowledged = first - 1;
  for (let number = first; ; number += 1) {
    try {
      await say(`change fit to ${(number % 5) + 1}`);
      await say(`our reason is number ${number}`);
      acknowledged = number;
      if (number === first) onFirst();
    } catch {
      return acknowledged;
    }
  }
}

test(`a bot that is killed ${rounds} times while a client answers has lost no acknowledged step`, async () => {
  bot = await startBuiltBot(dataDir);
  for (const text of [
    'assess IPT for Leith CMHT',
    'new',
    '4 – our reason is number 0',
    'not yet',
    'not yet',
  ]) {
    await say(text);
  }
  expect(await storedReason()).toBe(0);
  let last = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const { promise: underWay, resolve: onFirst } = Promise.withResolvers<void>();
    const answering = assessUntilTheEnd(last + 1, onFirst);
    // However slow the machine is just after a start, each round has something to lose.
    await underWay;
    // Varied, so that it ends before, within and after storing.
    await new Promise((resolve) => setTimeout(resolve, 15 + ((round * 37) % 90)));
    await bot.kill();
    const acknowledged = await answering;
    bot = await startBuiltBot(dataDir);
    const stored = await storedReason();
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    expect(stored).toBeLessThanOrEqual(acknowledged + 1);
    last = stored;
  }
  expect(last).toBeGreaterThanOrEqual(rounds);
}, 120_000);
