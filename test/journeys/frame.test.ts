import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { frameTag } from '../../stories/snippet/snippet.js';
import { createWalker } from '../../stories/walker.js';
import { Browser, engines, type Page } from '../support/browsers.js';
import { inPage } from '../support/engines/driver.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples } from './support/walk.js';

// Only Chromium's tool can look into a frame of another origin. What stands in it is the same form as everywhere.
describe('the printed frame', { skip: !engines.includes('chromium') }, () => {
  let demo: RunningDemo;
  let browser: Browser;
  let page: Page;
  before(async () => {
    demo = await RunningDemo.start();
    browser = await Browser.launch('chromium');
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  /** A page of the force with the printed frame pasted in, and nothing of ours besides. */
  const paste = async (address = demo.service): Promise<void> => {
    const chosen = { force: 'sussex', widget: 'report-form', service: 'lost-property', language: '' };
    const frame = frameTag({ ...chosen, address, release: 'floating' }, 'Report lost property', 'standard');
    page = await browser.newPage();
    await page.goto(`${demo.site}/`);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, frame ?? '');
  };
  const framed = async () => {
    const frame = await page.waitFor(() => document.querySelector('iframe')?.src ?? '', []);
    for (let waited = 0; waited < 10_000; waited += 50) {
      const found = page.playwright?.frames().find((each) => each.url() === frame);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`There is no frame with ${frame}.`);
  };

  test('shows the form, and takes a report to the database', async () => {
    await paste();
    const frame = await framed();
    const example = journeyExamples('lost-property').find(({ end }) => end.at === 'check-answers');
    const ask = (call: string): Promise<unknown> => frame.evaluate(inPage(`(${createWalker})().${call}`));

    await frame.waitForSelector('police-report-form');
    await ask('stands()');
    await ask(`walk(${JSON.stringify(example)})`);
    const { reference, accessCode } = (await ask('send()')) as { reference: string; accessCode: string };

    assert.equal((await demo.report(reference, accessCode)).status, 200);
    const { console, errors, violations } = await page.problems();
    assert.deepEqual([...console, ...errors, ...violations], []);
    await page.close();
  });

  test('is empty on a page that is none of the force’s', async () => {
    await paste();
    const frame = await framed();
    const elsewhere = frame.url().replace('localhost', '127.0.0.1');
    await page.goto(`${demo.service}/v1/health`);
    // A page of another origin than the force's: the service's own, here.
    await page.playwright?.setContent(`<iframe src="${elsewhere}"></iframe>`);
    await page.waitFor(() => new Promise((done) => setTimeout(done, 1_000, true)), []);

    const inside = page.playwright?.frames().find((each) => each !== page.playwright?.mainFrame());
    assert.equal((await inside?.content())?.includes('police-report-form'), false);
    await page.close();
  });
});

test('no frame is printed for a sensitive service', () => {
  const chosen = { force: 'sussex', widget: 'report-form', service: 'domestic-abuse', language: '' };

  assert.equal(
    frameTag({ ...chosen, address: 'https://counter.example', release: 'floating' }, 'x', 'sensitive'),
    undefined,
  );
});
