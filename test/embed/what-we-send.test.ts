import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from '../support/browsers.js';
import { Person } from '../journeys/support/person.js';
import { journeyExamples, walk } from '../journeys/support/walk.js';
import { FORM, hear, html, stands } from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';

const quietWord = readFileSync('test/support/test-data/quiet-word/service.json');

const QUIET_STEPS: readonly Readonly<Record<string, unknown>>[] = [
  { 'emergency-check': 'no' },
  { kind: 'something' },
  // Marks and letters that JSON has to escape or that run the other way.
  { account: 'He said "no" \\ <b>\nשלום', mood: 'worse', seen: ['friend'] },
  { said: 'Nothing' },
  { things: 'no' },
  { when: { day: '1', month: '3', year: '2025' } },
  {
    name: { first: 'Ann', last: 'O’Neill' },
    email: 'ann@example.com',
    address: { line1: '1 High Street', town: 'Hove', postcode: 'BN1 1AA' },
  },
];

/** What the person reads, and the body that is shown with it. */
interface Shown {
  readonly words: string;
  readonly body: string;
}

inEveryEngine('what we will send', ({ open, sites }) => {
  const disclose = async (page: Page): Promise<Shown> => {
    await page.click('.disclosure > summary');
    await page.see('.disclosure__json > summary');
    await page.click('.disclosure__json > summary');
    await page.see('.json');
    return page.evaluate(() => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      return {
        words: root?.querySelector<HTMLElement>('.disclosure')?.innerText ?? '',
        body: root?.querySelector('.json')?.textContent ?? '',
      };
    });
  };
  /** Sends what is shown, and holds it against what came over the network. */
  const sendAndCompare = async (page: Page, { words, body }: Shown): Promise<void> => {
    const before = sites().posted.length;
    await page.click({ role: 'button', name: 'Send report' });
    await page.see('.receipt');
    const [posted, ...more] = sites().posted.slice(before);
    assert.ok(posted);
    assert.equal(more.length, 0);
    assert.equal(posted.body, body);
    // What the words promise about the rest of the request.
    const { headers } = posted;
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers.authorization, undefined);
    assert.equal(headers.origin, sites().host);
    assert.match(headers['idempotency-key'] as string, /^"[0-9a-f-]{36}"$/);
    assert.ok(!words.includes((headers['idempotency-key'] as string).slice(1, -1)), 'the key is not shown');
    assert.ok(words.includes(`${sites().service}/v1/submissions`));
    // Everything of the body is in the words too.
    const squeezed = words.replace(/\s+/g, ' ');
    for (const value of leaves(JSON.parse(posted.body)))
      assert.ok(squeezed.includes(value.replace(/\s+/g, ' ')), `"${value}" is shown`);
  };

  test('of a standard service is what is posted, to the byte', async () => {
    const page = await open(html(FORM));
    await page.evaluate(() => void (document.cookie = 'known=somebody'));
    await stands(page);
    await pagesAreHeard(page);
    const [example] = journeyExamples('lost-property').filter(({ id }) => id === 'ordinary');
    assert.ok(example);
    await walk(new Person(page, 'mouse'), example);

    await sendAndCompare(page, await disclose(page));
  });

  test('of a sensitive service is what is posted, to the byte, in the same words', async () => {
    sites().add('/quiet-word/service.json', quietWord);
    const tag = `<police-report-form id="form" definition="SERVICE/quiet-word/service.json" exit-address="/"></police-report-form>`;
    const page = await open(html(tag));
    await hear(page, 'police-ready');
    const person = new Person(page, 'mouse');
    for (const answers of QUIET_STEPS) {
      for (const [id, raw] of Object.entries(answers)) {
        await page.see(`[name^="${id}"]`);
        await person.answer(id, raw);
      }
      await person.goOn();
    }
    await page.see({ role: 'heading', name: 'Check your answers' });

    const shown = await disclose(page);
    assert.match(shown.words, /What is not sent/);
    await sendAndCompare(page, shown);
    const left = await page.evaluate(() => document.querySelector('police-report-form')?.shadowRoot?.innerHTML ?? '');
    assert.doesNotMatch(left, /He said/, 'nothing of it is left');
  });

  test('fits a screen of 320 px', async () => {
    const page = await open(html(FORM));
    await page.resize(320, 640);
    await stands(page);
    await pagesAreHeard(page);
    const [example] = journeyExamples('lost-property').filter(({ id }) => id === 'longest');
    assert.ok(example);
    await walk(new Person(page, 'mouse'), example);

    await disclose(page);

    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });

  test('can be asked for again when it does not arrive', async () => {
    sites().fault(/\/what-we-send\./, 'missing');
    const page = await open(html(FORM));
    await stands(page);
    await pagesAreHeard(page);
    const [example] = journeyExamples('lost-property').filter(({ id }) => id === 'ordinary');
    assert.ok(example);
    await walk(new Person(page, 'mouse'), example);
    await page.click('.disclosure > summary');
    await page.see({ role: 'button', name: 'Try again' });

    sites().heal();
    await page.click({ role: 'button', name: 'Try again' });

    await page.see('.disclosure__json > summary');
  });
});

/** Page changes are kept where `walk` finds them. */
const pagesAreHeard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener('police-page-view', (event) => {
      document.documentElement.dataset['page'] = (event as CustomEvent<{ page: string }>).detail.page;
    });
  });

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}
