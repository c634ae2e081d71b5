import { firstQuestion, metrics, openPage, settled } from './page.js';

/** @typedef {import('./probe.js').Probe} Probe */

const keyCount = 20;
const blurCount = 3;
const goOn = 'continue|next|submit|complete|check';

/**
 * Rendering a long form, typing into it, leaving a field, what it holds, and finding everything that is wrong with it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} count of questions: the page stands once it has at least as many controls as would be if most had one
 */
export async function measureLongForm(browser, address, count) {
  const { page, cdp, close } = await openPage(browser);
  try {
    await page.goto(address, { waitUntil: 'commit' });
    await firstQuestion(page);
    const render = await page.evaluate(async (least) => {
      const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
      while (probe.count() < least) await probe.frame();
      return probe.frame();
    }, count * 1.2);
    const renderWork = await settled(cdp);

    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
    const nodes = (await metrics(cdp))['Nodes'] ?? 0;

    await page.evaluate(() => {
      const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
      const isText = (/** @type {HTMLElement} */ control) => control.matches('input[type=text], input:not([type])');
      probe.controls().find(isText)?.focus();
      probe.longest = 0;
    });
    const beforeKeys = await settled(cdp);
    for (let at = 0; at < keyCount; at += 1) {
      const text = 'abcdefghij'[at % 10] ?? 'a';
      const key = {
        key: text,
        code: `Key${text.toUpperCase()}`,
        windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0),
      };
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await page.evaluate(() => /** @type {any} */ (globalThis).probe.frame());
    }
    const keyWork = ((await settled(cdp)) - beforeKeys) / keyCount;
    const keys = await page.evaluate(() => /** @type {Probe} */ (/** @type {any} */ (globalThis).probe).keys);
    const typed = await page.evaluate(() => {
      const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
      return probe.controls().some((control) => /** @type {HTMLInputElement} */ (control).value.endsWith('hij'));
    });

    const blurs = [];
    for (let at = 0; at < blurCount; at += 1) {
      const before = await settled(cdp);
      const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      blurs.push((await settled(cdp)) - before);
    }
    const blurLongest = await page.evaluate(() => /** @type {Probe} */ (/** @type {any} */ (globalThis).probe).longest);

    const beforeCheck = await settled(cdp);
    const wordsBefore = await page.evaluate(() => /** @type {any} */ (globalThis).probe.words().length);
    const beforeClick = await settled(cdp);
    await page.evaluate((names) => {
      const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
      probe.button(new RegExp(`^(${names})`, 'i'))?.click();
    }, goOn);
    const validate = (await settled(cdp)) - beforeClick;
    const wordsAfter = await page.evaluate(() => /** @type {any} */ (globalThis).probe.words().length);
    return {
      render,
      renderWork,
      heap,
      nodes,
      keys,
      keyWork,
      typed,
      blurs,
      blurLongest,
      validate,
      told: wordsAfter > wordsBefore,
      lookWork: beforeClick - beforeCheck,
    };
  } finally {
    await close();
  }
}
