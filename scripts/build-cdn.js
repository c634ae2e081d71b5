import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { bundleLoader } from './build-cdn/bundle-loader.js';
import { bundlePrerendered } from './build-cdn/bundle-prerendered.js';
import { bundleWidgets } from './build-cdn/bundle-widgets.js';
import { readData } from './build-cdn/data.js';
import { licences } from './build-cdn/licences.js';
import { chunkFileName, integrityOf } from './build-cdn/integrity.js';
import { provenFile, manifestFile, releaseTable } from './build-cdn/tables.js';
import { writeShipped } from './build-cdn/write-shipped.js';

/**
 * Builds what the script tag loads, from the compiled packages, into `packages/components/cdn`:
 *
 *     v1/frontcounter.js          the floating address
 *     v1.4.2/frontcounter.js      the same loader at its immutable address
 *     v1.4.2/<chunk>.<hash>.js    code, each an import-free classic script
 *     v1.4.2/data/                definitions, translations and themes
 *     v1.4.2/themes/              forces for pages and design tools: no widget loads these
 *     v1.4.2/integrity.json       the published integrity of all of them
 *
 * Another folder can be named as argument.
 */
const { version } = JSON.parse(readFileSync('packages/components/package.json', 'utf8'));
const name = `v${version}`;
/** What `build-themes.js` has written. Its `json/` is in `data/` already. */
const THEMES = 'packages/themes/dist';
const THEME_KINDS = ['css', 'tokens'];
const target = process.argv[2] ?? 'packages/components/cdn';
// Made beside it and put in its place when whole: a running service may be reading.
const folder = `node_modules/.cache/frontcounter/cdn-${process.pid}`;

const { chunks: bundled, modules } = await bundleWidgets(name);
const data = await readData();
const chunks = [...bundled, await bundlePrerendered(name), provenFile(name, data)];
const table = releaseTable(name, chunks, data);
const loader = await bundleLoader(table);

rmSync(folder, { recursive: true, force: true });
for (const part of ['v1', `${name}/data`, ...THEME_KINDS.map((kind) => `${name}/themes/${kind}`)])
  mkdirSync(`${folder}/${part}`, { recursive: true });

/** @type {Map<string, string>} */
const files = new Map([['frontcounter.js', loader]]);
for (const { chunk, code } of [...chunks, manifestFile(name, chunks, data)])
  files.set(chunkFileName(chunk, integrityOf(code)), code);
for (const [file, text] of data.files) files.set(`data/${file}`, text);
for (const kind of THEME_KINDS)
  for (const file of readdirSync(`${THEMES}/${kind}`).sort())
    files.set(`themes/${kind}/${file}`, readFileSync(`${THEMES}/${kind}/${file}`, 'utf8'));

for (const [file, text] of files) writeShipped(`${folder}/${name}/${file}`, text);
writeShipped(`${folder}/v1/frontcounter.js`, loader);
writeShipped(`${folder}/${name}/licences.txt`, licences(modules));
writeShipped(
  `${folder}/${name}/integrity.json`,
  JSON.stringify(Object.fromEntries([...files].map(([file, text]) => [file, integrityOf(text)])), undefined, 2),
);
rmSync(target, { recursive: true, force: true });
renameSync(folder, target);
console.log(`Built ${files.size} files of ${name} into ${target}.`);
