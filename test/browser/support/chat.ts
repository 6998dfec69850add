import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const shots = path.resolve(__dirname, '../shots');

/** The local chat page as a person uses it. */
export class Chat {
  /** Errors of the console and the page, also broken content security rules and requests to elsewhere. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the page in a window of its own and waits for the welcome. */
  static async open(browser: Browser, url: string, view: { width: number; dark?: boolean }): Promise<Chat> {
    const viewport = { width: view.width, height: 844 };
    const colorScheme = view.dark ? 'dark' : 'light';
    // Without motion a screenshot never catches the log half-way.
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const chat = new Chat(context, await context.newPage());
    chat.listen(url);
    await chat.page.goto(url);
    await chat.replies.first().waitFor();
    await chat.answered();
    return chat;
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  get replies(): Locator {
    return this.log.locator('.entry.bot');
  }

  /** Types a message, sends it with Enter and gives the text of the reply. */
  async ask(text: string): Promise<string> {
    return this.replyTo(async () => {
      await this.page.getByLabel('Message', { exact: true }).fill(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Does something that the bot answers with a new message, and gives its text. */
  async replyTo(act: () => Promise<void>): Promise<string> {
    const before = await this.replies.count();
    await act();
    await this.replies.nth(before).waitFor();
    await this.answered();
    return this.replies.last().innerText();
  }

  /** Buttons of the newest reply; links to other pages are not among them. */
  get buttons(): Locator {
    return this.replies.last().getByRole('button');
  }

  /** How far below the upper edge of the message area the newest reply begins, in CSS pixels. */
  async topOfNewest(): Promise<number> {
    const area = await this.page.getByRole('region', { name: 'Messages' }).boundingBox();
    const newest = await this.replies.last().boundingBox();
    if (area === null || newest === null) throw new Error('the newest reply is not drawn');
    return newest.y - area.y;
  }

  async shoot(name: string): Promise<void> {
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: path.join(shots, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private async answered(): Promise<void> {
    await this.page.locator('#typing').waitFor({ state: 'hidden' });
  }

  private listen(url: string): void {
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    this.page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${url}/`) && !address.startsWith('data:')) this.complaints.push(address);
    });
  }
}
