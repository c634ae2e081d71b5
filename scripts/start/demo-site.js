import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesUnder } from '../support/files.js';
import { root } from '../support/processes.js';
import { tileAt } from './sample-tiles.js';
import { topicChoices } from './alert-topics.js';
import { forceList, forceOptions, forcePage } from './force-pages.js';

const folder = join(root, 'demo');

/** Each page's file by its address: `/sussex/` and `/dyfed-powys/en.html`. */
const pages = new Map(
  filesUnder(folder, (path) => path.endsWith('.html')).map((path) => [
    path
      .slice(folder.length)
      .replaceAll('\\', '/')
      .replace(/\/index\.html$/, '/'),
    path,
  ]),
);

/**
 * The demonstration pages, as a force's own web server would send them. `__SERVICE__` in a page becomes the origin of
 * the service, `__FORCES__` the list of all forces, which have pages under `/force/`, `__FORCE_OPTIONS__` the same to
 * choose from, `__TOPIC_CHOICES__` what an alert may be about, and `__OFFICER_KEY__` what there is to say of the officer's key. Pages are read at each request, so that
 * an edit shows on reload.
 *
 * @param {{ service: string, officerKey?: string | undefined }} options `service`: an origin, like
 *   `http://localhost:8081`; `officerKey`: one for everybody who opens the officer's page
 */
export function createDemoSite({ service, officerKey }) {
  const words = Object.entries({
    __SERVICE__: service,
    __FORCES__: forceList,
    __FORCE_OPTIONS__: forceOptions,
    __TOPIC_CHOICES__: topicChoices(),
    __OFFICER_KEY__: officerKeyWords(officerKey),
  });
  const files = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-store') });
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = await readPage(pathname).catch((/** @type {unknown} */ error) => ({
      status: 500,
      type: 'text/plain',
      text: String(error),
    }));
    if (page) {
      response.statusCode = 'status' in page ? page.status : 200;
      response.setHeader('Content-Type', `${page.type}; charset=utf-8`);
      response.setHeader('Cache-Control', 'no-store');
      response.end(words.reduce((text, [name, word]) => text.replaceAll(name, word), page.text));
      return;
    }
    if (await readPage(`${pathname}/`).catch(() => undefined)) {
      // Without the slash, a page's own relative addresses would miss.
      response.writeHead(308, { Location: `${pathname}/` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    });
  });
}

/**
 * What the officer's page says of the key before it is typed.
 *
 * @param {string | undefined} key
 */
function officerKeyWords(key) {
  return key === undefined
    ? '<p class="notice">This demonstration has no key of its own: its keys are those of <code>FRONTCOUNTER_OFFICER_KEYS</code>.</p>'
    : `<p class="notice">The key of this demonstration is <code id="demo-key">${key}</code><button type="button" id="use-demo-key">Fill it in</button></p>`;
}

/** @param {string} pathname */
async function readPage(pathname) {
  const tile = tileAt(pathname);
  if (tile !== undefined) return { type: 'image/svg+xml', text: tile };
  const page = pages.get(pathname);
  return page === undefined ? forcePage(pathname) : { type: 'text/html', text: readFileSync(page, 'utf8') };
}
