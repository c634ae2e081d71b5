import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { Browser, engines, type Page } from '../support/browsers.js';
import { pickRadio, pressButton, tabTo } from './support/keyboard.js';
import { mailTo, type Mail } from './support/mailbox.js';
import { RunningDemo } from './support/running-demo.js';
import { whatIsKept } from './support/what-is-kept.js';

/** What a person reads on the way, in each language. */
const journeys = [
  {
    lang: 'en',
    first: 'What do you want to hear about?',
    next: 'Continue',
    consent: 'I want to get these alerts',
    check: 'Check your answers',
    signUp: 'Sign up',
    asked: 'Check your email',
    askedOn: 'Confirm that you want these alerts',
    confirm: 'Confirm',
    confirmed: 'You are signed up',
    chosen: 'Burglary and theft',
    pause: 'Pause',
    resume: 'Start again',
    paused: 'We send you nothing until you start them again.',
    alert: 'Burglaries in Sample Town',
    choices: 'Your alerts',
    gone: 'This link does not work any more',
  },
  {
    lang: 'cy',
    first: 'Beth hoffech chi glywed amdano?',
    next: 'Parhau',
    consent: 'Hoffwn gael y rhybuddion hyn',
    check: 'Gwiriwch eich atebion',
    signUp: 'Cofrestru',
    asked: 'Edrychwch ar eich e-bost',
    askedOn: 'Cadarnhewch eich bod am gael y rhybuddion hyn',
    confirm: 'Cadarnhau',
    confirmed: 'Rydych wedi cofrestru',
    chosen: 'Bwrgleriaeth a lladrad',
    pause: 'Oedi',
    resume: 'Ailgychwyn',
    paused: 'Nid ydym yn anfon dim atoch nes i chi eu hailgychwyn.',
    alert: 'Bwrgleriaethau yn Nhref Enghreifftiol',
    choices: 'Eich rhybuddion',
    gone: 'Nid yw’r ddolen hon yn gweithio mwyach',
  },
] as const;

for (const engine of engines) {
  describe(`alerts about an area, by keyboard, in ${engine}`, () => {
    let demo: RunningDemo;
    let browser: Browser;
    before(async () => {
      demo = await RunningDemo.start();
      browser = await Browser.launch(engine);
    });
    after(async () => {
      await browser.close();
      await demo.stop();
    });

    for (const words of journeys) {
      test(`signs up, confirms, pauses, gets one alert and leaves with one click: ${words.lang}`, async () => {
        const { lang, next } = words;
        const address = `mair-${lang}@example.com`;
        const page = await browser.newPage();
        await openAlerts(page, `${demo.site}/sussex/alerts.html`, lang);
        await page.see({ role: 'heading', name: words.first }, 30_000);
        await tabTo(page, ({ value }) => value === 'burglary', 'burglary');
        await page.press('Space');
        await pressButton(page, next);
        for (const [name, value] of [
          ['severity', 'all'],
          ['where', 'force'],
          ['channel', 'email'],
        ] as const)
          await pick(page, name, value, next);
        await page.see('[name="email"]');
        await tabTo(page, ({ name }) => name === 'email', 'the box');
        await page.type(address);
        await pressButton(page, next);
        for (const [name, value] of [
          ['frequency', 'at-once'],
          ['quiet', 'none'],
          ['language', lang],
        ] as const)
          await pick(page, name, value, next);
        await page.see({ role: 'heading', name: words.consent });
        await tabTo(page, ({ name }) => name === 'consent', 'the declaration');
        await page.press('Space');
        await pressButton(page, next);
        await page.see({ role: 'heading', name: words.check });
        await pressButton(page, words.signUp);
        await page.see({ role: 'heading', name: words.asked });

        const [asking] = await mailTo(demo.service, address, 1);
        assert.equal(asking?.lang, lang);
        await openAlerts(page, linkIn(asking.text, 'confirm'), lang);
        await page.see({ role: 'heading', name: words.askedOn }, 30_000);
        await pressButton(page, words.confirm);
        await page.see({ role: 'heading', name: words.confirmed });
        await reads(page, words.chosen);
        await pressButton(page, words.pause);
        await reads(page, words.paused);
        await pressButton(page, words.resume);
        await page.see({ role: 'button', name: words.pause });

        assert.equal(await sendAlert(demo), 1);
        const [alert, ...earlier] = await mailTo(demo.service, address, 2);
        assert.equal(earlier.length, 1);
        assert.ok(alert);
        assert.ok(alert.text.includes(words.alert), alert.text);
        const manage = linkIn(alert.text, 'manage');
        await openAlerts(page, manage, lang);
        await page.see({ role: 'heading', name: words.choices }, 30_000);
        await reads(page, words.chosen);
        await assertNothingKept(page, manage);
        const { console, errors, violations } = await page.problems();
        assert.deepEqual([...console, ...errors, ...violations], []);

        await unsubscribe(page, alert);
        await openAlerts(page, manage, lang);
        await page.see({ role: 'heading', name: words.gone }, 30_000);
        assert.equal(await sendAlert(demo), 0);
      });
    }
  });
}

/** Opens an address as a mail program does: as a page of its own, whatever is open. */
async function openAlerts(page: Page, address: string, lang: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate((to) => document.querySelector('police-alert-signup')?.setAttribute('lang', to), lang);
}

async function pick(page: Page, name: string, value: string, next: string): Promise<void> {
  await page.see(`[name="${name}"]`);
  await pickRadio(page, name, value);
  await pressButton(page, next);
}

function reads(page: Page, words: string): Promise<unknown> {
  return page.waitFor(
    (expected) => document.querySelector('police-alert-signup')?.shadowRoot?.textContent.includes(expected),
    [words],
  );
}

function linkIn(text: string | undefined, purpose: 'confirm' | 'manage'): string {
  const [link] = new RegExp(`https?://\\S+#police-alerts=${purpose}\\.[\\w-]+`).exec(text ?? '') ?? [];
  assert.ok(link, text);
  return link;
}

/** Gives how many people it goes to. */
async function sendAlert({ service, site, output }: RunningDemo): Promise<number> {
  const key = /Officer’s key +(\S+)/.exec(output)?.[1] ?? '';
  const reply = await fetch(`${service}/v1/alerts`, {
    method: 'POST',
    headers: {
      origin: site,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': `"${randomUUID()}"`,
    },
    body: JSON.stringify({
      force: 'sussex',
      topics: ['burglary'],
      severity: 'important',
      title: { en: 'Burglaries in Sample Town', cy: 'Bwrgleriaethau yn Nhref Enghreifftiol' },
      text: { en: 'Lock your doors.', cy: 'Clowch eich drysau.' },
    }),
  });
  assert.equal(reply.status, 201, await reply.clone().text());
  return ((await reply.json()) as { recipients: number }).recipients;
}

/** Presses the button that mail programs have of their own (RFC 8058). */
async function unsubscribe(page: Page, { address }: Mail): Promise<void> {
  await page.goto(address);
  await pressButton(page, 'Unsubscribe');
  await page.see({ role: 'heading', name: 'You have unsubscribed' });
}

/** Whoever uses the browser next finds neither the secret of the link nor what was opened with it. */
async function assertNothingKept(page: Page, link: string): Promise<void> {
  const shown = await page.evaluate(() => document.documentElement.outerHTML);
  const kept = (await whatIsKept(page)) + shown;
  const token = /manage\.([\w-]+)$/.exec(link)?.[1];
  assert.ok(token !== undefined && !kept.includes(token), kept);
  assert.ok(!kept.includes('@example.com'));
}
