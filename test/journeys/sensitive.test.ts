import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceDefinition } from '@frontcounter/schemas';
import { parseService } from '@frontcounter/schemas/definition';
import { createWalker } from '../../stories/walker.js';
import { Browser, engines, type Page } from '../support/browsers.js';
import { marked } from './support/marked.js';
import { QuietSite } from './support/quiet-page.js';
import { RunningDemo } from './support/running-demo.js';
import type { JourneyExample } from './support/walk.js';

/** Typed wherever something can be typed, and looked for everywhere afterwards. */
const MARKER = 'Zyzzogeton';

const shared = new URL('../../packages/schemas/services/', import.meta.url);
const fixtures = new URL('../support/test-data/', import.meta.url);

interface Told {
  readonly service: ServiceDefinition;
  /** Its longest journey, with the marker in everything that is told in free words. */
  readonly journey: JourneyExample;
}

/** Every service that is not standard: whoever adds one has it searched here. */
const told: readonly Told[] = [
  new URL('quiet-word/', fixtures),
  ...readdirSync(shared).map((id) => new URL(`${id}/`, shared)),
].flatMap((folder) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const service = parseService(read('service.json'));
  if (service.safety === 'standard') return [];
  const journeys = (read('examples.json') as JourneyExample[]).filter(({ end }) => end.at === 'check-answers');
  const [longest] = journeys.sort((one, other) => other.steps.length - one.steps.length);
  return longest ? [{ service, journey: marked(service, longest, MARKER) }] : [];
});

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

    const answerAll = async ({ service, journey }: Told): Promise<void> => {
      page = await browser.newPage();
      await page.goto(`${site.origin}/form/${service.id}`);
      await until('the form', () => page.evaluate(() => Boolean(document.querySelector('police-report-form'))));
      await page.call(createWalker, 'stands');
      await page.call(createWalker, 'walk', journey);
      await page.see({ role: 'heading', name: 'Check your answers' });
      assert.match(await shown(page), new RegExp(MARKER), 'the marker is found where it must be');
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

    for (const one of told) {
      test(`${one.service.id}: while it is written, and after it was sent`, async () => {
        await answerAll(one);
        await nothingIsLeft();

        const { reference, accessCode } = await page.call(createWalker, 'send');

        assert.equal((await demo.report(reference, accessCode)).status, 200, 'it has arrived');
        assert.doesNotMatch(await shown(page), new RegExp(MARKER));
        await nothingIsLeft();
      });

      test(`${one.service.id}: after the exit button`, async () => {
        await answerAll(one);
        const before = await page.evaluate(() => history.length);

        await goToWeather(() => page.click({ role: 'button', name: 'Exit this page' }));

        assert.equal(await page.evaluate(() => history.length), before);
        await nothingIsLeft();
      });

      test(`${one.service.id}: after the page was closed, and the browser brings it back`, async () => {
        await answerAll(one);

        await goToWeather(() => page.evaluate(() => void setTimeout(() => location.assign('/weather'))));
        await nothingIsLeft();
        let asked = 0;
        await until('the form from its beginning', async () => {
          // A driver that is between two pages may lose the request.
          if (
            Date.now() > asked + 8_000 &&
            (await page.evaluate(() => document.title === 'Weather').catch(() => false))
          ) {
            asked = Date.now();
            await page.evaluate(() => void setTimeout(() => history.back())).catch(() => undefined);
          }
          return Boolean(await page.count({ role: 'heading', name: 'Is it an emergency?' }).catch(() => 0));
        });

        assert.doesNotMatch(await shown(page), new RegExp(MARKER));
        await nothingIsLeft();
      });
    }
  });
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const look = check();
    look.catch(() => undefined);
    // What a driver is asked while one page gives way to another may never be answered: it is asked again.
    if (await Promise.race([look, pause(3_000).then(() => false)])) return;
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
