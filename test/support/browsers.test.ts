import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { Browser, engines, type Page } from './browsers.js';

/** The server's policy stops the inline script, so that the page's violation is one that every engine must report. */
const HTML = `<!doctype html><meta charset="utf-8"><title>Driver</title>
  <label>Full name <input id="name"></label>
  <fieldset><legend>Contact</legend><label><input type="radio" name="c"> E-mail</label><label><input type="radio" name="c"> Text</label></fieldset>
  <label>Force <select><option>Sussex</option><option>Dyfed-Powys</option></select></label>
  <div id="host"></div><p style="position:relative"><button>Under</button><span style="position:absolute;inset:0"></span></p>`;

let server: Server;
let address: string;

before(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "require-trusted-types-for 'script'");
    response.end(HTML);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

for (const engine of engines) {
  describe(`the ${engine} driver`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await Browser.launch(engine);
      page = await browser.newPage({ width: 800, height: 600 });
      await page.goto(address);
      await page.evaluate(() => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        const button = document.createElement('button');
        button.textContent = 'Inside a shadow root';
        button.addEventListener('click', (event) => (button.textContent = event.isTrusted ? 'Pressed' : 'Faked'));
        root.append(button);
      });
    });
    after(async () => {
      await page.close();
      await browser.close();
    });

    test('types, clears and moves by keyboard', async () => {
      await page.fill({ role: 'textbox', name: 'Full name' }, 'Siân 1');
      await page.fill({ role: 'textbox', name: 'Full name' }, 'Llŷr');
      assert.equal(await page.evaluate(() => document.querySelector('input')?.value), 'Llŷr');
      await page.press('Tab');
      await page.press('Space');
      assert.deepEqual(await page.focused(), { element: 'input', id: '', name: 'E-mail' });
      await page.press('ArrowDown');
      assert.equal((await page.focused()).name, 'Text');
      await page.press('Shift+Tab');
      assert.equal((await page.focused()).id, 'name');
    });

    test('clicks with a real pointer, through shadow roots, and not through a cover', async () => {
      await page.click({ role: 'button', name: 'Inside a shadow root' });
      assert.equal(await page.see({ role: 'button', name: /press/i }), 'Pressed');
      await assert.rejects(page.click({ role: 'button', name: 'Under' }), /covered by <span/);
      await page.click({ role: 'radio', name: 'E-mail' });
      assert.equal(await page.evaluate(() => document.querySelector<HTMLInputElement>('[type=radio]')?.checked), true);
    });

    test('chooses, resizes and takes a picture', async () => {
      await page.choose({ role: 'combobox', name: /^Force/ }, 'Dyfed-Powys');
      assert.equal(await page.evaluate(() => document.querySelector('select')?.value), 'Dyfed-Powys');
      assert.deepEqual(await page.resize(640, 500), { width: 640, height: 500 });
      assert.ok((await page.screenshot()).byteLength > 1000);
    });

    test('collects console errors, uncaught errors and policy violations', async () => {
      await page.problems();
      await page.evaluate(() => {
        console.error('a console error');
        setTimeout(() => {
          throw new Error('an uncaught error');
        });
        setTimeout(() => (document.body.lastElementChild!.innerHTML = '<b>x</b>'), 10);
      });
      const found = { console: '', errors: '', violations: '' };
      for (let tries = 0; tries < 40 && !found.violations; tries++) {
        await new Promise((done) => setTimeout(done, 50));
        const problems = await page.problems();
        found.console += problems.console.join();
        found.errors += problems.errors.join();
        found.violations += problems.violations.map((violation) => violation.directive).join();
      }
      assert.match(found.console, /a console error/);
      assert.match(found.errors, /an uncaught error/);
      assert.match(found.violations, /require-trusted-types-for/);
    });
  });
}
