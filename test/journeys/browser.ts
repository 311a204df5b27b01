import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const chromiumPath = PLACES.find((place) => place !== undefined && existsSync(place));

/** Root has no sandbox to be in; the other switches keep a test browser from calling home. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
];

const WHY_NOT =
  'Browser journeys are skipped: no Chromium here (Debian: apt-get install chromium, or CHROMIUM_PATH).';
if (chromiumPath === undefined) process.stderr.write(`\n*** ${WHY_NOT} ***\n\n`);

let browser: Promise<Browser> | null = null;
after(async () => (await browser)?.close());

function launched(path: string): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: path, args: SWITCHES });
  return browser;
}

/** Opens a visitor's browser: cookies of its own, closed when the journey ends. */
export type Visit = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/** A journey in a real browser; on a machine without one it is skipped, and this is said aloud. */
export function journey(title: string, walk: (visit: Visit) => Promise<void>): void {
  test(title, { skip: chromiumPath === undefined ? WHY_NOT : false, timeout: 600_000 }, async () => {
    const contexts: BrowserContext[] = [];
    const visit: Visit = async (options = {}) => {
      const opened = await (
        await launched(chromiumPath ?? '')
      ).newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'fr-FR',
        ...options,
      });
      opened.setDefaultTimeout(60_000);
      contexts.push(opened);
      return opened;
    };
    try {
      await walk(visit);
    } finally {
      for (const context of contexts) await context.close();
    }
  });
}
