import { existsSync } from 'node:fs';
import { which } from '../support/processes.js';

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to test with: `FIREFOX_PATH`, then an installed one.
 *
 * @returns {string} its path
 * @throws when there is none
 */
export function requireFirefox() {
  const found = [process.env['FIREFOX_PATH'], which('firefox-esr'), which('firefox'), ...usualPlaces].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  throw new Error(
    'BROWSERS asks for firefox, and there is none. Install it (Debian: firefox-esr) or set FIREFOX_PATH.',
  );
}
