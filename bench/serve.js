import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { cdn, dist } from './build.js';

/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** No exceptions: what a careful web team sends. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** Legacy rules of a content manager, which reach whatever stands in its pages. */
export const hostileCss = `
* { letter-spacing: 3px !important; text-transform: uppercase !important }
input, select, textarea { display: none !important }
label, legend, fieldset { float: left !important; width: 40px !important; color: #fff !important }
button { transform: rotate(180deg) !important }
div { line-height: 3 !important }
`;

/**
 * The path of the file that an address means: a subject's page, or one of ours.
 *
 * @param {string} pathname
 */
export function fileAt(pathname) {
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
  const own = join(dist, path);
  return existsSync(own) ? own : join(cdn, path);
}

/**
 * Serves every page and file as Brotli from memory, to everyone alike, on a free port of this computer. A page with
 * `?strict` in its address comes with a strict policy, with `?hostile` with a style sheet that reaches for its controls.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve() {
  /** @type {Map<string, Buffer>} */
  const held = new Map();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const file = fileAt(pathname);
    if (!existsSync(`${file}.br`)) {
      response.writeHead(404).end();
      return;
    }
    const isHostile = search === '?hostile' && file.endsWith('.html');
    const isPlain = isHostile;
    const key = isPlain ? file : `${file}.br`;
    const content = held.get(key) ?? readFileSync(key);
    held.set(key, content);
    response.writeHead(200, {
      'Content-Type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
      'Cache-Control': 'max-age=600',
      'Access-Control-Allow-Origin': '*',
      ...(!isPlain && { 'Content-Encoding': 'br' }),
      ...(search === '?strict' && { 'Content-Security-Policy': strictPolicy }),
    });
    response.end(isHostile ? `${content.toString()}<style>${hostileCss}</style>` : content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}
