import { firstQuestion, metrics, openPage, settled } from './page.js';

/**
 * How much the heap and the document grow over many mounts and unmounts of W1, once twenty have warmed up.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} [count]
 */
export async function measureMounts(browser, address, count = 200) {
  const { page, cdp, close } = await openPage(browser);
  const rounds = (/** @type {number} */ times) =>
    page.evaluate(async (left) => {
      const { probe, bench } = /** @type {any} */ (globalThis);
      const place = document.createElement('div');
      document.body.append(place);
      for (let at = 0; at < left; at += 1) {
        const element = document.createElement('div');
        place.append(element);
        const before = probe.count();
        const unmount = bench.mount(element);
        for (let frames = 0; frames < 40 && probe.count() === before; frames += 1) await probe.frame();
        await probe.frame();
        unmount();
        element.remove();
      }
      place.remove();
    }, times);
  const heap = async () => {
    await settled(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return { used: (await cdp.send('Runtime.getHeapUsage')).usedSize, nodes: (await metrics(cdp))['Nodes'] ?? 0 };
  };
  try {
    await page.goto(address);
    await firstQuestion(page);
    await rounds(20);
    const before = await heap();
    await rounds(count);
    const after = await heap();
    return { heap: after.used - before.used, nodes: after.nodes - before.nodes };
  } finally {
    await close();
  }
}
