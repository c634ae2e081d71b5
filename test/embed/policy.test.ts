import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

const STRICT = "default-src 'none'; script-src SERVICE; connect-src SERVICE; style-src 'self'; img-src data:";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const NONCE = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src SERVICE; img-src data:; require-trusted-types-for 'script'`;

/** A service that asks for a place, and a picture to make a map of. */
const PLACE = {
  id: 'place',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a place',
  sections: [
    {
      id: 'where',
      title: 'Where it was',
      pages: [
        {
          id: 'where',
          questions: [
            {
              id: 'where',
              type: 'location',
              label: 'Where was it?',
              optional: true,
              errors: { maxLength: 'What you say of the place must be 500 characters or fewer' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Place reported', next: 'We look at it.' },
};
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>')}`;

const csp = (policy: string) => ({ headers: { 'Content-Security-Policy': policy } });

/** As far as the first question of the service, so that what loads later has loaded, and shown its errors. */
async function walk(page: Page): Promise<void> {
  await stands(page);
  await passEmergencyCheck(page);
  await page.gone({ role: 'radio', name: 'Yes, help is needed now' });
  await page.click({ role: 'button', name: 'Continue' });
  await page.see({ role: 'alert' });
  await heardNothingBad(page);
}

inEveryEngine('a strict policy', ({ open, sites }) => {
  const policies: Readonly<Record<string, string>> = {
    'without Trusted Types': STRICT,
    'with Trusted Types': TRUSTED,
    'with our policies named': `${TRUSTED}; trusted-types frontcounter lit-html`,
  };
  for (const [name, policy] of Object.entries(policies)) {
    test(`${name}: no violation`, async () => walk(await open(html(FORM), csp(policy))));
  }

  test('with a map: no violation', async () => {
    sites().add('/place.json', Buffer.from(JSON.stringify(PLACE)));
    const body = FORM.replace('service="lost-property"', 'definition="SERVICE/place.json"');
    const head = SCRIPT.replace('async', `data-tiles="${PICTURE}" async`);
    const policy = `${TRUSTED}; trusted-types frontcounter lit-html`;
    const page = await open(html(body, { head }), csp(policy));
    await page.click({ role: 'button', name: 'Choose the place on a map' });
    await page.click({ role: 'button', name: 'Put the marker in the middle' });
    await page.see({ role: 'button', name: 'Remove the position' });
    await heardNothingBad(page);
  });

  test('with a nonce and strict-dynamic: no violation', async () => {
    const page = html(FORM).replaceAll('<script ', '<script nonce="abc" ');
    await walk(await open(page, csp(NONCE)));
  });

  test("beside the page's own Lit: no violation", async () => {
    sites().add('/host-lit.js', readFileSync('node_modules/lit-html/lit-html.js'));
    const head = `<script type="module" src="SERVICE/host-lit.js"></script>${SCRIPT}`;
    await walk(await open(html(FORM, { head }), csp(TRUSTED)));
  });

  test("beside the page's own Lit with policies named: 'allow-duplicates'", async () => {
    sites().add('/host-lit.js', readFileSync('node_modules/lit-html/lit-html.js'));
    const head = `<script type="module" src="SERVICE/host-lit.js"></script>${SCRIPT.replace('async', 'defer')}`;
    const policy = `${TRUSTED}; trusted-types frontcounter lit-html 'allow-duplicates'`;
    await walk(await open(html(FORM, { head }), csp(policy)));
  });

  test('that does not name our policies leaves the fallback, and says what to do', async () => {
    const page = await open(html(FORM), csp(`${TRUSTED}; trusted-types 'none'`));
    const [event] = await hear(page, 'police-load-failed');
    assert.equal((event?.detail as { reason: string }).reason, 'blocked');
    await fallbackStands(page);
  });

  test('that names only one of them leaves the fallback', async () => {
    const page = await open(html(FORM), csp(`${TRUSTED}; trusted-types frontcounter`));
    const [event] = await hear(page, 'police-load-failed');
    assert.equal((event?.detail as { reason: string }).reason, 'unexpected');
    await fallbackStands(page);
    assert.deepEqual(
      (await heard(page)).filter(({ type }) => type === 'error'),
      [],
    );
  });
});
