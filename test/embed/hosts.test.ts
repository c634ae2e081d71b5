import assert from 'node:assert/strict';
import { test } from 'node:test';
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

const inline = (code: string) => `<script>${code}</script>`;

/** Pages as they are found, each with a habit that has broken embeds before. */
const HOSTS: Readonly<Record<string, string>> = {
  'a reset of everything': html(FORM, { head: `<style>* { all: unset }</style>${SCRIPT}` }),
  'a root font of 62.5 %': html(FORM, { head: `<style>html { font-size: 62.5% }</style>${SCRIPT}` }),
  'rules with !important': html(FORM, {
    head: `<style>input, button, label, p, h2, form { display: none !important } * { visibility: hidden !important }
      police-report-form { visibility: visible !important }</style>${SCRIPT}`,
  }),
  'clobbered names': html(
    `<form id="fetch" name="createElement"><input name="attributes"></form><img name="currentScript"><img name="readyState">
     <form id="customElements"><input id="crypto" name="querySelectorAll"></form><img name="head" id="JSON">${FORM}`,
  ).replace('name="createElement"', ''),
  'an extended Array.prototype and Object.prototype': html(FORM, {
    head: `${inline(`
      Array.prototype.each = function () {}; Array.prototype.first = function () {};
      Object.prototype.extend = function () {}; Object.prototype.cy = 'polluted'; Object.prototype.manifest = 'polluted';
      Object.prototype['report-form'] = 'polluted'; Object.prototype.lang = 'xx';
    `)}${SCRIPT}`,
  }),
  'patched fetch, JSON and Promise': html(FORM, {
    head: `${inline(`
      const { fetch, Promise } = window, { parse } = JSON, { then } = Promise.prototype;
      window.fetch = (...rest) => fetch(...rest); JSON.parse = (...rest) => parse(...rest);
      Promise.prototype.then = function (...rest) { return then.apply(this, rest); };
      Object.freeze(Object.prototype);
    `)}${SCRIPT}`,
  }),
  'a base address elsewhere': html(FORM, {
    head: `<base href="https://elsewhere.example/deep/" target="_blank">${SCRIPT}`,
  }),
  'global key handlers': html(FORM, {
    head: `${SCRIPT}${inline(`addEventListener('keydown', (event) => event.key === 'Escape' && (location.hash = 'left'), true)`)}`,
  }),
  'no doctype': html(FORM).replace('<!doctype html>', ''),
};

inEveryEngine('a host page', ({ open }) => {
  for (const [habit, page] of Object.entries(HOSTS)) {
    test(`with ${habit}`, async () => {
      const opened = await open(page);
      await stands(opened);
      await passEmergencyCheck(opened);
      await opened.gone({ role: 'radio', name: 'Yes, help is needed now' });
      await heardNothingBad(opened);
    });
  }

  test('looks the same size whatever the root font is', async () => {
    const measure = () =>
      getComputedStyle(document.querySelector('police-report-form')!.shadowRoot!.querySelector('label')!).fontSize;
    const plain = await open(html(FORM));
    await stands(plain);
    const expected = await plain.evaluate(measure);
    await plain.close();
    const small = await open(
      html(FORM, { head: `<style>html { font-size: 62.5% } body { font-size: 1.4rem }</style>${SCRIPT}` }),
    );
    await stands(small);
    assert.equal(await small.evaluate(measure), expected);
  });

  test('with a form around everything is not submitted by our Enter', async () => {
    const around = `<form id="cms" action="/elsewhere"><input name="q">${FORM}<button>Search</button></form>`;
    const page = await open(html(around));
    await stands(page);
    await page.evaluate(() => {
      document.querySelector('#cms')!.addEventListener('submit', (event) => {
        event.preventDefault();
        document.title = 'submitted';
      });
    });
    await page.click({ role: 'radio', name: 'No' });
    await page.press('Enter');
    await page.gone({ role: 'radio', name: 'Yes, help is needed now' });
    assert.equal(await page.evaluate(() => document.title), 'Report');
    assert.equal(
      await page.evaluate(() => new FormData(document.querySelector<HTMLFormElement>('#cms')!).has('emergency')),
      false,
    );
  });

  test('that a browser translates goes on working', async () => {
    const page = await open(html(FORM));
    await stands(page);
    const translate = () => {
      document.documentElement.lang = 'ur';
      document.documentElement.classList.add('translated-rtl');
      const root = document.querySelector('police-report-form')!.shadowRoot!;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) nodes.push(texts.currentNode as Text);
      for (const node of nodes) {
        if (node.parentElement?.closest('style, script')) continue;
        const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        font.append(`«${node.nodeValue?.trim() ?? ''}»`);
        node.replaceWith(font);
      }
    };
    await page.evaluate(translate);
    await page.click({ role: 'button', name: '«Continue»' });
    await page.see({ role: 'alert' });
    await page.evaluate(translate);
    await page.click({ role: 'radio', name: /No/ });
    await page.click({ role: 'button', name: /Continue/ });
    await page.gone({ role: 'radio', name: /help is needed now/ });
    await page.see({ role: 'heading' });
    await heardNothingBad(page);
  });

  test('that moves the widget keeps what was answered', async () => {
    const page = await open(html(`<main>${FORM}</main><aside></aside>`));
    await stands(page);
    await passEmergencyCheck(page);
    await page.gone({ role: 'radio', name: 'Yes, help is needed now' });
    const before = await page.see('h2');
    await page.evaluate(() => {
      const form = document.querySelector('#form')!;
      form.remove();
      document.querySelector('aside')!.append(form);
    });
    assert.equal(await page.see('h2'), before);
    await heardNothingBad(page);
  });

  test('whose script removes the widget while it loads is left alone', async () => {
    const page = await open(
      html(FORM, {
        head: `${SCRIPT}${inline(`addEventListener('DOMContentLoaded', () => document.querySelector('#form').remove())`)}`,
      }),
    );
    await page.waitFor(() => new Promise((done) => setTimeout(done, 1000, true)), []);
    assert.deepEqual(
      (await heard(page)).filter(({ type }) => type === 'error'),
      [],
    );
  });

  test('that pollutes what our own data is read by loses nothing, and is told', async () => {
    const page = await open(html(FORM, { head: inline(`Object.prototype.condition = 'polluted'`) + SCRIPT }));
    await stands(page);
    await passEmergencyCheck(page);
    await page.see({ role: 'heading', name: 'The next page did not load' }, 15_000);
  });

  test('that clobbers what Lit itself needs keeps its fallback', async () => {
    const page = await open(html(`<form name="createTreeWalker"></form><form name="createComment"></form>${FORM}`));
    await hear(page, 'police-load-failed');
    await fallbackStands(page);
  });
});
