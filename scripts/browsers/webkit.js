import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tryPort } from '../support/ports.js';
import { start, stop, which } from '../support/processes.js';

const remedy = 'Install it (Debian: webkit2gtk-driver xvfb) or leave webkit out of BROWSERS.';

/** Debian keeps WebKit's small browser in a folder of the machine's architecture and the library's version. */
function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return libraries
    .flatMap((library) =>
      ['6.0', '4.1', '4.0'].flatMap((version) => [
        `/usr/lib/${library}/webkitgtk-${version}/MiniBrowser`,
        `/usr/lib/${library}/webkit2gtk-${version}/MiniBrowser`,
      ]),
    )
    .find((path) => existsSync(path));
}

/**
 * A screen that nobody looks at: WebKitGTK has no headless mode.
 *
 * @returns {Promise<{ display: string, server: import('node:child_process').ChildProcess }>}
 */
function startScreen() {
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => reject(new Error('Xvfb ended before it had a screen.')));
    server.stdio[3]?.once('data', (number) => resolve({ display: `:${String(number).trim()}`, server }));
  });
}

/** @param {string} url */
async function ready(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}

/**
 * Starts WebKitGTK's WebDriver on a screen of its own. It serves one session at a time.
 *
 * @returns {Promise<{ url: string, browser: string, stop: () => Promise<unknown> }>} the driver's address and the browser
 *   to name in `webkitgtk:browserOptions`
 */
export async function startWebKit() {
  const browser = findMiniBrowser();
  for (const [name, found] of Object.entries({
    WebKitWebDriver: which('WebKitWebDriver'),
    MiniBrowser: browser,
    Xvfb: which('Xvfb'),
  })) {
    if (!found) throw new Error(`BROWSERS asks for webkit, and there is no ${name}. ${remedy}`);
  }
  const { display, server } = await startScreen();
  const port = await tryPort(0, '127.0.0.1');
  const driver = start('WebKitWebDriver', ['-p', String(port)], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url);
  return {
    url,
    browser: String(browser),
    stop: () => Promise.all([stop(driver), stop(server)]),
  };
}
