import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { colorIn, createTheme, parseForce } from '@frontcounter/themes';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs, requireChromium } from './browsers/chromium.js';
import { forces } from './start/force-pages.js';
import { listen } from './support/ports.js';

/**
 * Draws `docs/images/forces.png`: the first question of one report in every force, light and dark, on one page. Run it
 * after `npm run build` when a force or a token has changed: `node scripts/draw-forces.js`.
 */
const cdn = 'packages/components/cdn';
const target = 'docs/images/forces.png';

/** @param {string} id */
const captionStyle = (id) => {
  const { tokens } = parseForce(JSON.parse(readFileSync(`packages/themes/forces/${id}.json`, 'utf8')));
  const theme = createTheme(tokens);
  return `background: ${colorIn(theme, 'light', 'brand')}; color: ${colorIn(theme, 'light', 'brand-contrast')}`;
};
const card = (/** @type {{ id: string, name: string }} */ { id, name }) => `
  <figure><figcaption style="${captionStyle(id)}">${id === 'neutral' ? 'Neutral' : name.replace('&', '&amp;')}</figcaption>
    ${['light', 'dark'].map((scheme) => `<div class="${scheme}"><police-report-form force="${id}" service="lost-property"></police-report-form></div>`).join('')}
  </figure>`;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forces</title>
<script src="/v1/frontcounter.js" data-force="neutral"></script>
<style>
  body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 10px; margin: 10px; width: 940px; font: 600 12px system-ui, sans-serif; }
  figure { display: grid; grid-template: auto 1fr / 1fr 1fr; margin: 0; border: 1px solid #bbb; }
  figcaption { grid-column: 1 / -1; padding: 5px 8px; }
  div { padding: 6px; }
  .dark { background: #15181a; --police-color-scheme: dark; }
  .light { --police-color-scheme: light; }
  police-report-form { display: block; zoom: 0.24; }
</style><body>${forces.map(card).join('')}</body></html>`;

const files = sirv(cdn, { dev: true });
const server = createServer((request, response) => {
  if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(page);
  else files(request, response, () => void response.writeHead(404).end());
});
const port = await listen(server, 0);
const browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumArgs });
const tab = await browser.newPage({ viewport: { width: 960, height: 900 } });
await tab.goto(`http://localhost:${port}/`);
await tab.waitForFunction(
  () =>
    [...document.querySelectorAll('police-report-form')].every(({ shadowRoot }) => shadowRoot?.querySelector('form')),
  undefined,
  { timeout: 120_000 },
);
mkdirSync('docs/images', { recursive: true });
await tab.screenshot({ path: target, fullPage: true });
await browser.close();
server.close();
console.log(`Drew ${forces.length} forces into ${target}: ${Math.round(readFileSync(target).length / 1000)} kB.`);
