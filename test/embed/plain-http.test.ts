import assert from 'node:assert/strict';
import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { Browser, engines } from '../support/browsers.js';
import { fallbackStands, FORM, hear, heardNothingBad, html, stands } from './support/embed-page.js';
import { RELEASE } from './support/shipped.js';
import { Sites } from './support/sites.js';

/** Browsers trust `localhost` and 127.0.0.1 like https. This machine's own name they do not. */
const canResolve = await lookup(hostname()).then(
  () => true,
  () => false,
);

for (const engine of engines) {
  describe(`plain http (${engine})`, { skip: !canResolve && 'this machine cannot look up its own name' }, () => {
    let sites: Sites;
    let browser: Browser;
    before(async () => {
      sites = await Sites.open(hostname());
      browser = await Browser.launch(engine);
    });
    after(async () => {
      await browser.close();
      await sites.close();
    });

    test('works without crypto.subtle, and then refuses data that was altered', async () => {
      const page = await browser.newPage();
      await page.goto(sites.page(html(FORM)));
      assert.equal(await page.evaluate(() => isSecureContext), false);
      await stands(page);
      await heardNothingBad(page);
      for (const data of ['lost-property.first', 'force.sussex']) {
        sites.heal();
        sites.fault(new RegExp(`/${RELEASE}/data/${data}`), {
          change: (file) => file.toString().replaceAll(/101|999/g, '0900'),
        });
        await page.goto(sites.page(html(FORM)));
        await hear(page, 'police-load-failed');
        await fallbackStands(page);
      }
      await page.close();
    });
  });
}
