import { readFileSync } from 'node:fs';

/**
 * A lockfile made where a registry lacks some platform's package is accepted by `npm install` and refused by `npm ci`,
 * on other people's machines first. So every optional dependency that an entry names must have an entry itself, and no
 * entry may name the registry that it came from.
 */

/** @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }} Entry */

const { packages } = /** @type {{ packages: Record<string, Entry> }} */ (
  JSON.parse(readFileSync('package-lock.json', 'utf8'))
);

/**
 * npm looks for a package beside the one that needs it, then in each folder above.
 *
 * @param {string} from
 * @param {string} name
 */
function isListed(from, name) {
  const parts = `/${from}`.split('/node_modules/');
  const places = parts.map((_, above) =>
    [...parts.slice(0, parts.length - above), name].join('/node_modules/').slice(1),
  );
  return [...places, `node_modules/${name}`].some((place) => place in packages);
}

const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isListed(path, name))
    .map((name) => `${path} may need ${name}, which has no entry. Choose a version whose platform packages all exist.`),
  ...(entry.resolved && !entry.link
    ? [`${path} names its registry. Keep omit-lockfile-registry-resolved in .npmrc.`]
    : []),
]);

for (const fault of faults) console.log(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`package-lock.json lists every platform's packages (${Object.keys(packages).length} entries).`);
