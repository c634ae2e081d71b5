import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Browser, engines } from '../support/browsers.js';
import { Officer } from './support/officer.js';
import { RunningDemo } from './support/running-demo.js';

/** Each page with a form, and the first question in its language. */
const pages: Readonly<Record<string, string>> = {
  '/sussex/': 'Is it an emergency?',
  '/dyfed-powys/': 'A yw’n argyfwng?',
  '/dyfed-powys/en.html': 'Is it an emergency?',
  '/west-midlands/': 'Is it an emergency?',
};

let demo: RunningDemo;
before(async () => {
  demo = await RunningDemo.start();
});
after(() => demo.stop());

test('every demonstration page says what to call when there is no script', async () => {
  for (const path of Object.keys(pages)) {
    const html = await (await fetch(demo.site + path)).text();
    const [, fallback = ''] =
      /<(?:police-report-form|div\s+data-police-widget)([^]*?)<\/(?:police-report-form|div)>/.exec(html) ?? [];
    for (const number of ['tel:101', 'tel:999']) assert.ok(fallback.includes(number), `${path} lacks ${number}`);
  }
});

test('the first page leads to each of them, to those on which a report is followed and alerts are signed up for, and to the officer’s', async () => {
  const html = await (await fetch(demo.site)).text();
  for (const path of [...Object.keys(pages), '/sussex/follow.html', '/sussex/alerts.html', '/officer/'])
    assert.ok(html.includes(`href="${path.slice(1)}"`), path);
});

for (const engine of engines) {
  describe(`the demonstration pages in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await Browser.launch(engine);
    });
    after(() => browser.close());

    test('/officer/ lets in who has the key, and shows an empty desk, and sends an alert', async () => {
      const page = await browser.newPage();
      try {
        await page.goto(`${demo.site}/officer/`);
        await page.click({ role: 'button', name: 'Sign in' });
        await page.see({ role: 'heading', name: 'There is a problem' });
        const officer = await Officer.signIn(page, demo.site);
        await page.see('#no-reports');

        const told = await officer.sendAlert({
          ...{ force: 'Kent Police', topic: 'roads', severity: 'important' },
          ...{ title: 'Bridge closed', text: 'The bridge is closed until Monday.' },
        });
        assert.equal(told, 'Sent. Nobody has signed up for alerts like this one.');
        await page.see({ role: 'heading', name: 'Bridge closed' });

        const { console, errors, violations } = await page.problems();
        assert.deepEqual([...console, ...errors, ...violations], []);
      } finally {
        await page.close();
      }
    });

    for (const [path, question] of Object.entries(pages)) {
      test(`${path} asks its first question, once, with nothing to complain of`, async () => {
        const page = await browser.newPage();
        try {
          await page.goto(demo.site + path);
          await page.see({ role: 'group', name: question });

          assert.equal(await page.evaluate(() => document.querySelectorAll('police-report-form').length), 1);
          const { console, errors, violations } = await page.problems();
          assert.deepEqual([...console, ...errors, ...violations], []);
        } finally {
          await page.close();
        }
      });
    }
  });
}
