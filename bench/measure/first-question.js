import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileAt } from '../serve.js';
import { firstQuestion, openPage, settled } from './page.js';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {{ raw: number, gzip: number, brotli: number }} Sizes bytes
 */

const parts = /** @type {Record<string, string>} */ ({ '.html': 'HTML', '.js': 'JS', '.css': 'CSS', '.json': 'data' });

/** @param {readonly string[]} urls */
function sizesOf(urls) {
  /** @type {Record<string, Sizes>} */
  const sizes = {};
  for (const url of urls) {
    const file = fileAt(new URL(url).pathname);
    if (!existsSync(file) || file.endsWith('mount.js')) continue;
    const part = (sizes[parts[extname(file)] ?? 'other'] ??= { raw: 0, gzip: 0, brotli: 0 });
    part.raw += statSync(file).size;
    part.gzip += statSync(`${file}.gz`).size;
    part.brotli += statSync(`${file}.br`).size;
  }
  return sizes;
}

/**
 * The time to the first usable question of W1 with a cold cache; what was there by then, and how deep its chain was.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {boolean} isSlow
 */
export async function measureFirstQuestion(browser, address, isSlow) {
  const { page, cdp, close } = await openPage(browser, isSlow);
  try {
    /** @type {Map<string, { url: string, depth: number, at: number, end?: number }>} */
    const requests = new Map();
    const depthOf = (/** @type {string | undefined} */ url) =>
      [...requests.values()].find((request) => request.url === url)?.depth ?? 0;
    cdp.on('Network.requestWillBeSent', ({ requestId, request, initiator, timestamp }) => {
      if (!request.url.startsWith('http') || request.url.endsWith('/mount.js')) return;
      const frames = [];
      for (let stack = initiator.stack; stack; stack = stack.parent) frames.push(...stack.callFrames);
      const from = initiator.url ?? frames.find(({ url }) => url.startsWith('http'))?.url;
      const depth = requests.size === 0 ? 0 : depthOf(from) + 1;
      requests.set(requestId, { url: request.url, depth, at: timestamp });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const request = requests.get(requestId);
      if (request) request.end = timestamp;
    });
    await page.goto(address, { waitUntil: 'commit' });
    const { first } = await firstQuestion(page);
    const start = Math.min(...[...requests.values()].map(({ at }) => at));
    await settled(cdp);
    const { shift } = await firstQuestion(page);
    const needed = [...requests.values()].filter(({ end = Infinity }) => (end - start) * 1000 <= first);
    return {
      first,
      shift,
      requests: needed.length,
      depth: Math.max(...needed.map(({ depth }) => depth)),
      sizes: sizesOf(needed.map(({ url }) => url)),
    };
  } finally {
    await close();
  }
}
