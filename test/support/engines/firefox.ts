import puppeteer, { type KeyInput } from 'puppeteer-core';
import { ProblemLog, reportViolations, VIOLATION_MARK, type Driver } from './driver.js';

export async function launchFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    close: () => browser.close(),
    async openTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const log = new ProblemLog();
      page.on('console', (message) => log.message(message.type(), message.text()));
      page.on('pageerror', (error) => log.error(String(error)));
      await page.evaluateOnNewDocument(reportViolations, VIOLATION_MARK);
      await page.setViewport({ width: 1024, height: 768 });
      return {
        goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
        evaluate: (expression) => page.evaluate(expression),
        clickAt: (x, y) => page.mouse.click(x, y),
        keyDown: (key) => page.keyboard.down(key as KeyInput),
        keyUp: (key) => page.keyboard.up(key as KeyInput),
        type: (text) => page.keyboard.type(text),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: () => page.screenshot(),
        problems: async () => log.take(),
        close: () => context.close(),
      };
    },
  };
}
