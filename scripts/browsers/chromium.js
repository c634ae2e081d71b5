import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { output, root, run, which } from '../support/processes.js';

/**
 * Switches for an automated Chromium: no sandbox where the kernel refuses one to root, and no traffic of its own, so
 * that a test which counts requests counts ours.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where `npm test` keeps a Chrome that it had to download. */
const ownCache = join(root, 'node_modules/.cache/browsers');

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((base) =>
    base ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Chromium/Application/chrome.exe')] : [],
  ),
};

const downloadCaches = [
  ownCache,
  join(homedir(), '.cache/puppeteer'),
  process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
].filter((path) => path !== '');

/** @param {string} cache */
function downloaded(cache) {
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])(chrome|chrome\.exe|Google Chrome for Testing|Chromium|headless_shell)$/.test(path))
    .map((path) => join(cache, path))
    .sort()
    .reverse();
}

/**
 * Ubuntu's `chromium-browser` is a stub that only points at a snap, so being there is not enough: it has to answer.
 * Windows' Chrome opens a window when asked for its version, so there its presence has to do.
 *
 * @param {string | undefined} path
 */
function works(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform === 'win32' || /\d+\.\d+/.test(output(path, ['--version']) ?? '');
}

/**
 * The Chrome or Chromium to test with: `CHROME_PATH`, then an installed one, then one that a browser tool downloaded.
 *
 * @returns {string | undefined} its path
 * @throws when `CHROME_PATH` names something that does not run: a wrong setting is not quietly replaced
 */
export function findChromium() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which does not run. Set it to a Chrome or Chromium, or unset it.`);
  }
  const places = process.platform === 'darwin' || process.platform === 'win32' ? usualPlaces[process.platform] : [];
  return installedNames.map(which).find(works) ?? places.find(works) ?? downloadCaches.flatMap(downloaded).find(works);
}

function isDebianWithRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !which('apt-get')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} packages */
const aptInstall = (packages) =>
  run('/bin/sh', ['-c', `apt-get update -q && apt-get install -y -q --no-install-recommends ${packages}`], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** @type {{ name: string, applies: () => boolean, install: () => Promise<number> }[]} */
const installers = [
  {
    name: 'the Debian package "chromium" (apt-get)',
    applies: isDebianWithRoot,
    install: () => aptInstall('chromium fonts-liberation'),
  },
  {
    name: `Chrome for Testing into ${ownCache} (@puppeteer/browsers)`,
    applies: () => true,
    install: () =>
      run('npx', [
        '--yes',
        '@puppeteer/browsers',
        'install',
        'chrome@stable',
        '--path',
        ownCache,
        ...(isDebianWithRoot() ? ['--install-deps'] : []),
      ]),
  },
  {
    name: "Playwright's Chromium",
    applies: () => true,
    install: () =>
      run(process.execPath, [
        'node_modules/playwright-core/cli.js',
        'install',
        ...(isDebianWithRoot() ? ['--with-deps'] : []),
        'chromium',
      ]),
  },
];

/**
 * Finds a Chrome or Chromium, or installs one and says so.
 *
 * @returns {Promise<string>} its path
 */
export async function requireChromium() {
  const found = findChromium();
  if (found) return found;
  for (const { name, applies, install } of installers) {
    if (!applies()) continue;
    console.log(`No Chrome or Chromium on this machine. Installing ${name}.`);
    await install();
    const installed = findChromium();
    if (installed) return installed;
    console.log(`That did not give a working browser.`);
  }
  throw new Error(
    'The tests need Chrome or Chromium, and none could be installed. Install one, or set CHROME_PATH to its program.',
  );
}
