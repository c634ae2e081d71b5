import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './support/processes.js';

/**
 * `npm run bench`: measures the built product beside its rivals. The bench is a package of its own, which nobody needs
 * to build or to test the product, so it is installed here, once for each state of its lockfile.
 */
const folder = join(root, 'bench');

/** Whether what is installed is what the lockfile says: npm keeps a copy of what it installed beside it. */
function isInstalled() {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (/** @type {string} */ path) =>
    /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (
      JSON.parse(readFileSync(path, 'utf8'))
    ).packages;
  const present = versions(installed);
  return Object.entries(versions(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

async function main() {
  if (!isInstalled()) {
    console.log('Installing what the bench compares with, in bench/ (npm ci).');
    const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
    if (code !== 0) return code;
  }
  // What a page of ours loads is printed by the product's own snippet page, in TypeScript.
  return run(process.execPath, ['--import', 'tsx', join(folder, 'run.js'), ...process.argv.slice(2)]);
}

process.exitCode = await main();
