import type { Browser } from 'playwright-core';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { Chat } from './support/chat';
import { launchChromium } from './support/chromium';

let bot: BuiltBot;
let browser: Browser;
beforeAll(async () => {
  [browser, bot] = await Promise.all([launchChromium(), startBuiltBot()]);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
});

let chat: Chat | undefined;
afterEach(async () => {
  await chat?.close();
  chat = undefined;
});

describe.each([
  ['wide', { width: 1200 }],
  ['wide-dark', { width: 1200, dark: true }],
  ['phone', { width: 390 }],
])('local chat page, %s', (name, view) => {
  it('welcomes, answers three questions, opens a section and helps, without one complaint', async () => {
    chat = await Chat.open(browser, bot.url, view);
    expect(await chat.replies.count()).toBe(1);
    expect(await chat.buttons.count()).toBeGreaterThan(0);
    await chat.shoot(`${name}-1-welcome`);

    const cost = await chat.ask('IPT training cost');
    expect(cost).toMatch(/£1,500/);
    await chat.shoot(`${name}-2-training-cost`);

    const supervision = await chat.ask('supervision hours');
    expect(supervision).toMatch(/4 hours/);

    const sessions = await chat.ask('how many sessions is IPT?');
    expect(sessions).toMatch(/\b16\b/);
    await chat.shoot(`${name}-3-sessions`);
    expect(await chat.log.innerText()).toMatch(/£2,600/);

    const section = chat.buttons.first();
    const opened = await chat.replyTo(() => section.click());
    expect(opened).not.toBe(sessions);
    // However long it is, its beginning is in sight.
    expect(await chat.topOfNewest()).toBeGreaterThanOrEqual(0);
    await chat.shoot(`${name}-4-section`);

    await chat.ask('help');
    expect(await chat.buttons.count()).toBeGreaterThan(0);
    await chat.shoot(`${name}-5-help`);
    expect(chat.complaints).toEqual([]);
  });

  it('never scrolls sideways and cuts no button', async () => {
    chat = await Chat.open(browser, bot.url, view);
    await chat.ask('help');
    const { page } = chat;
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(view.width);
    const log = page.getByRole('region', { name: 'Messages' });
    expect(await log.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    for (const card of await chat.log.locator('.card').all()) {
      expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
  });
});

describe('local chat page', () => {
  it('keeps personal chats apart and shares the group chat when the person changes', async () => {
    chat = await Chat.open(browser, bot.url, { width: 1200 });
    const { page } = chat;
    await chat.ask('IPT training cost');
    await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Sam Reid' });
    await chat.log.locator('.entry.own').waitFor({ state: 'detached' });

    await page.getByLabel('Chat', { exact: true }).selectOption('groupChat');
    await chat.replies.first().waitFor();
    await chat.ask('supervision hours for IPT');
    await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Jo Campbell' });
    expect(await chat.log.locator('.entry.other').innerText()).toMatch(
      /Sam Reid[\s\S]*supervision hours for IPT/,
    );
    expect(chat.complaints).toEqual([]);
  });

  it('starts again with a welcome and an empty log', async () => {
    chat = await Chat.open(browser, bot.url, { width: 1200 });
    await chat.ask('help');
    await chat.page.getByRole('button', { name: 'New conversation' }).click();
    await chat.log.locator('.entry.own').waitFor({ state: 'detached' });
    await chat.replies.first().waitFor();
    expect(await chat.replies.count()).toBe(1);
  });

  it('says kindly that the bot is away, and tries again when asked to', async () => {
    chat = await Chat.open(browser, bot.url, { width: 1200 });
    const { page } = chat;
    await page.route('**/api/messages', (route) => route.abort());
    await page.getByLabel('Message', { exact: true }).fill('supervision hours for IPT');
    await page.getByRole('button', { name: 'Send' }).click();
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await chat.log.innerText()).toMatch(/cannot be reached/);

    await page.unroute('**/api/messages');
    expect(await chat.replyTo(() => retry.click())).toMatch(/4 hours/);
    expect(await retry.count()).toBe(0);
  });
});
