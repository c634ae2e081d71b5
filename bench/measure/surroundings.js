import { firstQuestion, openPage, settled } from './page.js';

/** @typedef {import('./probe.js').Probe} Probe */

const goOn = ['^continue', '^next', '^where and when', '^submit'];

/**
 * What a strict policy with Trusted Types leaves of W1: whether its first page shows, and whether it leads on.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function measurePolicy(browser, address) {
  const { page, cdp, close } = await openPage(browser);
  try {
    await page.goto(`${address}?strict`);
    const shows = await firstQuestion(page, 6000).catch(() => undefined);
    await settled(cdp);
    const leadsOn =
      shows &&
      (await page.evaluate(async (names) => {
        const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
        const choices = probe.controls().filter((control) => control.matches('input[type=radio]'));
        // Neither "something else", which asks more, nor an emergency, which leads away.
        const choice = choices.at(choices.length > 2 ? 0 : -1);
        const answer = choice?.closest('label, div')?.textContent.trim() ?? '';
        choice?.click();
        await probe.frame();
        const button = names.map((name) => probe.button(new RegExp(name, 'i'))).find((found) => found);
        button?.click();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return !probe.words().includes(answer);
      }, goOn));
    const violations = await page.evaluate(() => /** @type {any} */ (globalThis).probe.violations.length);
    return { verdict: shows ? (leadsOn ? 'works' : 'shows, cannot continue') : 'blank', violations };
  } finally {
    await close();
  }
}

/**
 * Whether the controls of W1's first page look the same under a hostile style sheet of their host.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function measureHostility(browser, address) {
  const look = async (/** @type {string} */ url) => {
    const { page, cdp, close } = await openPage(browser);
    try {
      await page.goto(url);
      const shows = await firstQuestion(page, 4000).catch(() => undefined);
      await settled(cdp);
      return await page.evaluate((isThere) => {
        const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
        const control = probe.controls()[0];
        const label = control?.closest('label, fieldset, div') ?? control;
        if (!isThere || !control || !label) return undefined;
        const { width, height } = control.getBoundingClientRect();
        const box = label.getBoundingClientRect();
        const { letterSpacing, textTransform, display, color, lineHeight } = getComputedStyle(label);
        return JSON.stringify([
          width,
          height,
          box.width,
          box.height,
          letterSpacing,
          textTransform,
          display,
          color,
          lineHeight,
        ]);
      }, shows !== undefined);
    } finally {
      await close();
    }
  };
  const [calm, hostile] = [await look(address), await look(`${address}?hostile`)];
  if (hostile === undefined) return 'inputs vanish';
  return calm === hostile ? 'unchanged' : 'changed';
}
