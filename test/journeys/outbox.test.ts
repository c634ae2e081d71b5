import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '@frontcounter/service';
import { Browser, engines, type Page } from '../support/browsers.js';
import { Person } from './support/person.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples, openForm, readReceipt, walk } from './support/walk.js';

const [ordinary] = journeyExamples('lost-property').filter(({ id }) => id === 'ordinary');

for (const engine of engines) {
  describe(`a report while the service is away, in ${engine}`, () => {
    let demo: RunningDemo;
    let browser: Browser;
    let page: Page;
    before(async () => {
      demo = await RunningDemo.start();
      browser = await Browser.launch(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      await demo.stop();
    });

    const sendInVain = async (): Promise<void> => {
      assert.ok(ordinary);
      await openForm(page, `${demo.site}/sussex/`);
      await walk(new Person(page, 'mouse'), ordinary);
      await demo.interrupt();
      await page.click({ role: 'button', name: 'Send report' });
      await page.see({ role: 'heading', name: 'Your report has not been sent yet' }, 60_000);
    };
    const kept = (): Promise<number> =>
      page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('frontcounter.outbox.')).length);

    test('is sent by itself when the service is back, and is really in the database', async () => {
      await sendInVain();
      assert.equal(await kept(), 1);

      await demo.restart();
      // The waits between tries double from ten seconds, and the service may take longer than the first to start.
      const { reference, accessCode } = await readReceipt(page, 120_000);

      assert.equal((await demo.report(reference, accessCode)).status, 200);
      assert.equal(await kept(), 0);
    });

    test('is sent on a later visit, once, with another window open, and its receipt is shown there', async () => {
      await sendInVain();
      await page.goto('about:blank', { until: 'dom' });
      await demo.restart();

      await page.goto(`${demo.site}/sussex/`);
      await page.evaluate(() => {
        const other = document.createElement('iframe');
        other.src = location.href;
        document.body.append(other);
      });
      // Either window may have been the first.
      const codes = await page.waitFor(
        () => {
          const windows = [document, document.querySelector('iframe')?.contentDocument];
          const shown = windows.flatMap((each) => [
            ...(each?.querySelector('police-report-form')?.shadowRoot?.querySelectorAll<HTMLElement>('.receipt dd') ??
              []),
          ]);
          return shown.length > 0 && shown.map((each) => each.innerText.trim());
        },
        [],
        60_000,
      );
      assert.ok(codes);
      const [reference = '', accessCode = '', ...more] = codes;

      assert.deepEqual(more, [], 'one window sent it');
      assert.equal((await demo.report(reference, accessCode.replace(/\D/g, ''))).status, 200);
      await page.waitFor(() => !Object.keys(localStorage).some((name) => name.startsWith('frontcounter.outbox.')), []);
      await demo.interrupt();
      assert.equal(await reportsIn(demo), 2, 'one of each test');
    });
  });
}

/** How many reports the database of a demonstration holds that has been stopped. */
async function reportsIn({ data }: RunningDemo): Promise<number> {
  const database = await openDatabase({ dataFolder: data });
  try {
    return (await database.selectFrom('report').select('reference').execute()).length;
  } finally {
    await database.destroy();
  }
}
