import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import nock from 'nock';
import { message } from '../support/activities';
import { productionConfig, publishKeys, token } from '../support/bot-framework';
import { forgeries } from '../support/forged-tokens';
import { startBot } from '../support/local-bot';

const perKind = 110;
/** Growth in megabytes that a run without any leak may show. */
const tolerated = 20;
const megabyte = 1024 * 1024;

let bot: Awaited<ReturnType<typeof startBot>>;
let fetches = 0;
const printed: jest.SpyInstance[] = [];
beforeAll(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  publishKeys(() => {
    fetches += 1;
  });
  for (const method of ['error', 'warn', 'log'] as const)
    printed.push(jest.spyOn(console, method).mockImplementation(() => undefined));
  bot = await startBot({ config: productionConfig });
});
afterAll(async () => {
  await bot.close();
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
});

const post = async (bearer: string) => {
  const body = JSON.stringify(message('hello', { deliveryMode: 'expectReplies' }));
  const response = await bot.post(body, { authorization: `Bearer ${bearer}` });
  return { status: response.status, text: await response.text() };
};

/** Bytes in use once everything that can be is thrown away. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Lists inside the SDK that a token could add to. */
const sizes = () => ({
  // biome-ignore lint/complexity/useLiteralKeys: it is private to the SDK.
  metadata: JwtTokenExtractor['openIdMetadataCache'].size,
  issuers: [ToBotFromBotOrEmulatorTokenValidationParameters.issuer].flat().length,
});

test('thousands of forged tokens are all refused, cost no fetch each, and nothing grows', async () => {
  // A good one first: keys are then fetched as in service.
  expect((await post(token())).status).toBe(200);
  for (const forge of Object.values(forgeries)) await post(forge(0));
  const before = { sizes: sizes(), fetches, turns: bot.assistant.turns.length, heap: heapInUse() };
  const rss = [process.memoryUsage.rss()];

  const statuses = new Map<number, number>();
  for (let number = 1; number <= perKind; number += 1) {
    const answers = await Promise.all(Object.values(forgeries).map((forge) => post(forge(number))));
    for (const { status, text } of answers) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(Object.keys(JSON.parse(text))).toEqual(['code', 'message']);
    }
  }
  const tried = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  rss.push(process.memoryUsage.rss());
  const grown = (heapInUse() - before.heap) / megabyte;
  const told = { ...Object.fromEntries(statuses), rss, fetches: fetches - before.fetches };
  process.stdout.write(`${tried} forged tokens: ${JSON.stringify(told)}; heap +${grown.toFixed(1)} MB\n`);

  expect(tried).toBeGreaterThanOrEqual(2000);
  // Beyond the limit of its address a forged token is answered with 429; a good one never is.
  expect([...statuses.keys()].sort()).toEqual([401, 429]);
  expect(bot.assistant.turns).toHaveLength(before.turns);
  expect(sizes()).toEqual(before.sizes);
  expect(fetches).toBe(before.fetches);
  expect(grown).toBeLessThan(tolerated);
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  expect((await post(token())).status).toBe(200);
});
