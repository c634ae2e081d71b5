import { readFileSync } from 'node:fs';

/**
 * A lockfile made where a registry lacks some platform's package is accepted by `npm install` and refused by `npm ci`,
 * on other people's machines first. So every optional dependency that an entry names must have an entry itself, and no
 * entry may name the registry that it came from.
 */

/** @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }} Entry */

/**
 * npm looks for a package beside the one that needs it, then in each folder above.
 *
 * @param {Record<string, Entry>} packages
 * @param {string} from
 * @param {string} name
 */
function isListed(packages, from, name) {
  const parts = `/${from}`.split('/node_modules/');
  const places = parts.map((_, above) =>
    [...parts.slice(0, parts.length - above), name].join('/node_modules/').slice(1),
  );
  return [...places, `node_modules/${name}`].some((place) => place in packages);
}

/**
 * @param {string} lockfile
 * @returns {boolean} whether it fits
 */
function check(lockfile) {
  const { packages } = /** @type {{ packages: Record<string, Entry> }} */ (JSON.parse(readFileSync(lockfile, 'utf8')));
  const faults = Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isListed(packages, path, name))
      .map(
        (name) => `${path} may need ${name}, which has no entry. Choose a version whose platform packages all exist.`,
      ),
    ...(entry.resolved && !entry.link
      ? [`${path} names its registry. Keep omit-lockfile-registry-resolved in .npmrc.`]
      : []),
  ]);
  for (const fault of faults) console.log(`${lockfile}: ${fault}`);
  if (faults.length === 0)
    console.log(`${lockfile} lists every platform's packages (${Object.keys(packages).length} entries).`);
  return faults.length === 0;
}

const lockfiles = ['package-lock.json', 'bench/package-lock.json'];
if (lockfiles.map(check).includes(false)) process.exitCode = 1;
