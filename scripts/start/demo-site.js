import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesUnder } from '../support/files.js';
import { root } from '../support/processes.js';
import { tileAt } from './sample-tiles.js';
import { forceList, forcePage } from './force-pages.js';

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
 * the service, and `__FORCES__` the list of all forces, which have pages under `/force/`. Pages are read at each
 * request, so that an edit shows on reload.
 *
 * @param {{ service: string }} options `service`: an origin, like `http://localhost:8081`
 */
export function createDemoSite({ service }) {
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
      response.end(page.text.replaceAll('__SERVICE__', service).replaceAll('__FORCES__', forceList));
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

/** @param {string} pathname */
async function readPage(pathname) {
  const tile = tileAt(pathname);
  if (tile !== undefined) return { type: 'image/svg+xml', text: tile };
  const page = pages.get(pathname);
  return page === undefined ? forcePage(pathname) : { type: 'text/html', text: readFileSync(page, 'utf8') };
}
