import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from '../support/browsers.js';
import { fallbackStands, FORM, hear, heard, html, passEmergencyCheck, SCRIPT, stands } from './support/embed-page.js';
import { inEveryEngine, type Embed } from './support/in-every-engine.js';
import { integrity, plainName, read, RELEASE } from './support/shipped.js';
import type { Fault } from './support/sites.js';

const CANARY = 'self[Symbol.for("tampered")]=1;';

/** One bit of one byte in the middle; and code that would tell if it ran, or words that would be seen. */
const ALTERATIONS: Readonly<Record<string, Fault>> = {
  'one byte flipped': {
    change(file) {
      const flipped = Buffer.from(file);
      const middle = flipped.length >> 1;
      flipped[middle] = (flipped[middle] ?? 0) ^ 1;
      return flipped;
    },
  },
  'something of its own added': {
    change: (file) =>
      file.toString().startsWith('{') ? file.toString().replaceAll(/101|999/g, '0900 666') : CANARY + file.toString(),
  },
};

/** What must come of a page with an altered file. `asked` waits until the page has asked for it. */
type Check = (page: Page, asked: () => Promise<void>) => Promise<void>;

const refused = async (page: Page) => {
  const [event] = await hear(page, 'police-load-failed');
  await fallbackStands(page);
  assert.equal((event?.detail as { reason: string }).reason, 'unreachable');
};

/** Nothing that was added has run, and it had the time to. */
const notTampered = async (page: Page) => {
  await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
  assert.equal(await page.evaluate(() => Symbol.for('tampered') in window), false);
};

/** The first page stands, what comes after it does not arrive, and the person is told. */
const survivesLater: Check = async (page, asked) => {
  await stands(page);
  await passEmergencyCheck(page);
  await asked();
  await notTampered(page);
  assert.deepEqual(
    (await heard(page)).filter(({ type }) => type === 'error'),
    [],
  );
};

const survivesInWelsh: Check = async (page, asked) => {
  await stands(page);
  await page.click({ role: 'radio', name: 'Nac ydy' });
  await page.click({ role: 'button', name: 'Parhau' });
  await asked();
  await notTampered(page);
};

const page = (lang: string, force = 'sussex') => html(FORM, { lang, head: SCRIPT.replace('sussex', force) });
const ownDefinition = html(
  FORM.replace('service="lost-property"', `definition="SERVICE/${RELEASE}/data/lost-property.json"`),
);
const pinned = html(FORM, {
  head: `<script src="SERVICE/${RELEASE}/frontcounter.js" integrity="${integrity['frontcounter.js']}" crossorigin="anonymous" data-force="sussex" async></script>`,
});

const TRACKER = '<police-status-tracker><p class="fallback">Call 101</p></police-status-tracker>';
const SIGN_UP =
  '<police-alert-signup service="neighbourhood-alerts"><p class="fallback">Call 101</p></police-alert-signup>';

/** Opens a report in the tracker, without a service that has it. */
const openReport = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const at = new Date().toISOString();
    const report = {
      ...{ reference: '4F7K-9QWX', force: 'sussex', language: 'en', safety: 'standard', tracker: 'general' },
      ...{ service: { id: 'lost-property', version: '1.0.0', title: 'Lost property' }, stage: 'received' },
      ...{ receivedAt: at, history: [{ id: '1', at, kind: 'received', from: 'person' }], files: [], can: ['add-file'] },
    };
    const read = async (): Promise<object> => ({ kind: 'done', value: report });
    const tracker = document.querySelector('police-status-tracker');
    if (!tracker?.shadowRoot) throw new Error('There is no tracker.');
    Object.assign(tracker, { client: { read, listen: () => new Promise(() => undefined) } });
    const [reference, code] = tracker.shadowRoot.querySelectorAll<HTMLInputElement>('form .input');
    if (!reference || !code) throw new Error('The tracker asks for nothing.');
    reference.value = report.reference;
    code.value = '4071558213960247';
    tracker.shadowRoot.querySelector<HTMLButtonElement>('form [type=submit]')?.click();
  });

/** How to make a page ask for a file, and what must come of it. */
interface Case {
  readonly html: string;
  readonly check: Check;
  /** A definition that the page names, at this address of the service. */
  readonly definition?: { readonly path: string; readonly file: Buffer };
}

const quietWord = {
  path: '/quiet-word/service.json',
  file: readFileSync('test/support/test-data/quiet-word/service.json'),
};

/** A service whose only page, after the emergency check, asks this. */
const asking = (question: { readonly id: string } & Readonly<Record<string, unknown>>) => {
  const id = `asking-${question.id}`;
  const file = {
    ...{ id, version: '1.0.0', kind: 'report', language: 'en', safety: 'standard', emergencyCheck: true },
    title: 'Tell us one thing',
    sections: [{ id: 'thing', title: 'The thing', pages: [{ id: 'thing', questions: [question] }] }],
    confirmation: { title: 'We have it', next: 'Somebody looks at it.' },
  };
  return { path: `/${id}/service.json`, file: Buffer.from(JSON.stringify(file)) };
};
const worded = (codes: string) => Object.fromEntries(codes.split(' ').map((code) => [code, `This is wrong: ${code}`]));

const photos = asking({
  ...{ id: 'photos', type: 'file-upload', label: 'Photographs' },
  rules: { kinds: ['photo'], maxFiles: 2, maxSize: 5, maxTotalSize: 10 },
  errors: worded('required maxFiles maxSize maxTotalSize kinds empty unreadable notRead caption'),
});
const address = asking({
  ...{ id: 'address', type: 'address', label: 'Your address' },
  errors: worded('required line1 town postcode maxLength'),
});
const place = asking({
  ...{ id: 'place', type: 'location', label: 'Where was it?' },
  errors: worded('required maxLength'),
});
const story = asking({
  ...{ id: 'story', type: 'text-input', label: 'What happened?' },
  ...{ rules: { maxLength: 50 }, errors: worded('required maxLength') },
});
const defined = ({ path }: { readonly path: string }, head = SCRIPT) =>
  html(FORM.replace('service="lost-property"', `definition="SERVICE${path}"`), { head });

const CASES: Readonly<Record<string, Case>> = {
  'frontcounter.js': {
    html: pinned,
    async check(page) {
      await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
      await fallbackStands(page);
    },
  },
  'report-form': { html: page('en'), check: refused },
  prerendered: { html: page('en'), check: survivesLater },
  manifest: { html: page('en'), check: survivesLater },
  cy: { html: page('cy'), check: refused },
  welsh: { html: page('cy'), check: refused },
  later: { html: page('en'), check: survivesLater },
  'later-question-templates': { html: page('en'), check: survivesLater },
  'shared-1': { html: page('en'), check: survivesLater },
  'shared-later': { html: page('en'), check: survivesLater },
  files: {
    html: defined(photos),
    definition: photos,
    async check(page, asked) {
      await survivesLater(page, asked);
      await page.see({ role: 'button', name: 'Try again' });
      assert.equal(await page.count('input[type=file]'), 0, 'no files are asked for');
    },
  },
  'address-look-up': {
    html: defined(address, SCRIPT.replace(' async', ' data-addresses="SERVICE/v1/addresses" async')),
    definition: address,
    async check(page, asked) {
      await survivesLater(page, asked);
      await page.see('[name="address_line1"]');
    },
  },
  danger: { html: page('en'), check: survivesLater },
  outbox: {
    html: page('en'),
    async check(page, asked) {
      await stands(page);
      await passEmergencyCheck(page);
      await page.click({ role: 'radio', name: 'Mobile phone' });
      await page.click({ role: 'button', name: 'Continue' });
      await asked();
      await notTampered(page);
    },
  },
  'what-we-send': {
    html: defined(story),
    definition: story,
    async check(page, asked) {
      await stands(page);
      await passEmergencyCheck(page);
      await page.fill('[name="story"]', 'It rained');
      await page.click({ role: 'button', name: 'Continue' });
      await page.see({ role: 'heading', name: 'Check your answers' });
      await asked();
      await notTampered(page);
    },
  },
  'location-more': { html: defined(place), definition: place, check: survivesLater },
  'location-map-view': {
    html: defined(place, SCRIPT.replace(' async', ' data-tiles="SERVICE/{z}/{x}/{y}.png" async')),
    definition: place,
    async check(page, asked) {
      await stands(page);
      await passEmergencyCheck(page);
      await page.click({ role: 'button', name: 'Choose the place on a map' });
      await asked();
      await notTampered(page);
      assert.equal(await page.count('canvas'), 0);
    },
  },
  'status-tracker': { html: html(TRACKER), check: refused },
  'cy-tracker': { html: html(TRACKER, { lang: 'cy' }), check: refused },
  following: {
    html: html(TRACKER),
    async check(page, asked) {
      await page.see({ role: 'heading', name: 'Follow your report' });
      await asked();
      await notTampered(page);
    },
  },
  'adding-files': {
    html: html(TRACKER),
    async check(page, asked) {
      await page.see({ role: 'heading', name: 'Follow your report' });
      await openReport(page);
      await page.click({ role: 'button', name: 'Add a file' });
      await asked();
      await page.see({ role: 'heading', name: 'The next page did not load' });
      await notTampered(page);
    },
  },
  'alert-signup': { html: html(SIGN_UP), check: refused },
  'sign-up': {
    html: html(SIGN_UP),
    async check(page) {
      await page.click({ role: 'checkbox', name: 'Burglary and theft' });
      await page.click({ role: 'button', name: 'Continue' });
      await page.see({ role: 'button', name: 'Try again' });
      await notTampered(page);
    },
  },
  care: { html: defined(quietWord), check: refused, definition: quietWord },
  'own-definition': { html: ownDefinition, check: refused },
  'own-theme': {
    html: html(FORM, { head: SCRIPT.replace(' async', ' data-theme="SERVICE/own-theme.json" async') }),
    check: refused,
    definition: { path: '/own-theme.json', file: readFileSync('packages/themes/forces/sussex.json') },
  },
  'data/lost-property.prerendered.json': { html: page('en'), check: survivesLater },
  'data/lost-property.prerendered.cy.json': { html: page('cy'), check: survivesInWelsh },
  'data/lost-property.first.json': { html: page('en'), check: refused },
  'data/lost-property.first.cy.json': { html: page('cy'), check: refused },
  'data/lost-property.json': { html: page('en'), check: survivesLater },
  'data/lost-property.cy.json': { html: page('cy'), check: survivesInWelsh },
  'data/force.sussex.json': { html: page('en'), check: refused },
};

/** Counts and dates in a language that we have no data for. No page asks for it while all our translations have theirs. */
const NEVER_ASKED_FOR = ['intl-language'];

/** Only plain http asks for it: see plain-http.test.ts. */
const PLAIN_HTTP = ['proven'];
/** One force and one service stand for all: the code that reads them is the same, and `build.test.ts` follows every proof. */
const isOtherData = (file: string) => file.startsWith('data/') && !Object.hasOwn(CASES, file);

/** The script tag's own file, one of each way in which it loads more, and data. */
const ONE_OF_EACH: ReadonlySet<string> = new Set([
  'frontcounter.js',
  'manifest',
  'report-form',
  'later',
  'cy',
  'own-definition',
  'data/lost-property.first.json',
  'data/lost-property.prerendered.json',
  'data/lost-property.json',
]);

inEveryEngine('a shipped file that was altered', ({ engine, open, sites }: Embed) => {
  test('has a case here, whichever it is', () => {
    const files = Object.keys(integrity)
      .map(plainName)
      .filter((file) => !isOtherData(file) && !file.startsWith('themes/'));
    assert.deepEqual(files.sort(), [...Object.keys(CASES), ...NEVER_ASKED_FOR, ...PLAIN_HTTP].sort());
  });

  test('is refused when it is another force’s, with a proof of its own', async () => {
    sites().fault(/force\.sussex\.json/, { change: () => read('data/force.kent.json') });
    await refused(await open(page('en')));
  });

  const malformed = { empty: '', unknown: 'sha999-', 'not Base64': 'sha384-@@@' };
  for (const [name, value] of Object.entries(malformed)) {
    test(`is not asked for when its own integrity is ${name}, which browsers take for none`, async () => {
      const [file = ''] = Object.keys(integrity).filter((each) => plainName(each) === 'report-form');
      sites().fault(/frontcounter\.js$/, {
        change: (loader) => loader.toString().replace(integrity[file] ?? '', value),
      });
      const opened = await open(page('en'));
      await refused(opened);
      assert.deepEqual(
        sites().requests.filter((path) => path.includes('report-form')),
        [],
      );
    });
  }

  for (const [name, { html, check, definition }] of Object.entries(CASES)) {
    for (const [alteration, fault] of Object.entries(ALTERATIONS)) {
      // Each engine compares hashes by itself; what the alteration is and which file has it, none of them asks.
      if (engine !== 'chromium' && (alteration !== 'something of its own added' || !ONE_OF_EACH.has(name))) continue;
      test(`${name}, ${alteration}`, async () => {
        const pattern = new RegExp(`/${name.replaceAll('.', '\\.')}(?:\\.[\\w-]{10}\\.js)?(?:\\?1)?$`);
        sites().fault(pattern, fault);
        if (definition) sites().add(definition.path, definition.file);
        const opened = await open(html);
        const asked = async () => {
          const giveUp = Date.now() + 15_000;
          while (!sites().requests.some((path) => pattern.test(path))) {
            assert.ok(Date.now() < giveUp, 'the altered file was never asked for');
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        };
        await check(opened, asked);
        await asked();
      });
    }
  }
});
