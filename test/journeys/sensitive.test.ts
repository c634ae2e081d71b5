import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser, engines, type Page } from '../support/browsers.js';
import { Person } from './support/person.js';
import { QuietSite } from './support/quiet-page.js';
import { RunningDemo } from './support/running-demo.js';
import { readReceipt } from './support/walk.js';

/** Typed wherever something can be typed, and looked for everywhere afterwards. */
const MARKER = 'Zyzzogeton';

const STEPS: readonly (readonly [heading: string, answers: Readonly<Record<string, unknown>>])[] = [
  ['Is it an emergency?', { 'emergency-check': 'no' }],
  ['What is it about?', { kind: 'something' }],
  ['In your own words', { account: `The story of ${MARKER}.`, mood: 'worse', seen: ['friend'] }],
  ['A thing that was said', { said: `He said ${MARKER}` }],
  ['Things that were said', { things: 'no' }],
  ['When was it?', { when: { day: '1', month: '3', year: '2025' } }],
  [
    'You',
    {
      name: { first: `Ann ${MARKER}`, last: MARKER },
      email: `${MARKER}@example.com`,
      address: { line1: `1 ${MARKER} Street`, line2: MARKER, town: MARKER, county: MARKER, postcode: 'BN1 1AA' },
    },
  ],
];

let site: QuietSite;
let demo: RunningDemo;
before(async () => {
  site = await QuietSite.open();
  demo = await RunningDemo.start({
    FRONTCOUNTER_FORCES: JSON.stringify({ sussex: { origins: [site.origin] } }),
    FRONTCOUNTER_DEFINITIONS: 'test/support/test-data',
    FRONTCOUNTER_LOG_LEVEL: 'debug',
  });
  site.service = demo.service;
});
after(async () => {
  await demo.stop();
  site.close();
});

for (const engine of engines) {
  describe(`what is left of a sensitive report in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await Browser.launch(engine);
    });
    afterEach(() => page.close());
    after(() => browser.close());

    const answerAll = async (): Promise<Person> => {
      page = await browser.newPage();
      await page.goto(`${site.origin}/form`);
      const person = new Person(page, 'mouse');
      for (const [heading, answers] of STEPS) {
        await page.see({ role: 'heading', name: heading }, 30_000);
        for (const [id, raw] of Object.entries(answers)) await person.answer(id, raw);
        await person.goOn();
      }
      await page.see({ role: 'heading', name: 'Check your answers' });
      assert.match(await shown(page), new RegExp(MARKER), 'the marker is found where it must be');
      return person;
    };
    const nothingIsLeft = async (): Promise<void> => {
      assert.doesNotMatch(JSON.stringify(await traces(page)), new RegExp(MARKER, 'i'));
      assert.doesNotMatch(JSON.stringify(await page.problems()), new RegExp(MARKER, 'i'));
      assert.doesNotMatch(site.requests.join(), new RegExp(MARKER, 'i'), 'the log of the host page');
      assert.doesNotMatch(site.said.join(), new RegExp(MARKER, 'i'), 'what was said while leaving');
      assert.match(demo.output, /"route":/, 'the service logs its requests');
      assert.doesNotMatch(demo.output, new RegExp(MARKER, 'i'), 'the log of the service');
    };
    /** Goes to the other page by `leave`, and waits for what the form had said until then. */
    const goToWeather = async (leave: () => Promise<void>): Promise<void> => {
      const before = site.said.length;
      await leave();
      // While one page gives way to another, a driver may have none to ask.
      await until('the other page', () => page.evaluate(() => document.title === 'Weather').catch(() => false));
      await until('what was said', async () => site.said.length > before);
      assert.match(site.said.slice(before).join(), /police-page-view/, 'what is said is heard');
    };

    test('while it is written, and after it was sent', async () => {
      const person = await answerAll();
      await nothingIsLeft();

      await person.goOn();
      const { reference, accessCode } = await readReceipt(page);

      assert.equal((await demo.report(reference, accessCode)).status, 200, 'it has arrived');
      assert.doesNotMatch(await shown(page), new RegExp(MARKER));
      await nothingIsLeft();
    });

    test('after the exit button', async () => {
      await answerAll();
      const before = await page.evaluate(() => history.length);

      await goToWeather(() => page.click({ role: 'button', name: 'Exit this page' }));

      assert.equal(await page.evaluate(() => history.length), before);
      await nothingIsLeft();
    });

    test('after the page was closed, and the browser brings it back', async () => {
      await answerAll();

      await goToWeather(() => page.evaluate(() => void setTimeout(() => location.assign('/weather'))));
      await nothingIsLeft();
      await page.evaluate(() => setTimeout(() => history.back()));
      await until('the form from its beginning', async () =>
        Boolean(await page.count({ role: 'heading', name: 'Is it an emergency?' }).catch(() => 0)),
      );

      assert.doesNotMatch(await shown(page), new RegExp(MARKER));
      await nothingIsLeft();
    });
  });
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await check())) {
    assert.ok(Date.now() < end, `${what} did not come`);
    await pause(50);
  }
}

/** All that the widget shows and holds. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('police-report-form')?.shadowRoot;
    const controls = [...(root?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])];
    return [root?.innerHTML ?? '', root?.textContent ?? '', ...controls.map(({ value }) => value)].join('\n');
  });
}

/** Every place outside the widget where a browser could keep something. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const stored = (storage: Storage) =>
      Array.from({ length: storage.length }, (_, index) => {
        const key = storage.key(index) ?? '';
        return [key, storage.getItem(key)];
      });
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return {
      local: stored(localStorage),
      session: stored(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookie: document.cookie,
      cached,
      address: location.href,
      state: JSON.stringify(history.state),
      title: document.title,
      page: document.documentElement.outerHTML,
      said: (window as unknown as Record<symbol, unknown>)[Symbol.for('said')] ?? [],
      loaded: performance.getEntries().map(({ name }) => name),
    };
  });
}
