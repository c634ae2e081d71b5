import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { filesUnder } from './files.js';
import { root } from './processes.js';

const stamp = join(root, 'node_modules/.cache/frontcounter/built');

/** What a build leaves last, in each place that it writes to. */
const results = ['packages/service/dist/main.js', 'packages/components/cdn/v1/frontcounter.js'];

const isSource = (/** @type {string} */ path) =>
  !/\.(test|examples)\.ts$|\.md$|service-definition\.schema\.json$/.test(path);

/** Names, sizes and times of everything that a build reads: cheap, and different whenever any of it is. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = [
    ...filesUnder(join(root, 'packages'), isSource),
    ...filesUnder(join(root, 'scripts'), isSource),
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.base.json'),
    join(root, 'vite.config.ts'),
  ];
  for (const path of sources) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** True when the last build that came to its end read exactly what is there now. */
export function isBuilt() {
  return (
    results.every((path) => existsSync(join(root, path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint()
  );
}

/** Notes that a build came to its end. */
export function noteBuilt() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
}
