import { probe } from './probe.js';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {{ page: Page, cdp: CDPSession, close: () => Promise<void> }} Opened
 */

/** The slow 4G of Chromium's developer tools, in bytes per second and milliseconds. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/**
 * A page with a cold cache and with `probe()` in it.
 *
 * @param {Browser} browser
 * @param {boolean} [isSlow] a phone of the cheap kind: a 4× slower CPU on slow 4G
 * @returns {Promise<Opened>}
 */
export async function openPage(browser, isSlow = false) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const cdp = await context.newCDPSession(page);
  await Promise.all([cdp.send('Performance.enable'), cdp.send('Network.enable'), page.addInitScript(probe)]);
  if (isSlow) {
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return { page, cdp, close: () => context.close() };
}

/** @param {CDPSession} cdp */
export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/**
 * Waits until the main thread has had nothing to do for a while.
 *
 * @param {CDPSession} cdp
 * @returns {Promise<number>} the milliseconds of work that it has done since the page began
 */
export async function settled(cdp) {
  let quiet = 0;
  let done = ((await metrics(cdp))['TaskDuration'] ?? 0) * 1000;
  while (quiet < 2) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = ((await metrics(cdp))['TaskDuration'] ?? 0) * 1000;
    quiet = now - done < 8 ? quiet + 1 : 0;
    done = now;
  }
  return done;
}

/**
 * Waits for the first usable question.
 *
 * @param {Page} page
 * @param {number} [timeout] milliseconds
 */
export async function firstQuestion(page, timeout = 60_000) {
  await page.waitForFunction(() => /** @type {any} */ (globalThis).probe?.first > 0, undefined, {
    timeout,
    polling: 50,
  });
  return page.evaluate(() => {
    const { first, shift, violations } = /** @type {import('./probe.js').Probe} */ (
      /** @type {any} */ (globalThis).probe
    );
    return { first, shift, violations };
  });
}
