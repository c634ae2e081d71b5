import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { Browser, engines, type Page } from '../support/browsers.js';
import { Person } from './support/person.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples, openForm, send, walk, type ShownReceipt } from './support/walk.js';

const [ordinary] = journeyExamples('lost-property').filter(({ id }) => id === 'ordinary');

const OFFICER_KEY = 'a-key-that-only-this-test-knows';
const officers = {
  'test-desk': { sha256: createHash('sha256').update(OFFICER_KEY).digest('hex'), forces: ['sussex'] },
};

for (const engine of engines) {
  describe(`a report that is followed, in ${engine}`, () => {
    let demo: RunningDemo;
    let browser: Browser;
    let page: Page;
    let receipt: ShownReceipt;
    before(async () => {
      demo = await RunningDemo.start({ FRONTCOUNTER_OFFICER_KEYS: JSON.stringify(officers) });
      browser = await Browser.launch(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      await demo.stop();
    });

    /** What an officer's desk does. */
    const update = async (body: object): Promise<void> => {
      const reply = await fetch(`${demo.service}/v1/reports/${receipt.reference}/updates`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${OFFICER_KEY}`,
          'content-type': 'application/json',
          'idempotency-key': `"${randomUUID()}"`,
        },
        body: JSON.stringify(body),
      });
      assert.equal(reply.status, 201);
    };
    const reads = (words: string): Promise<unknown> =>
      page.waitFor(
        (expected) =>
          [...(document.querySelector('police-status-tracker')?.shadowRoot?.children ?? [])].some((each) =>
            each.textContent.includes(expected),
          ),
        [words],
        20_000,
      );

    test('opens from the confirmation, without typing the code', async () => {
      assert.ok(ordinary);
      await openForm(page, `${demo.site}/sussex/`);
      await page.evaluate(() =>
        document.querySelector('police-report-form')?.after(document.createElement('police-status-tracker')),
      );
      await page.see({ role: 'heading', name: 'Follow your report' }, 30_000);
      await walk(new Person(page, 'mouse'), ordinary);
      receipt = await send(new Person(page, 'mouse'));

      await page.click({ role: 'button', name: 'Follow this report' });
      await page.see({ role: 'heading', name: 'We have your report' }, 30_000);
    });

    test('shows by itself what an officer does, and takes an answer and a question to the officer', async () => {
      await update({ stage: 'possible-match', text: { en: 'A blue case was handed in at the pier.' } });
      await reads('A blue case was handed in at the pier.');

      await update({ kind: 'question', text: { en: 'Is there a sticker on it?' } });
      await reads('Is there a sticker on it?');
      await page.click({ role: 'button', name: 'Answer this question' });
      await page.fill('textarea', 'Yes, of a lighthouse.');
      await page.press('Tab');
      await page.press('Enter');
      await reads('Yes, of a lighthouse.');

      const reply = await fetch(`${demo.service}/v1/officer/reports/${receipt.reference}`, {
        headers: { authorization: `Bearer ${OFFICER_KEY}` },
      });
      assert.match(await reply.text(), /Yes, of a lighthouse\./);
    });

    test('opens in Welsh with reference and code, by keyboard, and forgets the code', async () => {
      await page.goto(`${demo.site}/sussex/follow.html`);
      await page.evaluate(() => document.querySelector('police-status-tracker')?.setAttribute('lang', 'cy'));
      await page.see({ role: 'heading', name: 'Dilyn eich adroddiad' }, 30_000);
      await page.fill('input[autocomplete="username"]', receipt.reference.toLowerCase().replace('-', ' '));
      await page.press('Tab');
      await page.type(receipt.accessCode.replace(/(\d{4})(?=\d)/g, '$1 '));
      await page.press('Enter');
      await reads('Gofynnodd yr heddlu rywbeth i chi');
      // What the police write is in the language that the report was made in.
      await reads('Is there a sticker on it?');

      const kept = await page.evaluate(() =>
        JSON.stringify([
          location.href,
          Object.entries(localStorage),
          Object.entries(sessionStorage),
          document.title,
          history.state,
        ]),
      );
      assert.ok(!kept.includes(receipt.accessCode));
      await page.click({ role: 'button', name: 'Gorffen edrych' });
      await page.see('input[autocomplete="username"]');
    });
  });
}
