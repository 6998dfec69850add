import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type BuiltBot, startBuiltBot } from '../support/built-bot';
import { launchChromium } from './support/chromium';

const shots = path.resolve(__dirname, 'shots');

let bot: BuiltBot;
let browser: Browser;
beforeAll(async () => {
  [browser, bot] = await Promise.all([launchChromium(), startBuiltBot()]);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
});

let context: BrowserContext;
let page: Page;
let complaints: string[];
afterEach(async () => context.close());

/** Opens the gallery and waits until its cards are drawn. */
async function open(view: { width: number; dark?: boolean }, address = '/gallery'): Promise<void> {
  const colorScheme = view.dark ? 'dark' : 'light';
  const viewport = { width: view.width, height: 844 };
  context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${bot.url}/`) && !asked.startsWith('data:')) complaints.push(asked);
  });
  await page.goto(bot.url + address);
  await page.locator('.shown').first().waitFor();
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true, level: 4 });

describe.each([
  ['wide', { width: 1200 }],
  ['wide-dark', { width: 1200, dark: true }],
  ['phone', { width: 390 }],
])('the gallery, %s', (name, view) => {
  it('shows every section of IPT and twenty questions, without one complaint', async () => {
    await open(view);
    expect(await page.locator('#title').innerText()).toMatch(/^Interpersonal Psychotherapy/);
    expect(await page.locator('[id^="section-"]').count()).toBe(24);
    expect(await page.locator('[id^="question-"]').count()).toBe(20);
    expect(await page.locator('#section-start-up-costs .card').innerText()).toMatch(/£2,600/);
    expect(await page.locator('.card .notice').count()).toBe(0);
    await page.evaluate('location.hash = "section-start-up-costs"');
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, `${name}-gallery.png`) });
    expect(complaints).toEqual([]);
  });

  it('never scrolls sideways and cuts no card', async () => {
    await open(view);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(view.width);
    const wider = await page
      .locator('.card')
      .evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth).length);
    expect(wider).toBe(0);
  });
});

describe('the gallery', () => {
  it('opens for the intervention that the address names, and for another that is chosen', async () => {
    await open({ width: 1200 }, '/gallery?intervention=emdr');
    expect(await page.title()).toBe('EMDR – card gallery');
    await page.getByLabel('Intervention', { exact: true }).selectOption('dbt');
    await heading('DBT training cost').waitFor();
    expect(page.url()).toMatch(/\?intervention=dbt$/);
    expect(await page.locator('#cards').innerText()).not.toMatch(/EMDR/);
    expect(complaints).toEqual([]);
  });

  it('changes theme and width, and keeps them in the chat page', async () => {
    await open({ width: 1200 });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Phone' }).check();
    const frame = await page.getByRole('main').boundingBox();
    expect(frame?.width).toBe(360);
    await page.getByRole('link', { name: 'To the test chat' }).click();
    await page.getByRole('log').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('radio', { name: 'Phone' }).isChecked()).toBe(true);
  });

  it('is used with the keyboard alone: contents lead to a card, and a button to its section', async () => {
    await open({ width: 1200 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the cards');
    await page.getByRole('navigation').getByRole('link', { name: 'Start-up Costs', exact: true }).focus();
    await page.keyboard.press('Enter');
    const focused = (id: string) =>
      page.waitForFunction(`document.activeElement.closest(".shown")?.id === "${id}"`);
    await focused('section-start-up-costs');
    await page
      .locator('#section-start-up-costs')
      .getByRole('button', { name: 'Training Requirements' })
      .press('Enter');
    await focused('section-training-requirements');
  });

  it('says that other buttons do nothing here', async () => {
    await open({ width: 1200 });
    await page.locator('#overview').getByRole('button').first().waitFor();
    await page.locator('#overview').getByRole('button', { name: 'Assess for my service' }).click();
    expect(await page.getByRole('status').innerText()).toMatch(/does nothing in the gallery/);
  });

  it('has its options and contents behind buttons on a phone', async () => {
    await open({ width: 390 });
    const chooser = page.getByLabel('Intervention', { exact: true });
    expect(await chooser.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Options' }).click();
    expect(await chooser.isVisible()).toBe(true);
    const link = page.getByRole('navigation').getByRole('link', { name: 'Fidelity', exact: true });
    expect(await link.isVisible()).toBe(false);
    await page.getByText('Contents', { exact: true }).click();
    await link.click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Fidelity');
  });

  it('says kindly that the cards could not be fetched', async () => {
    await open({ width: 1200 });
    await page.route('**/gallery/cards/*', (route) => route.abort());
    await page.getByLabel('Intervention', { exact: true }).selectOption('emdr');
    await page.getByText(/could not be fetched/).waitFor();
  });
});
