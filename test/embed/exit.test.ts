import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '../support/browsers.js';
import { hear, html, passEmergencyCheck } from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';

const quietWord = readFileSync('test/support/test-data/quiet-word/service.json');
const MARKER = 'marker-7d1f3';
const EXIT = { role: 'button', name: 'Exit this page' } as const;

const tag = (exit: string) =>
  html(
    `<h1>About what happened</h1><a id="elsewhere" href="${exit}">Elsewhere</a>
    <police-report-form id="form" definition="SERVICE/quiet-word/service.json" exit-address="${exit}"></police-report-form>`,
  ).replace('<title>Report', '<title>Report what happened');

/** While one page gives way to another, a driver may have none to ask. */
async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await check().catch(() => false))) {
    assert.ok(Date.now() < end, 'the other page did not come');
    await pause(50);
  }
}

inEveryEngine('leaving a sensitive service', ({ engine, open, sites }) => {
  /** Opens the form, types the marker into the story, and stays on that page. */
  const atTheStory = async (exit: string): Promise<Page> => {
    sites().add('/quiet-word/service.json', quietWord);
    const page = await open(tag(exit));
    await hear(page, 'police-ready');
    await page.see(EXIT);
    await passEmergencyCheck(page);
    await page.click({ role: 'radio', name: 'Something that happened' });
    await page.click({ role: 'button', name: 'Continue' });
    await page.fill('textarea', MARKER);
    return page;
  };
  const weather = () => sites().page('<!doctype html><title>Weather</title><h1>Weather</h1>');
  const isAtWeather = (page: Page) => until(() => page.evaluate(() => document.title === 'Weather'));
  const backIsNoForm = async (page: Page): Promise<void> => {
    await page.evaluate(() => setTimeout(() => history.back()));
    await pause(1_000);
    assert.equal(await page.evaluate(() => document.querySelectorAll('police-report-form').length), 0);
  };

  test('by the button: the other page takes the place of this one in the history', async () => {
    const page = await atTheStory(weather());
    const before = await page.evaluate(() => history.length);

    await page.click(EXIT);

    await isAtWeather(page);
    assert.equal(await page.evaluate(() => history.length), before);
    assert.equal(await page.evaluate(() => document.referrer), '');
    await backIsNoForm(page);
  });

  test('by the link at the end of the page', async () => {
    const page = await atTheStory(weather());

    const link = { role: 'link', name: 'Exit this page' } as const;
    // What loads after the page may come between, and the click would miss.
    await page.still(link);
    await page.click(link);

    await isAtWeather(page);
    await backIsNoForm(page);
  });

  test('by Shift three times, while typing; not by capitals, and never by Escape', async () => {
    const page = await atTheStory(weather());

    for (const chord of ['Shift+A', 'Shift+B', 'Shift+C', 'Escape', 'Escape', 'Escape', 'Shift', 'Shift']) {
      await page.press(chord);
    }
    assert.equal(await page.count('textarea'), 1, 'the form is still there');
    await page.waitFor(
      () => document.querySelector('body > [role=status]')?.textContent === 'To exit this page, press Shift once more.',
      [],
    );
    await page.press('Shift');

    await isAtWeather(page);
  });

  test('a host page that keeps keys to itself and asks whether one really wants to leave cannot hold anybody', async () => {
    const page = await atTheStory(weather());
    await page.evaluate(() => {
      addEventListener('beforeunload', (event) => event.preventDefault());
      for (const type of ['keydown', 'keyup'])
        document.addEventListener(type, (e) => e.stopImmediatePropagation(), true);
    });

    for (let presses = 0; presses < 3; presses += 1) await page.press('Shift');

    await isAtWeather(page);
  });

  test('on a stalled network the page is covered and emptied at once, and says nothing of where it was', async () => {
    sites().add('/stalled', 'Weather');
    sites().fault(/stalled/, 'hang');
    const page = await atTheStory(`${sites().service}/stalled`);
    await page.evaluate(
      (marker, service) => {
        const root = document.querySelector('police-report-form')?.shadowRoot;
        const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent.includes('Exit'));
        const look = (): string => {
          const points = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => [x, y] as const));
          const top = new Set(points.map(([x, y]) => document.elementFromPoint(innerWidth * x, innerHeight * y)));
          const controls = [...(root?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
          return JSON.stringify({
            role: [...top].map((each) => each?.getAttribute('role')).join(),
            title: document.title,
            path: location.pathname,
            holds: (root?.innerHTML ?? '').includes(marker) || controls.some(({ value }) => value.includes(marker)),
          });
        };
        Object.assign(window, { look });
        // A driver may wait for the page that does not come: what there was to see is told to the service.
        button?.addEventListener('click', () =>
          requestAnimationFrame(
            () => void fetch(`${service}/noted?${encodeURIComponent(look())}`, { mode: 'no-cors' }),
          ),
        );
      },
      MARKER,
      sites().service,
    );

    await page.evaluate(() => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent.includes('Exit'));
      setTimeout(() => button?.click());
    });
    // WebKit draws and sends nothing more once another page is on its way, but can be asked; Chromium's driver cannot ask.
    const noted = async (): Promise<string | undefined> => {
      if (engine === 'webkit') {
        const seen = await page.evaluate(() => (Reflect.get(window, 'look') as () => string)());
        return seen.includes('alert') ? seen : undefined;
      }
      const told = sites().requests.find((path) => path.startsWith('/noted?'));
      return told && decodeURIComponent(told.slice(7));
    };
    await until(async () => Boolean(await noted()));

    assert.deepEqual(JSON.parse((await noted()) ?? ''), {
      role: 'alert',
      title: 'Loading',
      path: '/',
      holds: false,
    });
    sites().release();
  });

  test('whoever goes elsewhere by a link and comes back finds an empty form', async () => {
    const page = await atTheStory(weather());

    await page.click('#elsewhere');
    await isAtWeather(page);
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(async () => (await page.count({ role: 'radio', name: 'No' })) === 1);

    const kept = await page.evaluate((marker) => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      const typed = [...(root?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
      return typed.some(({ value, checked, type }) => (type === 'radio' ? checked : value.includes(marker)));
    }, MARKER);
    assert.equal(kept, false);
  });

  test('without its own file the form does not start: nobody is left without a way out', async () => {
    sites().fault(/\/care\./, 'missing');
    sites().add('/quiet-word/service.json', quietWord);
    const page = await open(tag(weather()));

    const [event] = await hear(page, 'police-load-failed');

    assert.equal((event?.detail as { reason: string }).reason, 'unreachable');
    assert.equal(await page.count({ role: 'radio' }), 0);
  });

  test('breaks no rule of a strict policy', async () => {
    sites().add('/quiet-word/service.json', quietWord);
    const policy = `default-src 'none'; script-src SERVICE; connect-src SERVICE; style-src 'self'; img-src data:; require-trusted-types-for 'script'; report-uri SERVICE/violation`;
    const page = await open(tag(weather()), { headers: { 'Content-Security-Policy': policy } });
    await hear(page, 'police-ready');
    const violations = () => sites().requests.filter((path) => path.startsWith('/violation'));
    assert.deepEqual(violations(), [], 'before anything was done');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = '/not-allowed.png';
    });
    await until(async () => violations().length > 0);

    for (let presses = 0; presses < 3; presses += 1) await page.press('Shift');
    await isAtWeather(page);
    await pause(500);

    assert.equal(violations().length, 1, 'none but the one that shows that they are reported');
  });
});
