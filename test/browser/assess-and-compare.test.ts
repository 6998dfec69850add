import type { Browser } from 'playwright-core';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { Chat } from './support/chat';
import { launchChromium } from './support/chromium';

let bot: BuiltBot;
let browser: Browser;
beforeEach(async () => {
  [browser, bot] = await Promise.all([launchChromium(), startBuiltBot()]);
});
afterEach(async () => {
  await browser?.close();
  await bot?.stop();
});

/** Nothing of the page or of a card may be wider than its place. */
async function expectNothingCut(chat: Chat, width: number): Promise<void> {
  expect(await chat.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  for (const card of await chat.log.locator('.card').all()) {
    expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
}

describe.each([
  ['wide-dark', { width: 1200, dark: true }],
  ['phone', { width: 390 }],
])('on the local page, %s', (name, view) => {
  it('an assessment is gone through by tapping, up to its picture and reports', async () => {
    const chat = await Chat.open(browser, bot.url, view);
    const press = (title: string) =>
      chat.replyTo(() => chat.buttons.filter({ hasText: title }).first().click());
    const field = (label: string | RegExp) => chat.replies.last().getByLabel(label);
    await chat.ask('tell me about IPT');
    await press('Assess for my service');
    await field('Service or team').fill('Leith CMHT');
    await field('Considering it new').check();
    await press('Start');
    await chat.shoot(`${name}-assess-1-fit`);
    await field('Note on Values').fill('Liked by all.');
    await field(/^4 – Fit/).check();
    await field('Reason for the rating').fill('It goes with our plan.');
    await press('Save and go on');
    await field(/^2 – Minimal/).check();
    await press('Save and go on');
    await press('Not yet');
    await press('Confirm and go on');

    await chat.replies.last().getByRole('radio', { name: 'Partly' }).first().check();
    await press('Save plan');
    await chat.replies.last().getByRole('radio', { name: 'Go ahead' }).first().check();
    const summary = await press('Record decision');
    for (const said of [
      'Six ratings side by side',
      '2 – Minimal Capacity',
      'It goes with our plan.',
      'Go ahead',
    ]) {
      expect(summary).toContain(said);
    }
    const picture = chat.replies.last().getByAltText(/Capacity: 2 – Minimal Capacity/);
    // Waits until it is fetched; rejects when it cannot be drawn.
    await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
    await chat.shoot(`${name}-assess-2-summary`);
    await press('Report');
    await expectNothingCut(chat, view.width);
    expect(chat.complaints).toEqual([]);
    await chat.close();
  });

  it('a list, a filter and a comparison of four are whole', async () => {
    const chat = await Chat.open(browser, bot.url, view);
    expect(await chat.ask('what is there for adults with trauma, evidence 4 or better')).toContain(
      '2 interventions',
    );
    await chat.shoot(`${name}-explore-1-list`);
    await chat.ask('filter');
    await chat.shoot(`${name}-explore-2-filter`);
    const compared = await chat.ask('compare IPT, EMDR, CBT-T and DBT');
    expect(compared).toContain('EMDR: 6–12 sessions');
    await chat.shoot(`${name}-explore-3-compare`);
    await expectNothingCut(chat, view.width);
    // Side by side where there is room, stacked on a phone.
    const [first, second] = await chat.replies.last().locator('.flow').first().locator('.ac-textBlock').all();
    const [one, two] = [await first?.boundingBox(), await second?.boundingBox()];
    if (!one || !two) throw new Error('the comparison is not drawn');
    if (view.width > 1000) expect(two.x).toBeGreaterThan(one.x);
    expect(two.y >= one.y).toBe(true);
    expect(chat.complaints).toEqual([]);
    await chat.close();
  });
});
