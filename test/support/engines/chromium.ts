import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { ProblemLog, reportViolations, VIOLATION_MARK, type Driver, type Tab } from './driver.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROME_PATH` names the browser where it is not at Debian's address. */
const executablePath = () =>
  process.env['CHROME_PATH'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export interface ChromiumTab extends Tab {
  /** For what only this engine can do: network, media features, the accessibility tree. */
  readonly playwright: Page;
}

export async function launchChromium(): Promise<Driver> {
  const path = executablePath();
  if (!path) throw new Error('No Chromium found. Set CHROME_PATH to a Chrome or Chromium binary.');
  const browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
  return {
    version: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    async openTab(): Promise<ChromiumTab> {
      const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
      const page = await context.newPage();
      const log = new ProblemLog();
      page.on('console', (message) => log.message(message.type(), message.text()));
      page.on('pageerror', (error) => log.error(String(error)));
      await page.addInitScript(reportViolations, VIOLATION_MARK);
      return {
        playwright: page,
        goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
        evaluate: (expression) => page.evaluate(expression),
        clickAt: (x, y) => page.mouse.click(x, y),
        keyDown: (key) => page.keyboard.down(key),
        keyUp: (key) => page.keyboard.up(key),
        type: (text) => page.keyboard.type(text),
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        problems: async () => log.take(),
        close: () => context.close(),
      };
    },
  };
}
