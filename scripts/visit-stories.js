import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs, requireChromium } from './browsers/chromium.js';
import { listen } from './support/ports.js';
import { root } from './support/processes.js';

/**
 * Opens every story of the built Storybook, each in a new page, and fails on what a glance at a green sidebar would
 * miss: a story that does not reach its state, shows nothing, prints an error, leaves an element undefined (axe finds no
 * fault in an element that never upgraded) or breaks an accessibility rule.
 *
 * @typedef {{ id: string, type: string, title: string, name: string }} Entry
 */

/** Rules about a page as a whole, which a part of a page cannot keep. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** A widget that stands back tells the web team why: that line is part of what its story shows. */
const isOwnMessage = (/** @type {string} */ text) => /^police-[a-z-]+: /.test(text);

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} what is wrong with the story that the page shows
 */
function faultsShown(page) {
  return page.evaluate(
    async ({ pageRules }) => {
      const faults = [];
      const place = document.querySelector('#storybook-root');
      /** @param {ParentNode} tree @returns {Element[]} */
      const everything = (tree) =>
        [...tree.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? everything(element.shadowRoot) : []),
        ]);
      const elements = place ? everything(place) : [];
      const undefinedNames = elements
        .filter((element) => element.matches(':not(:defined)'))
        .map((element) => element.localName);
      if (undefinedNames.length > 0) faults.push(`never defined: ${[...new Set(undefinedNames)].join(', ')}`);
      const isSeen = (/** @type {Element} */ element) =>
        element.getClientRects().length > 0 && element.clientHeight > 0;
      if (!elements.some(isSeen)) faults.push('it shows nothing');

      const { violations } = await /** @type {{ axe: import('axe-core').AxeResults & typeof import('axe-core') }} */ (
        /** @type {unknown} */ (globalThis)
      ).axe.run(place ?? document, { rules: Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])) });
      for (const { id, help, nodes } of violations)
        faults.push(
          `${id}: ${help} (${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)})`,
        );
      return faults;
    },
    { pageRules },
  );
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} site
 * @param {Entry} story
 */
async function visit(context, site, { id }) {
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwnMessage(message.text())) faults.push(`console: ${message.text()}`);
  });
  try {
    // The accessibility addon would run axe at the same time, and axe refuses that.
    await page.goto(`${site}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await page.waitForSelector('body[data-story="finished"], body.sb-show-errordisplay', { timeout: 15_000 });
    if (await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'))) {
      faults.push((await page.textContent('#error-message'))?.trim() ?? 'it shows an error');
    } else {
      await page.evaluate(axe.source);
      faults.push(...(await faultsShown(page)));
    }
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    await page.close();
  }
  return faults;
}

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = join(root, 'storybook-static');
  if (!existsSync(join(folder, 'index.json'))) {
    console.log('There is no built Storybook. Run npm run build:storybook first.');
    return 1;
  }
  const { entries } = /** @type {{ entries: Record<string, Entry> }} */ (
    JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  );
  const stories = Object.values(entries).filter(
    ({ type, id }) => type === 'story' && (positionals.length === 0 || positionals.some((part) => id.includes(part))),
  );
  const server = createServer(sirv(folder));
  const site = `http://localhost:${await listen(server, 0)}`;
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumArgs });
  const context = await browser.newContext();
  // Browsers ask for it on their own; Storybook's frame has none.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));

  let failed = 0;
  const waiting = [...stories];
  const visitInTurn = async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const faults = await visit(context, site, story);
      if (faults.length > 0) {
        failed += 1;
        console.log(`✗ ${story.title} › ${story.name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
      }
    }
  };
  await Promise.all([visitInTurn(), visitInTurn()]);

  await browser.close();
  server.close();
  console.log(`Stories: ${stories.length - failed} passed, ${failed} failed`);
  return failed > 0 || stories.length === 0 ? 1 : 0;
}

process.exitCode = await main();
