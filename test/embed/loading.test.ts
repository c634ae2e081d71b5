import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallbackStands, FORM, hear, heard, heardNothingBad, html, SCRIPT, stands } from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';
import { asRelease, integrity, plainName, RELEASE } from './support/shipped.js';

const SRC = 'SERVICE/v1/frontcounter.js';
const CARRIED = 'data-service="lost-property" data-onclick="alert(1)" data-api="https://elsewhere.example"';

/** Asked for before the first page stands: what shows it, theme, and that page. */
const FIRST = ['data/force.sussex.json', 'data/lost-property.prerendered.json', 'prerendered'];
/** Asked for once, when it stands: what the widget that takes it over needs. */
const NEXT = ['data/lost-property.first.json', 'report-form'];

const names = (requests: readonly string[]) =>
  requests.map((path) => plainName(path.replace(`/${RELEASE}/`, ''))).sort();

inEveryEngine('the script tag', ({ open, sites }) => {
  const positions: Readonly<Record<string, string>> = {
    'async in the head': html(FORM),
    'deferred in the head': html(FORM, { head: SCRIPT.replace('async', 'defer') }),
    'neither, in the head': html(FORM, { head: SCRIPT.replace('async', '') }),
    'before the widget': html(`${SCRIPT.replace('async', '')}${FORM}`, { head: '' }),
    'after the widget': html(`${FORM}${SCRIPT.replace('async', '')}`, { head: '' }),
    'a module script': html(FORM, { head: `<script type="module" src="${SRC}" data-force="sussex"></script>` }),
    'an async module': html(FORM, { head: `<script type="module" async src="${SRC}" data-force="sussex"></script>` }),
    twice: html(FORM, { head: SCRIPT + SCRIPT }),
    'classic and module': html(FORM, { head: `${SCRIPT}<script type="module" src="${SRC}"></script>` }),
    'pinned, with integrity': html(FORM, {
      head: `<script src="SERVICE/${RELEASE}/frontcounter.js" integrity="${integrity['frontcounter.js']}" crossorigin="anonymous" data-force="sussex" async></script>`,
    }),
  };
  for (const [position, page] of Object.entries(positions)) {
    test(`works ${position}`, async () => {
      const opened = await open(page);
      await stands(opened);
      await heardNothingBad(opened);
    });
  }

  test('asks for everything at once, and for nothing that the page does not show', async () => {
    sites().fault(new RegExp(`/${RELEASE}/`), 'hang');
    const page = await open(html(FORM), { until: 'dom' });
    await page.waitFor(() => new Promise((done) => setTimeout(done, 1500, true)), []);
    assert.deepEqual(names(sites().requests), [...FIRST, '/v1/frontcounter.js'].sort());
    await fallbackStands(page);
    sites().heal();
    await stands(page);
  });

  test('asks for a language together with the widget', async () => {
    sites().fault(new RegExp(`/${RELEASE}/`), 'hang');
    const page = await open(html(FORM, { lang: 'cy' }), { until: 'dom' });
    await page.waitFor(() => new Promise((done) => setTimeout(done, 1500, true)), []);
    const welsh = ['data/force.sussex.json', 'data/lost-property.prerendered.cy.json', 'prerendered'];
    assert.deepEqual(names(sites().requests), [...welsh, '/v1/frontcounter.js'].sort());
    sites().heal();
    await stands(page);
    for (const file of ['cy', 'welsh', 'data/lost-property.first.cy.json'])
      assert.ok(names(sites().requests).includes(file), file);
    await page.see({ role: 'radio', name: /^Nac ydy|^Nac oes|^Na/ });
  });

  test('takes the page-wide language from its own attribute, whatever the page says', async () => {
    const page = await open(html(FORM, { lang: 'en', head: SCRIPT.replace('async', 'data-lang="cy" async') }));
    await stands(page);
    await page.see({ role: 'heading', name: /argyfwng/ });
  });

  test('takes the language of a widget from the widget first', async () => {
    const form = FORM.replace('<police-report-form', '<police-report-form lang="en"');
    const page = await open(html(form, { lang: 'cy', head: SCRIPT.replace('async', 'data-lang="cy" async') }));
    await stands(page);
    await page.see({ role: 'heading', name: /emergency/ });
    assert.ok(!names(sites().requests).includes('welsh'));
  });

  test('loads nothing for a page without a widget, and what a later tag needs when it comes', async () => {
    const page = await open(html('<main></main>'));
    assert.deepEqual(sites().requests, ['/v1/frontcounter.js']);
    await page.evaluate((form) => {
      const range = document.createRange();
      document.querySelector('main')!.append(range.createContextualFragment(`<section>${form}</section>`));
    }, FORM);
    await stands(page);
  });

  test('loads one set of files for two widgets', async () => {
    const page = await open(html(FORM + FORM.replace('id="form"', 'id="second"')));
    await stands(page, 2);
    assert.equal(await page.count({ role: 'radio' }), 4);
    assert.deepEqual(
      names(sites().requests).filter((name) => [...FIRST, ...NEXT].includes(name)),
      [...FIRST, ...NEXT].sort(),
    );
    await heardNothingBad(page);
  });

  test('upgrades a div carrier, handing on only what a comment may say', async () => {
    const page = await open(
      html(`<div id="carrier" data-police-widget="report-form" ${CARRIED}><p class="fallback">Call 101</p></div>`),
    );
    await stands(page);
    const attributes = await page.evaluate(() =>
      [...document.querySelector('#carrier > police-report-form')!.attributes].map(({ name }) => name),
    );
    assert.deepEqual(attributes, ['service']);
  });

  test('upgrades a link carrier, and keeps the link as fallback', async () => {
    const page = await open(
      html(`<a class="fallback" href="tel:101" data-police-widget="report-form" ${CARRIED}>Call 101</a>`),
    );
    await stands(page);
    assert.equal(
      await page.evaluate(() => document.querySelector('police-report-form > a.fallback')?.textContent),
      'Call 101',
    );
  });

  test('upgrades a carrier that comes later', async () => {
    const page = await open(html(FORM));
    await stands(page);
    await page.evaluate(() => {
      const carrier = document.createElement('div');
      Object.assign(carrier.dataset, { policeWidget: 'report-form', service: 'lost-property' });
      document.body.append(carrier);
    });
    await hear(page, 'police-ready', 2);
  });

  test('uses what the page has preloaded', async () => {
    const file = Object.keys(integrity).find((name) => plainName(name) === 'report-form')!;
    const preload = `<link rel="preload" as="script" href="SERVICE/${RELEASE}/${file}" integrity="${integrity[file]}" crossorigin>`;
    const page = await open(html(FORM, { head: preload + SCRIPT }));
    await stands(page);
    assert.equal(names(sites().requests).filter((name) => name === 'report-form').length, 1);
  });

  test('leaves no global names behind', async () => {
    const globals = () => [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
    const empty = await open(html('<p>Nothing here</p>', { head: '' }));
    const before = await empty.evaluate(globals);
    await empty.close();
    const page = await open(html(FORM));
    await stands(page);
    const added = (await page.evaluate(globals)).filter((name) => !before.includes(name));
    assert.deepEqual(added, [`Symbol(frontcounter ${RELEASE})`]);
  });

  test('lets the first of two releases define the widget, and says so', async () => {
    for (const [path, text] of asRelease('v9.9.9')) sites().add(path, text);
    const page = await open(
      html(FORM, {
        head: `${SCRIPT.replace('async', '')}<script src="SERVICE/v9.9.9/frontcounter.js" data-force="sussex"></script>`,
      }),
    );
    await stands(page);
    await page.waitFor(() => new Promise((done) => setTimeout(done, 500, true)), []);
    await heardNothingBad(page);
    const warnings = (await heard(page)).filter(({ type }) => type === 'warning');
    assert.equal(warnings.length, 1);
    assert.match(String(warnings[0]?.detail), /was defined by another script/);
  });

  test('says which widgets there are when a carrier names another', async () => {
    const page = await open(html('<div class="fallback" data-police-widget="reportform">Call 101</div>'));
    const [warning] = await hear(page, 'warning');
    assert.match(
      String(warning?.detail),
      /"reportform" is not a widget of .+ Use alert-signup or report-form or status-tracker\./,
    );
    await fallbackStands(page);
  });
});
