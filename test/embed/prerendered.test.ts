import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../support/browsers.js';
import {
  fallbackStands,
  FORM,
  hear,
  heard,
  heardNothingBad,
  html,
  passEmergencyCheck,
  SCRIPT,
  stands,
} from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';
import { integrity, plainName, RELEASE } from './support/shipped.js';

const CODE = new RegExp(`/${RELEASE}/(?:report-form|alert-signup)\\.`);
const SIGN_UP = FORM.replaceAll('report-form', 'alert-signup').replace('lost-property', 'neighbourhood-alerts');
const MADE = /^data\/(.+)\.prerendered\.json$/;
const services = Object.keys(integrity).flatMap((file) => MADE.exec(file)?.[1] ?? []);

const TRUSTED =
  "default-src 'none'; script-src SERVICE; connect-src SERVICE; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types frontcounter lit-html";

const pageWith = (service: string, { lang = 'en', force = 'sussex' } = {}) =>
  html(service === 'neighbourhood-alerts' ? SIGN_UP : FORM.replace('lost-property', service), {
    lang,
    head: SCRIPT.replace('sussex', force),
  });

/** What stands in the widget's root, and where each of its elements does. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('police-report-form, police-alert-signup')?.shadowRoot?.querySelector('.root');
    if (!root) return undefined;
    const copy = root.cloneNode(true) as HTMLElement;
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
    const places = [...root.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, font, backgroundColor } = getComputedStyle(element);
      return [element.localName, x, y, width, height, color, font, backgroundColor].join(' ');
    });
    // How a template is indented is not to be seen.
    return {
      markup: copy.outerHTML
        .replace(/\s+/g, ' ')
        .replace(/> </g, '><')
        .replace(/ (?=[>"])/g, ''),
      places,
    };
  });

inEveryEngine('a first page before the widget’s code', ({ engine, open, sites }) => {
  const early = async (html: string): Promise<Page> => {
    sites().fault(CODE, 'hang');
    const page = await open(html, { until: 'dom' });
    await page.see('input');
    assert.deepEqual(await heard(page), [], 'nothing of the widget has run');
    return page;
  };

  // Each engine shows styles by itself; the words of a service, all show alike.
  for (const service of engine === 'chromium' ? services : ['lost-property', 'neighbourhood-alerts'])
    // The second has a switch for languages.
    for (const [lang, force] of [
      ['en', 'sussex'],
      ['cy', 'dyfed-powys'],
    ] as const)
      test(`looks as it does after: ${service}, ${lang}, ${force}`, async () => {
        const page = await early(pageWith(service, { lang, force }));
        const before = await looks(page);
        sites().release();
        await hear(page, 'police-ready');
        await page.see('input');
        assert.deepEqual(await looks(page), before);
        await heardNothingBad(page);
      });

  test('works under a strict policy with Trusted Types', async () => {
    sites().fault(CODE, 'hang');
    const page = await open(html(FORM), { headers: { 'Content-Security-Policy': TRUSTED }, until: 'dom' });
    await page.see({ role: 'radio' });
    sites().release();
    await stands(page);
    await heardNothingBad(page);
  });

  test('keeps what was chosen, and focus', async () => {
    const page = await early(html(FORM));
    await page.click({ role: 'radio', name: 'No' });
    assert.equal((await page.focused()).name, 'No');
    sites().release();
    await hear(page, 'police-ready');
    assert.equal((await page.focused()).name, 'No');
    assert.equal(await page.count('[type=radio]:checked'), 1);
    await page.click({ role: 'button', name: 'Continue' });
    await page.see({ role: 'radio', name: 'Bag or luggage' });
  });

  test('goes on as soon as it can, when Continue was pressed', async () => {
    const page = await early(html(FORM));
    await page.click({ role: 'radio', name: 'No' });
    await page.click({ role: 'button', name: 'Continue' });
    await page.click({ role: 'button', name: 'Continue' });
    sites().release();
    await page.see({ role: 'radio', name: 'Bag or luggage' });
    const views = (await heard(page)).filter(({ type }) => type === 'police-page-view');
    assert.equal(views.length, 2, 'one for each page');
  });

  test('keeps several choices of a sign-up', async () => {
    const page = await early(html(SIGN_UP));
    await page.click({ role: 'checkbox', name: 'Burglary and theft' });
    await page.click({ role: 'checkbox', name: 'Fraud and scams' });
    await page.click({ role: 'button', name: 'Continue' });
    sites().release();
    await hear(page, 'police-page-view', 2);
    await page.click({ role: 'button', name: 'Back' });
    await page.see({ role: 'checkbox', name: 'Burglary and theft' });
    assert.equal(await page.count('[type=checkbox]:checked'), 2);
  });

  test('says whom to call in an emergency at once, and goes back', async () => {
    const page = await early(html(FORM));
    const pressYes = async () => {
      await page.click({ role: 'radio', name: 'Yes, help is needed now' });
      await page.click({ role: 'button', name: 'Continue' });
      await page.see({ role: 'link', name: 'Call 999' });
      assert.match((await page.focused()).name, /Call 999 now/);
    };
    await pressYes();
    await page.click({ role: 'button', name: 'Back' });
    await page.see({ role: 'radio', name: 'No' });
    assert.match((await page.focused()).name, /Is it an emergency/);
    assert.equal(await page.count('[type=radio]:checked'), 1);
    await pressYes();
    const before = await looks(page);

    sites().release();
    const views = await hear(page, 'police-page-view', 2);
    assert.deepEqual(views.at(-1)?.detail, { page: 'emergency-call', kind: 'exit' });
    await page.see({ role: 'link', name: 'Call 999' });
    assert.match((await page.focused()).name, /Call 999 now/);
    assert.equal(await page.count({ role: 'link', name: 'Call 999' }), 1);
    assert.deepEqual((await looks(page))?.places.at(-1), before?.places.at(-1), 'nothing has moved');
    await page.click({ role: 'button', name: 'Back' });
    assert.equal(await page.count('[type=radio]:checked'), 1, 'the answer is kept');
  });

  test('keeps focus on the heading of a page that somebody came back to', async () => {
    const page = await early(html(FORM));
    await page.click({ role: 'radio', name: 'Yes, help is needed now' });
    await page.click({ role: 'button', name: 'Continue' });
    await page.click({ role: 'button', name: 'Back' });
    sites().release();
    await hear(page, 'police-ready');
    assert.match((await page.focused()).name, /Is it an emergency/);
    await page.see({ role: 'radio', name: 'No' });
    assert.equal(await page.count({ role: 'link', name: 'Call 999' }), 0, 'nothing is pressed anew');
  });

  test('changes its language as soon as it can', async () => {
    const page = await early(pageWith('lost-property', { force: 'dyfed-powys' }));
    await page.click({ role: 'button', name: 'Cymraeg' });
    sites().release();
    await page.see({ role: 'button', name: 'Parhau' });
  });

  test('has the rest of what the next page needs fetched after it, and nothing else before', async () => {
    sites().fault(/prerendered\./, 'hang');
    const page = await open(html(FORM), { until: 'dom' });
    await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
    const names = () =>
      sites()
        .requests.map((path) => plainName(path.replace(`/${RELEASE}/`, '')))
        .sort();
    const first = ['/v1/frontcounter.js', 'data/force.sussex.json', 'data/lost-property.prerendered.json'];
    assert.deepEqual(names(), [...first, 'prerendered'].sort());
    sites().heal();
    sites().fault(/later/, 'hang');
    await stands(page);
    for (const file of ['manifest', 'report-form', 'data/lost-property.first.json']) assert.ok(names().includes(file));
  });

  for (const [title, pattern] of Object.entries({ code: /\/prerendered\./, page: /\.prerendered\./ }))
    for (const fault of ['missing', 'hang'] as const)
      test(`is not waited for: ${title} ${fault}`, async () => {
        sites().fault(pattern, fault);
        const page = await open(html(FORM), { until: 'dom' });
        await stands(page);
        sites().release();
        await page.waitFor(() => new Promise((done) => setTimeout(done, 300, true)), []);
        assert.equal(await page.count({ role: 'radio' }), 2, 'one page stands');
        await page.click({ role: 'radio', name: 'No' });
        await page.click({ role: 'button', name: 'Continue' });
        await page.see({ role: 'radio', name: 'Bag or luggage' });
      });

  test('does not stand in the way of the fallback, when it comes after the widget has failed', async () => {
    sites().fault(CODE, 'missing');
    sites().fault(/\.prerendered\./, 'hang');
    const page = await open(html(FORM), { until: 'dom' });
    await hear(page, 'police-load-failed');
    sites().release();
    await page.waitFor(() => new Promise((done) => setTimeout(done, 500, true)), []);
    await fallbackStands(page);
  });

  test('presses its own button and no other, where the widget stands with kept answers above its page', async () => {
    const page = await open(html(FORM));
    await stands(page);
    await passEmergencyCheck(page);
    await page.click({ role: 'radio', name: 'Mobile phone' });
    await page.click('.draft summary');
    await page.click('.draft .button');
    await page.waitFor(() => Object.keys(localStorage).some((name) => name.includes('.draft.')), []);

    sites().fault(CODE, 'hang');
    await page.goto(sites().page(html(FORM)), { until: 'dom' });
    await page.see({ role: 'radio', name: 'No' });
    await page.click({ role: 'radio', name: 'No' });
    await page.click({ role: 'button', name: 'Continue' });
    sites().release();

    await page.see({ role: 'radio', name: 'Bag or luggage' });
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('.draft.')).length);
    assert.equal(kept, 1, 'what was kept is neither taken up nor removed');
  });

  const OTHERWISE = {
    'a sensitive service': FORM.replace('lost-property', 'hate-crime'),
    'a definition of its own': FORM.replace(
      'service="',
      `definition="SERVICE/${RELEASE}/data/lost-property.json" service="`,
    ),
    'whoever follows a link to what they signed up for': SIGN_UP,
    'a theme of its own': FORM.replace('<police-report-form', '<police-report-form theme="SERVICE/own-theme.json"'),
  };
  for (const [title, form] of Object.entries(OTHERWISE))
    test(`is not asked for by ${title}`, async () => {
      // As links in messages have it.
      const link = form === SIGN_UP ? '<script>location.hash = "alert-link"</script>' : '';
      const page = await open(html(form, { head: link + SCRIPT }), { until: 'dom' });
      await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
      assert.deepEqual(
        sites().requests.filter((path) => path.includes('prerendered')),
        [],
      );
    });
});
