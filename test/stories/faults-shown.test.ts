import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, requireChromium } from '../../scripts/browsers/chromium.js';
import { faultsShown } from '../../scripts/visit-stories/faults-shown.js';

let browser: Browser;
let page: Page;

before(async () => {
  browser = await chromium.launch({ executablePath: await requireChromium(), args: [...chromiumArgs] });
  page = await browser.newPage();
});
after(() => browser.close());

async function faultsOf(html: string, mode?: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="en"><title>Story</title><div id="story">${html}</div>`);
  return faultsShown(page, { within: '#story', ...(mode !== undefined && { mode }) });
}

test('a story with nothing wrong has no fault', async () => {
  assert.deepEqual(await faultsOf('<p>Call 101.</p>'), []);
});

test('a story that renders nothing fails, except on paper', async () => {
  for (const nothing of ['', '<p></p>', '<p hidden>Call 101.</p>', '<div><div></div></div>']) {
    assert.deepEqual(await faultsOf(nothing), ['it shows nothing'], nothing);
    assert.deepEqual(await faultsOf(nothing, 'print'), [], nothing);
  }
});

test('an element that nobody defined fails, in a shadow root, too', async () => {
  assert.deepEqual(await faultsOf('<p><police-report-from>Call 101.</police-report-from></p>'), [
    'never defined: police-report-from',
  ]);
  const inside = '<div><template shadowrootmode="open"><p>Call 101.</p><police-x></police-x></template></div>';
  await page.setContent('<!doctype html><html lang="en"><title>Story</title><div id="story"></div>');
  await page.evaluate((text) => {
    const document_ = (Document as unknown as { parseHTMLUnsafe(text: string): Document }).parseHTMLUnsafe(text);
    document.querySelector('#story')?.append(...document_.body.childNodes);
  }, inside);
  assert.deepEqual(await faultsShown(page, { within: '#story' }), ['never defined: police-x']);
});

test('a broken accessibility rule fails, and names itself', async () => {
  const [fault = '', ...others] = await faultsOf('<input type="text">');
  assert.match(fault, /^label: /);
  assert.deepEqual(others, []);
});

test('colours that nobody can read fail, except where the reader chose the colours', async () => {
  const faint = '<p style="color: #bbb; background: #fff">Call 101.</p>';
  assert.match((await faultsOf(faint))[0] ?? '', /^color-contrast: /);
  assert.deepEqual(await faultsOf(faint, 'forced'), []);
});
