import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../support/browsers.js';
import { fallbackStands, FORM, hear, heard, html, passEmergencyCheck, SCRIPT, stands } from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';
import { RELEASE } from './support/shipped.js';

const CODE = new RegExp(`/${RELEASE}/report-form\\.`);
const LATER = new RegExp(`/${RELEASE}/later`);

const pause = (page: Page, milliseconds: number) =>
  page.waitFor((time) => new Promise((done) => setTimeout(done, time, true)), [milliseconds], milliseconds + 5000);

inEveryEngine('a service in trouble', ({ open, sites }) => {
  const FILES = {
    code: CODE,
    'first page': /lost-property\.first\.json/,
    theme: /force\.sussex\.json/,
  };
  for (const [name, pattern] of Object.entries(FILES)) {
    for (const fault of ['missing', 'reset'] as const) {
      test(`${name} ${fault}`, async () => {
        sites().fault(pattern, fault);
        const page = await open(html(FORM));
        const [event] = await hear(page, 'police-load-failed');
        assert.equal(event?.from, 'form');
        await fallbackStands(page);
        assert.deepEqual(
          (await heard(page)).filter(({ type }) => type === 'error'),
          [],
        );
      });
    }
  }

  test('names the file and the reason, on every tag and carrier that waits', async () => {
    sites().fault(CODE, 'missing');
    const carrier = '<div id="carrier" data-police-widget="report-form"><p class="fallback">Call 101</p></div>';
    const page = await open(html(FORM + carrier));
    const events = await hear(page, 'police-load-failed', 2, 10_000);
    assert.deepEqual(events.map(({ from }) => from).sort(), ['carrier', 'form']);
    for (const { detail } of events) {
      assert.equal((detail as { reason: string }).reason, 'unreachable');
      assert.match((detail as { file: string }).file, /^report-form\.[\w-]{10}\.js$/);
    }
    await fallbackStands(page, 2);
  });

  test('gives up on a file that hangs, and ignores it when it comes after all', async () => {
    sites().fault(CODE, 'hang');
    const page = await open(html(FORM), { until: 'dom' });
    await page.see({ role: 'radio' });
    await hear(page, 'police-load-failed', 1, 20_000);
    await fallbackStands(page);
    sites().release();
    await pause(page, 1000);
    await fallbackStands(page);
  });

  test('steps over a bad copy by asking under another address', async () => {
    sites().fault(new RegExp(`${CODE.source}[\\w-]{10}\\.js$`), { change: () => 'not what was published' });
    const page = await open(html(FORM));
    await stands(page);
    assert.deepEqual(
      sites()
        .requests.filter((path) => CODE.test(path))
        .map((path) => path.endsWith('?1')),
      [false, true],
    );
  });

  test('a page that had no luck can try again with a new tag', async () => {
    sites().fault(CODE, 'missing');
    const page = await open(html(FORM));
    await hear(page, 'police-load-failed');
    sites().heal();
    await page.evaluate(() => {
      const tag = document.createElement('police-report-form');
      tag.setAttribute('service', 'lost-property');
      document.body.append(tag);
    });
    await hear(page, 'police-ready');
  });

  const NEEDED_NEXT = { 'the engine': LATER, manifest: /\/manifest\./, definition: /lost-property\.json/ };
  for (const [name, pattern] of Object.entries(NEEDED_NEXT)) {
    test(`a page that waits for what does not arrive (${name}) says so, and comes when it is asked for again`, async () => {
      sites().fault(pattern, 'missing');
      const page = await open(html(FORM));
      await stands(page);
      await passEmergencyCheck(page);

      const sorry = { role: 'heading', name: 'The next page did not load' } as const;
      await page.see(sorry, 15_000);
      assert.match((await page.focused()).name, /The next page did not load/);
      await page.click({ role: 'button', name: 'Try again' });
      await page.gone(sorry);
      await page.see(sorry, 15_000);
      assert.match((await page.focused()).name, /The next page did not load/, 'a second failure is told as well');
      sites().heal();
      await page.click({ role: 'button', name: 'Try again' });

      await page.see({ role: 'radio', name: 'Bag or luggage' });
      assert.match((await page.focused()).name, /What did you lose/);
      await page.click({ role: 'button', name: 'Back' });
      assert.equal(await page.count('[type=radio]:checked'), 1, 'the answer is kept');
    });
  }

  test('says whom to call in an emergency, whatever else does not arrive', async () => {
    sites().fault(LATER, 'missing');
    const page = await open(html(FORM));
    await stands(page);
    await page.click({ role: 'radio', name: 'Yes, help is needed now' });
    await page.click({ role: 'button', name: 'Continue' });
    await page.see({ role: 'link', name: 'Call 999' });
    assert.match((await page.focused()).name, /Call 999 now/);
    const views = await hear(page, 'police-page-view', 2);
    assert.deepEqual(views.at(-1)?.detail, { page: 'emergency-call', kind: 'exit' });
    sites().heal();
    await page.click({ role: 'button', name: 'Back' });
    assert.equal(await page.count('[type=radio]:checked'), 1, 'the answer is kept');
    await passEmergencyCheck(page);
    await page.see({ role: 'radio', name: 'Bag or luggage' }, 15_000);
  });

  test('right bytes with a wrong charset do not run half', async () => {
    sites().fault(CODE, { headers: { 'Content-Type': 'text/javascript; charset=utf-16le' } });
    const page = await open(html(FORM));
    await hear(page, 'police-load-failed');
    await fallbackStands(page);
  });

  test('a force that does not exist', async () => {
    const page = await open(html(FORM, { head: SCRIPT.replace('sussex', '../../v1/frontcounter') }));
    const [event] = await hear(page, 'police-load-failed');
    assert.equal((event?.detail as { reason: string }).reason, 'not-found');
    await fallbackStands(page);
  });
});
