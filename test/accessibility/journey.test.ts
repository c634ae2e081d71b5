import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { Person } from '../journeys/support/person.js';
import { RunningDemo } from '../journeys/support/running-demo.js';
import { journeyExamples, openForm, readReceipt, walk } from '../journeys/support/walk.js';
import { Browser, engines, type Page } from '../support/browsers.js';

/** How the page is looked at. Colours differ between light and dark, layout between narrow and wide. */
const looks = [
  { name: 'wide and dark, in English', path: '/sussex/', width: 1280, scheme: 'dark' },
  { name: 'narrow and light, in Welsh', path: '/dyfed-powys/', width: 320, scheme: 'light' },
] as const;

const longest = journeyExamples('lost-property').find(({ id }) => id === 'longest');
const exits = journeyExamples('lost-property').filter(({ end }) => end.at === 'exit');

// axe reads what the engine computes, and only Chromium can be told to be dark and to lose its network.
describe('axe finds nothing', { skip: !engines.includes('chromium') }, () => {
  let demo: RunningDemo;
  let browser: Browser;
  before(async () => {
    demo = await RunningDemo.start();
    browser = await Browser.launch('chromium');
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  for (const { name, path, width, scheme } of looks) {
    test(`on any page of a journey, answered or refused, sent or stopped: ${name}`, async () => {
      assert.ok(longest);
      const found: string[] = [];
      const page = await open(browser, demo.site + path, { width, scheme });
      const look = async (state: string): Promise<void> => void found.push(...(await violations(page, state)));
      const person = new Person(page, 'mouse');

      await walk(person, longest, async (id) => {
        await look(id);
        if (id !== 'check-answers' && (await isRefusedEmpty(person))) await look(`${id}, refused`);
      });
      await page.playwright?.route('**/v1/submissions', (route) => route.abort());
      await person.goOn();
      await look('sending');
      await page.waitFor(
        () => {
          const root = document.querySelector('police-report-form')?.shadowRoot;
          return Boolean(root?.querySelector('form .inset') && !root.querySelector('.summary-list'));
        },
        [],
        60_000,
      );
      await look('not sent yet');
      await page.playwright?.unroute('**/v1/submissions');
      await page.click('button[type=submit]');
      await readReceipt(page);
      await look('sent');

      assert.deepEqual(found, []);
      await page.close();
    });
  }

  test('on any page that ends a journey', async () => {
    const found: string[] = [];
    for (const exit of exits) {
      const page = await open(browser, `${demo.site}/sussex/`, { width: 1280, scheme: 'light' });
      await walk(new Person(page, 'mouse'), exit);
      found.push(...(await violations(page, exit.id)));
      await page.close();
    }
    assert.ok(exits.length > 0);
    assert.deepEqual(found, []);
  });
});

async function open(
  browser: Browser,
  address: string,
  { width, scheme }: { readonly width: number; readonly scheme: 'light' | 'dark' },
): Promise<Page> {
  const page = await browser.newPage({ width, height: 800 });
  await page.playwright?.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await openForm(page, address);
  await page.playwright?.evaluate(axe.source);
  return page;
}

/** Goes on without an answer. A page that asks for none lets that pass: then back to it. */
async function isRefusedEmpty(person: Person): Promise<boolean> {
  const { page } = person;
  await page.evaluate(() => void delete document.documentElement.dataset['page']);
  await person.goOn();
  const moved = await page.waitFor(() => {
    const root = document.querySelector('police-report-form')?.shadowRoot;
    return document.documentElement.dataset['page'] ?? (root?.querySelector('.error-summary') ? 'refused' : undefined);
  }, []);
  if (moved === 'refused') return true;
  await page.evaluate(() => void delete document.documentElement.dataset['page']);
  await page.click('.back-link');
  await page.waitFor(() => document.documentElement.dataset['page'], []);
  return false;
}

/** What axe finds in the whole page, the force's part included; elements that never came to life count too. */
async function violations(page: Page, state: string): Promise<string[]> {
  const found = await page.evaluate(async () => {
    // What a sticky header of the page happens to cover now, axe would take for a small target.
    scrollTo(0, 0);
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations: all } = await engine.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    });
    const undefinedElements = [...document.querySelectorAll(':not(:defined)')].map(
      ({ localName }) => `${localName} is not defined`,
    );
    return [
      ...all.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ...undefinedElements,
    ];
  });
  return found.map((each) => `${state}: ${each}`);
}
