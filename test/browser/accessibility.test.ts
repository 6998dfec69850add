import type { Browser } from 'playwright-core';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { wcagFaults } from './support/axe';
import { Chat } from './support/chat';
import { launchChromium } from './support/chromium';

let bot: BuiltBot;
let browser: Browser;
let chat: Chat;
beforeAll(async () => {
  [browser, bot] = await Promise.all([launchChromium(), startBuiltBot()]);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
});
/** The bot is the same for all tests: each assesses something else, so that it finds no draft. */

const views: [string, { width: number; dark?: boolean }, string][] = [
  ['in light colours', { width: 1200 }, 'IPT'],
  ['in dark colours', { width: 1200, dark: true }, 'EMDR'],
  ['on a phone', { width: 390 }, 'DBT'],
];

describe.each(views)('%s axe finds nothing against WCAG 2.2 AA', (_name, view, assessed) => {
  beforeEach(async () => {
    chat = await Chat.open(browser, bot.url, view);
  });
  afterEach(() => chat.close());

  it.each([
    ['an answer with figures', ['IPT training cost']],
    ['an overview and a section', ['tell me about IPT', 'supervision for IPT']],
    ['a refusal and a signpost', ['CHI 0101011234', 'I want to end my life', 'what dose of sertraline']],
    ['a list and a form to filter', ['what is there for adults with trauma', 'filter']],
    ['a comparison of four', ['compare IPT, EMDR, CBT-T and DBT']],
    ['help, and what is stored', ['help', 'what do you store about me']],
  ])('on %s', async (_what, messages) => {
    for (const message of messages) await chat.ask(message);
    expect(await wcagFaults(chat.page)).toEqual([]);
  });

  it('on the forms of an assessment, its summary and its report', async () => {
    const press = (title: string) =>
      chat.replyTo(() => chat.buttons.filter({ hasText: title }).first().click());
    const choice = (name: string) => chat.replies.last().getByRole('radio', { name }).first();
    await chat.ask(`assess ${assessed}`);
    await press('Start');
    expect(await wcagFaults(chat.page)).toEqual([]);
    await chat.replies.last().getByRole('textbox', { name: 'Service or team' }).fill('Leith CMHT');
    await choice('Considering it new').check();
    await press('Start');
    await choice('4 – Fit').check();
    await press('Save and go on');
    await choice('2 – Minimal').check();
    await press('Save and go on');
    await press('Not yet');
    await press('Confirm and go on');
    await choice('Partly').check();
    await press('Save plan');
    await choice('Go ahead').check();
    await press('Record decision');
    expect(await wcagFaults(chat.page)).toEqual([]);
    await press('Report');
    const opened = chat.page.context().waitForEvent('page');
    await chat.replies.last().getByRole('link', { name: 'Report to read' }).click();
    const report = await opened;
    await report.waitForLoadState();
    expect(await report.title()).not.toBe('');
    expect(await wcagFaults(report)).toEqual([]);
  });
});

it('everything is reached and used by the keyboard alone, in the order in which it is read', async () => {
  chat = await Chat.open(browser, bot.url, { width: 1200 });
  await chat.page.getByLabel('Message', { exact: true }).focus();
  await chat.page.keyboard.type('tell me about CBT-T');
  await chat.replyTo(() => chat.page.keyboard.press('Enter'));
  const button = chat.buttons.filter({ hasText: 'Assess for my service' }).first();
  await reach(button);
  const opened = await chat.replyTo(() => chat.page.keyboard.press('Enter'));
  expect(opened).toContain('Service or team');
  await reach(chat.replies.last().getByLabel('Service or team'));
  await chat.page.keyboard.type('Leith CMHT');
  await reach(chat.buttons.filter({ hasText: 'Start' }).first());
  expect(await chat.replyTo(() => chat.page.keyboard.press('Enter'))).toMatch(/Fit/);
  await chat.close();

  /** Goes on by Tab, or back by Shift and Tab, until the element has the focus and shows it. */
  async function reach(element: ReturnType<Chat['page']['getByRole']>): Promise<void> {
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await element.evaluate((node) => node === node.ownerDocument.activeElement)) return;
        await chat.page.keyboard.press(key);
      }
    }
    throw new Error('the keyboard does not lead there');
  }
});
