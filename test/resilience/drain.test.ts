import { setTimeout as pause } from 'node:timers/promises';
import { message } from '../support/activities';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { startConnector, taken } from '../support/fake-connector';

/** Milliseconds within which a bot that is asked to end must have ended. */
const drainLimit = 15_000;

let bot: BuiltBot;
let connector: Awaited<ReturnType<typeof startConnector>>;
afterEach(async () => {
  await connector.close();
  await bot.stop();
});

const post = () =>
  fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message('IPT training cost', { serviceUrl: connector.serviceUrl })),
  });
const ready = async () => (await fetch(`${bot.url}/readyz`)).status;
/** Resolves once the service has got the reply, which it then holds back. */
const untilPosted = async () => {
  while (connector.messages().length === 0) await pause(10);
};

test('a turn in flight is finished before the bot ends; meanwhile nothing new is taken', async () => {
  let letGo = () => {};
  connector = await startConnector((...held) => {
    letGo = () => taken(...held);
  });
  bot = await startBuiltBot();
  const inFlight = post();
  await untilPosted();
  expect(await ready()).toBe(200);
  const ended = bot.terminate();
  while ((await ready()) === 200) await pause(10);
  expect((await post()).status).toBe(503);
  letGo();
  expect((await inFlight).status).toBe(200);
  expect(await ended).toBe(0);
  expect(connector.messages()).toHaveLength(1);
});

test('a turn that does not end does not keep the bot', async () => {
  connector = await startConnector(() => undefined);
  bot = await startBuiltBot();
  const inFlight = post();
  await untilPosted();
  const ended = bot.terminate();
  expect(await Promise.race([ended, pause(drainLimit, 'still there', { ref: false })])).toBe(0);
  // Acknowledged all the same, so that it is not sent again.
  expect((await inFlight).status).toBe(200);
});
