import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesUnder } from '../support/files.js';
import { root } from '../support/processes.js';

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

/** The forces that have a demonstration page: one folder each. */
export const demoForces = [...pages.keys()].flatMap((address) => /^\/([^/]+)\/$/.exec(address)?.[1] ?? []);

/**
 * The demonstration pages, as a force's own web server would send them. `__SERVICE__` in a page becomes the origin of
 * the service. Pages are read at each request, so that an edit shows on reload.
 *
 * @param {{ service: string }} options `service`: an origin, like `http://localhost:8081`
 */
export function createDemoSite({ service }) {
  const files = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-store') });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(readFileSync(page, 'utf8').replaceAll('__SERVICE__', service));
      return;
    }
    if (pages.has(`${pathname}/`)) {
      // Without the slash, a page's own relative addresses would miss.
      response.writeHead(308, { Location: `${pathname}/` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    });
  });
}
