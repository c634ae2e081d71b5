import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.js';
import { toFactory } from './to-factory.js';
import { withoutGlobals } from './without-globals.js';

const ENTRIES = 'packages/components/dist/loader/widgets';

/** What a language needs at once, where a widget shows it: our own sentences, and how it counts, dates and sorts. */
const LANGUAGES = { cy: /(?:components\/dist\/messages\/generated\/cy|schemas\/dist\/messages\/welsh)\.js$/ };

/**
 * @typedef {object} Chunk A file of code.
 * @property {string} chunk Its name, without hash and ending.
 * @property {string} code
 * @property {string[]} needs The chunks that must have arrived before it runs.
 * @property {boolean} isWidget It loads with its tag. The others are asked for later, but for those with a language.
 * @property {string | undefined} language It loads with its tag where that is to show this language.
 */

/**
 * Bundles the widgets, each beside the others and with what they share in common files, as scripts that only leave a
 * factory behind.
 *
 * @param {string} release
 * @returns {Promise<{ chunks: Chunk[], modules: string[] }>} Also the modules that went in, for their licences.
 */
export async function bundleWidgets(release) {
  const entries = readdirSync(ENTRIES).filter((file) => file.endsWith('.js'));
  const built = await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    plugins: [minifyTemplates(), withoutGlobals()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((file) => [basename(file, '.js'), resolve(ENTRIES, file)])),
        formats: ['cjs'],
      },
      rolldownOptions: {
        // Lets the later files take what they share with a widget from the widget's own file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          strict: false,
          dynamicImportInCjs: true,
          generatedCode: { symbols: false },
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  if (!result) throw new Error('Vite gave no output.');
  const outputs = result.output.filter((file) => file.type === 'chunk');
  const direct = new Map(outputs.map(({ name, imports }) => [name, imports.map((file) => basename(file, '.js'))]));
  if (direct.size !== outputs.length)
    throw new Error(`Two files have one name: ${outputs.map(({ name }) => name).join(', ')}`);

  const chunks = await Promise.all(
    outputs.map(async ({ name, code, isEntry, facadeModuleId }) => ({
      chunk: name,
      code: await toFactory(release, name, code, new Set(direct.keys()), new Set(direct.get(name))),
      needs: allNeeds(name, direct),
      isWidget: isEntry,
      language: Object.entries(LANGUAGES).find(([, files]) => files.test(facadeModuleId ?? ''))?.[0],
    })),
  );
  return { chunks: withOwnNeeds(chunks), modules: outputs.flatMap(({ moduleIds }) => moduleIds) };
}

/**
 * Puts what only one widget needs into that widget's file: a file may leave several factories, and each request costs.
 * What widgets share stays in files of its own, so that a page with two of them loads it once.
 *
 * @param {readonly Chunk[]} chunks
 * @returns {Chunk[]}
 */
function withOwnNeeds(chunks) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const { chunk } of chunks) {
    const users = chunks.filter(({ isWidget, needs }) => isWidget && needs.includes(chunk));
    if (users.length === 1 && users[0]) owners.set(chunk, users[0].chunk);
  }
  return chunks
    .filter(({ chunk }) => !owners.has(chunk))
    .map((file) => ({
      ...file,
      code: [...chunks.filter(({ chunk }) => owners.get(chunk) === file.chunk), file]
        .map(({ code }) => code)
        .join('\n;'),
      needs: [...new Set(file.needs.map((need) => owners.get(need) ?? need))].filter((need) => need !== file.chunk),
    }));
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string[]>} direct
 * @param {readonly string[]} [path]
 * @returns {string[]}
 */
function allNeeds(name, direct, path = []) {
  if (path.includes(name)) throw new Error(`Files need each other: ${[...path, name].join(' -> ')}`);
  const needs = (direct.get(name) ?? []).flatMap((need) => [need, ...allNeeds(need, direct, [...path, name])]);
  return [...new Set(needs)].sort();
}
