import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { Browser, engines, type Page } from '../support/browsers.js';
import { Person } from './support/person.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples, openForm, send, walk, wordsOf, type JourneyExample } from './support/walk.js';

const examples = new Map(journeyExamples('lost-property').map((example) => [example.id, example]));
const example = (id: string): JourneyExample => {
  const found = examples.get(id);
  if (!found) throw new Error(`There is no example journey "${id}".`);
  return found;
};
const welsh = JSON.parse(
  readFileSync(new URL('../../packages/schemas/services/lost-property/cy.json', import.meta.url), 'utf8'),
) as Record<string, string>;

let demo: RunningDemo;
before(async () => {
  demo = await RunningDemo.start();
});
after(() => demo.stop());

/** Looks into the mailbox of the demonstration until the copy is there, and reads it. */
async function readCopy(reference: string, accessCode: string): Promise<void> {
  const read = async (path: string): Promise<string> => (await fetch(demo.service + path)).text();
  const link = new RegExp(`href="(/mailbox/[0-9a-f-]{36})">A copy of your report ${reference}<`);
  let path: string | undefined;
  for (let looks = 0; path === undefined; looks += 1) {
    assert.ok(looks < 300, 'no copy came');
    if (looks > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    path = link.exec(await read('/mailbox'))?.[1];
  }
  for (const copy of [await read(path), await read(`${path}/html`)]) {
    assert.match(copy, /What happens next/);
    assert.ok(copy.includes(reference) && !copy.includes(accessCode));
  }
}

for (const engine of engines) {
  describe(`a lost-property report in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await Browser.launch(engine);
    });
    afterEach(() => page.close());
    after(() => browser.close());

    const arrive = async (path: string, size?: { width: number; height: number }): Promise<void> => {
      page = await browser.newPage(size);
      await openForm(page, demo.site + path);
    };

    test('by keyboard alone, in English, is really in the database', async () => {
      await arrive('/sussex/');
      const person = new Person(page, 'keyboard');

      await walk(person, example('ordinary'));
      await person.answer('copy', true);
      const { reference, accessCode } = await send(person);

      const report = await demo.report(reference, accessCode);
      assert.equal(report.status, 200, JSON.stringify(report.body));
      assert.equal(report.body['force'], 'sussex');
      await readCopy(reference, accessCode);
      assert.deepEqual((await page.problems()).violations, []);
    });

    test('by mouse, in Welsh, the longest way, has no English in it', async () => {
      await arrive('/dyfed-powys/');
      const person = new Person(page, 'mouse');
      const english: string[] = [];

      await walk(person, example('longest'), async (id) => {
        const found = await englishTexts(page);
        if (found.length) english.push(`${id}: ${found.join(' | ')}`);
      });
      const { reference, accessCode } = await send(person);

      assert.deepEqual(english, []);
      assert.match(await wordsOf(page), new RegExp(welsh['confirmation.title'] ?? 'missing'));
      const report = await demo.report(reference, accessCode);
      assert.equal(report.body['force'], 'dyfed-powys');
    });

    test('at the width of a small phone, on the page whose CMS stripped the tag, nothing is cut off', async () => {
      await arrive('/west-midlands/', { width: 320, height: 640 });
      const person = new Person(page, 'mouse');
      const tooWide: string[] = [];
      const tooSmall: string[] = [];

      await walk(person, example('longest'), async (id) => {
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(id);
        for (const target of await smallTargets(page)) tooSmall.push(`${id}: ${target}`);
      });
      const { reference } = await send(person);

      assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      assert.deepEqual(tooWide, []);
      assert.deepEqual(tooSmall, []);
    });

    test('ends on a page that says where to go instead', async () => {
      await arrive('/sussex/');
      const exit = [...examples.values()].find(({ end }) => end.at === 'exit');
      assert.ok(exit);

      await walk(new Person(page, 'keyboard'), exit);

      assert.ok((await page.count({ role: 'link' })) > 0);
      assert.equal(await page.count('button[type=submit]'), 0);
    });

    test('pressing send twice makes one report', async () => {
      await arrive('/sussex/');
      const person = new Person(page, 'mouse');
      await walk(person, example('ordinary'));
      await page.evaluate(() => {
        const sent = performance.getEntriesByType('resource').length;
        document.documentElement.dataset['before'] = String(sent);
      });

      await page.evaluate(() => {
        const button = document
          .querySelector('police-report-form')
          ?.shadowRoot?.querySelector<HTMLElement>('button[type=submit]');
        button?.click();
        button?.click();
      });
      await page.see('.receipt', 30_000);

      const posts = await page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/v1/submissions')).length,
      );
      assert.equal(posts, 1);
    });
  });
}

describe('npm start', () => {
  test('prints both addresses, stops on Ctrl-C, and has kept the report when it starts again', async () => {
    const browser = await Browser.launch(engines[0] ?? 'chromium');
    const page = await browser.newPage();
    await openForm(page, `${demo.site}/sussex/`);
    const person = new Person(page, 'mouse');
    await walk(person, example('ordinary'));
    const { reference, accessCode } = await send(person);
    await browser.close();
    assert.ok(demo.output.includes(demo.site) && demo.output.includes(demo.service));

    const code = await demo.interrupt();
    await demo.restart();

    assert.equal(code, 0);
    assert.equal((await demo.report(reference, accessCode)).status, 200);
    assert.equal((await demo.report(reference, '0000000000000000')).status, 401);
  });
});

/** Texts inside the widget that a screen reader would speak as English, other than the way to the English form. */
function englishTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('police-report-form')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('[lang^=en]') ?? [])]
      .map((each) => each.innerText.trim())
      .filter((words) => words !== '' && words !== 'English');
  });
}

/** Controls whose pointer target is below 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), links within sentences apart. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('police-report-form')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('button, input, select, textarea') ?? [])]
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((each) => each.id || each.innerText);
  });
}
