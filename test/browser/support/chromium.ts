import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// Nothing of the browser's own may go out to the network while the page is tried.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium at $CHROMIUM, or at /usr/bin/chromium. @throws when there is none, with the remedy */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}. Install one (Debian: apt-get install chromium fonts-liberation) ` +
        'or name yours: CHROMIUM=/path/to/chrome npm run test:browser',
    );
  }
  return chromium.launch({ executablePath, args: quiet });
}
