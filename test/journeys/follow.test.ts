import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { parseService } from '@frontcounter/schemas/definition';
import { submissionOf } from '../contract/support/submission-of.js';
import { Browser, engines, type Page } from '../support/browsers.js';
import { pressButton, tabTo } from './support/keyboard.js';
import { Officer } from './support/officer.js';
import { Person } from './support/person.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples, openForm, send, walk, type ShownReceipt } from './support/walk.js';
import { whatIsKept } from './support/what-is-kept.js';

const lostProperty = new URL('../../packages/schemas/services/lost-property/service.json', import.meta.url);
const [ordinary] = journeyExamples('lost-property').filter(({ id }) => id === 'ordinary');

for (const engine of engines) {
  describe(`a report that is followed, in ${engine}`, () => {
    let demo: RunningDemo;
    let browser: Browser;
    let page: Page;
    let desk: Browser;
    let officer: Officer;
    before(async () => {
      demo = await RunningDemo.start();
      browser = await Browser.launch(engine);
      page = await browser.newPage();
      desk = await Browser.launch(engine);
      officer = await Officer.signIn(await desk.newPage(), demo.site);
    });
    after(async () => {
      await browser.close();
      await desk.close();
      await demo.stop();
    });

    const reads = (words: string): Promise<unknown> =>
      page.waitFor(
        (expected) =>
          [...(document.querySelector('police-status-tracker')?.shadowRoot?.children ?? [])].some((each) =>
            each.textContent.includes(expected),
          ),
        [words],
        20_000,
      );
    /** What the person writes, once the button that leads to the box was pressed. */
    const write = async (words: string, sendWords: string): Promise<void> => {
      await page.see('textarea');
      await tabTo(page, ({ name }) => name === 'text', 'the box');
      await page.type(words);
      await pressButton(page, sendWords);
    };

    test('opens from the confirmation, without typing the code', async () => {
      assert.ok(ordinary);
      await openForm(page, `${demo.site}/sussex/`);
      await page.evaluate(() =>
        document.querySelector('police-report-form')?.after(document.createElement('police-status-tracker')),
      );
      await page.see({ role: 'heading', name: 'Follow your report' }, 30_000);
      await walk(new Person(page, 'mouse'), ordinary);
      const { reference } = await send(new Person(page, 'mouse'));

      await page.click({ role: 'button', name: 'Follow this report' });
      await page.see({ role: 'heading', name: 'We have your report' }, 30_000);
      await officer.open(reference);
    });

    test('shows by itself what an officer does in another window, and takes an answer to them', async () => {
      await officer.send({
        stage: 'possible-match',
        say: 'message',
        en: 'A blue case was handed in at the pier.',
      });
      await reads('A blue case was handed in at the pier.');
      await page.see({ role: 'heading', name: 'We may have found it' });

      await officer.send({ say: 'question', en: 'Is there a sticker on it?' });
      await reads('Is there a sticker on it?');
      await pressButton(page, 'Read and answer');
      await write('Yes, of a lighthouse.', 'Send');
      await reads('Yes, of a lighthouse.');
      await officer.hears('Yes, of a lighthouse.');
    });

    test('takes a file, says how far it has come, and shows it to the officer', async () => {
      await pressButton(page, 'Add a file');
      await page.see({ role: 'heading', name: 'Add a file' }, 30_000);
      await page.evaluate(() => {
        const root = document.querySelector('police-status-tracker')?.shadowRoot;
        const input = root?.querySelector<HTMLInputElement>('input[type="file"]');
        if (!input) throw new Error('No files are asked for.');
        const chosen = new DataTransfer();
        chosen.items.add(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], 'sticker.jpg'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await reads('This file is sent when you choose');
      await pressButton(page, 'Send');
      await reads('You added files');
      await reads('We have all of this file');
      await officer.hears('sticker.jpg');
    });

    test('opens in Welsh with reference and code, asks, is answered in Welsh, and forgets the code', async () => {
      const receipt = await sendInWelsh(demo);
      await page.goto(`${demo.site}/sussex/follow.html`);
      await page.evaluate(() => document.querySelector('police-status-tracker')?.setAttribute('lang', 'cy'));
      await page.see({ role: 'heading', name: 'Dilyn eich adroddiad' }, 30_000);
      await tabTo(page, ({ name }) => name === 'reference', 'the reference');
      await page.type(receipt.reference.toLowerCase().replace('-', ' '));
      await page.press('Tab');
      await page.type(receipt.accessCode.replace(/(\d{4})(?=\d)/g, '$1 '));
      await page.press('Enter');
      await page.see({ role: 'heading', name: 'Mae eich adroddiad gennym' }, 30_000);
      await pressButton(page, 'Gofyn cwestiwn');
      await write('A oes newyddion?', 'Anfon');
      await reads('A oes newyddion?');

      await officer.backToAll();
      await officer.open(receipt.reference);
      await officer.send({
        stage: 'closed',
        outcome: 'returned',
        say: 'answer 2',
        en: 'Yes. Collect it at the counter.',
        cy: 'Oes. Casglwch ef wrth y cownter.',
      });
      await reads('Oes. Casglwch ef wrth y cownter.');
      await reads('Mae gennych ef yn ôl');

      const kept = await whatIsKept(page);
      assert.ok(!kept.includes(receipt.accessCode));
      await pressButton(page, 'Gorffen edrych');
      await page.see('input[autocomplete="username"]');
    });

    test('leaves no trace of the officer but what was said', async () => {
      const key = /Officer’s key +(\S+)/.exec(demo.output)?.[1] ?? '';
      const kept = await whatIsKept(officer.page);
      assert.ok(key !== '' && !kept.includes(key), kept);
      const { console, errors, violations } = await officer.page.problems();
      assert.deepEqual([...console, ...errors, ...violations], []);
    });
  });
}

/** A report made in Welsh, as its form would send it. */
async function sendInWelsh({ service, site }: RunningDemo): Promise<ShownReceipt> {
  assert.ok(ordinary);
  const submission = submissionOf(parseService(JSON.parse(readFileSync(lostProperty, 'utf8'))), ordinary);
  const reply = await fetch(`${service}/v1/submissions`, {
    method: 'POST',
    headers: { origin: site, 'content-type': 'application/json', 'idempotency-key': `"${randomUUID()}"` },
    body: JSON.stringify(submission),
  });
  assert.equal(reply.status, 201);
  return (await reply.json()) as ShownReceipt;
}
