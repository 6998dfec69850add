import nock from 'nock';
import { message } from '../support/activities';
import { productionConfig, publishKeys, strangeKey, token } from '../support/bot-framework';
import { startBot } from '../support/local-bot';

// A file of its own: the keys are kept for all bots of a process.
test('while signing keys cannot be had, they are not fetched for each token; once they can, all goes on', async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  let fetches = 0;
  nock('https://login.botframework.com')
    .persist()
    .on('request', () => {
      fetches += 1;
    })
    .get(/./)
    .reply(500);
  const bot = await startBot({ config: productionConfig });
  const post = (bearer: string) =>
    bot.post(JSON.stringify(message('hello', { deliveryMode: 'expectReplies' })), { authorization: bearer });
  const forged = `Bearer ${token({}, {}, strangeKey)}`;
  const statuses = await Promise.all(Array.from({ length: 50 }, async () => (await post(forged)).status));
  for (let count = 0; count < 150; count += 1) statuses.push((await post(forged)).status);
  expect(new Set(statuses)).toEqual(new Set([503]));
  expect(fetches).toBe(1);

  nock.cleanAll();
  publishKeys();
  const halfAMinuteLater = Date.now() + 31_000;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(halfAMinuteLater);
  expect((await post(`Bearer ${token()}`)).status).toBe(200);
  clock.mockRestore();
  await bot.close();
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
});
