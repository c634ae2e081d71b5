import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../support/browsers.js';
import { fallbackStands, FORM, hear, heard, html, passEmergencyCheck, SCRIPT, stands } from './support/embed-page.js';
import { inEveryEngine, type Embed } from './support/in-every-engine.js';
import { integrity, plainName, RELEASE } from './support/shipped.js';
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
      file.toString().startsWith('{') ? file.toString().replaceAll('101', '0900 666') : CANARY + file.toString(),
  },
};

const refused = async (page: Page) => {
  const [event] = await hear(page, 'police-load-failed');
  await fallbackStands(page);
  assert.equal((event?.detail as { reason: string }).reason, 'unreachable');
};

/** The first page stands, what comes after it does not arrive, and the person is told. */
const survivesLater = async (page: Page) => {
  await stands(page);
  await passEmergencyCheck(page);
  await page.waitFor(() => new Promise((done) => setTimeout(done, 4000, true)), []);
  assert.equal(await page.evaluate(() => Symbol.for('tampered') in window), false);
  assert.deepEqual(
    (await heard(page)).filter(({ type }) => type === 'error'),
    [],
  );
};

const page = (lang: string, force = 'sussex') => html(FORM, { lang, head: SCRIPT.replace('sussex', force) });
const ownDefinition = html(
  FORM.replace('service="lost-property"', `definition="SERVICE/${RELEASE}/data/lost-property.json"`),
);
const pinned = html(FORM, {
  head: `<script src="SERVICE/${RELEASE}/frontcounter.js" integrity="${integrity['frontcounter.js']}" crossorigin="anonymous" data-force="sussex" async></script>`,
});

/** How to make a page ask for a file, and what must come of it. */
const CASES: Readonly<Record<string, { readonly html: string; readonly check: (page: Page) => Promise<void> }>> = {
  'frontcounter.js': {
    html: pinned,
    async check(page) {
      await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
      await fallbackStands(page);
    },
  },
  'report-form': { html: page('en'), check: refused },
  manifest: { html: page('en'), check: refused },
  cy: { html: page('cy'), check: refused },
  welsh: { html: page('cy'), check: refused },
  later: { html: page('en'), check: survivesLater },
  'later-question-templates': { html: page('en'), check: survivesLater },
  'definition-parser': { html: ownDefinition, check: refused },
  'data/lost-property.json': { html: page('en'), check: refused },
  'data/lost-property.cy.json': { html: page('cy'), check: refused },
  'data/force.sussex.json': { html: page('en'), check: refused },
  'data/force.dyfed-powys.json': { html: page('en', 'dyfed-powys'), check: refused },
  'data/force.west-midlands.json': { html: page('en', 'west-midlands'), check: refused },
  'data/force.neutral.json': { html: page('en', 'neutral'), check: refused },
};

/** Counts and dates in a language that we have no data for. No page asks for it while all our translations have theirs. */
const NEVER_ASKED_FOR = ['intl-language'];

inEveryEngine('a shipped file that was altered', ({ open, sites }: Embed) => {
  test('has a case here, whichever it is', () => {
    assert.deepEqual(Object.keys(integrity).map(plainName).sort(), [...Object.keys(CASES), ...NEVER_ASKED_FOR].sort());
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

  for (const [name, { html, check }] of Object.entries(CASES)) {
    for (const [alteration, fault] of Object.entries(ALTERATIONS)) {
      test(`${name}, ${alteration}`, async () => {
        const pattern = new RegExp(`/${name.replaceAll('.', '\\.')}(?:\\.[\\w-]{10}\\.js)?(?:\\?1)?$`);
        sites().fault(pattern, fault);
        const opened = await open(html);
        await check(opened);
        assert.ok(
          sites().requests.some((path) => pattern.test(path)),
          'the altered file was asked for',
        );
      });
    }
  }
});
