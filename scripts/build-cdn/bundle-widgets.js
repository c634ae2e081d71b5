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
  return {
    chunks: intoFiles(release, chunks, reachOf(outputs)),
    modules: outputs.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** The widget that most pages have, and whose first question has to come soon. */
const MAIN = 'report-form';
const LATER = 'shared-later';
/**
 * What a widget asks for only when somebody presses a button, with the widget that does. What it shares with others must not
 * come with their first page: its file holds all that its widget lacks.
 */
const APART = { file: 'adding-files', widget: 'status-tracker' };
/** Characters below which a request costs more than what it brings. */
const SMALL = 4_000;

/**
 * Puts chunks together into files: a file may leave several factories, and each request costs.
 *
 * A widget's file holds what it needs at once, also where another widget needs that too: nearly every page has one widget, and
 * pays for one file that is compressed as a whole. A page with two gets a factory twice, and runs it once. What else
 * all may want, and what is too small for a request, comes in one of its own, `shared-later`; what only some want, in
 * `shared-1` and so on, where that is enough for a request.
 *
 * @param {string} release
 * @param {readonly Chunk[]} chunks
 * @param {ReadonlyMap<string, ReadonlySet<string>>} reach
 * @returns {Chunk[]}
 */
function intoFiles(release, chunks, reach) {
  const widgets = chunks.filter(({ isWidget }) => isWidget);
  const reaching = (/** @type {string} */ chunk) => widgets.filter((each) => reach.get(each.chunk)?.has(chunk));
  const isAskedFor = (/** @type {string} */ chunk) => reach.get('')?.has(chunk);
  /** Files that hold a chunk besides or instead of its own. @type {Map<string, string[]>} */
  const holders = new Map();
  /** What goes into common files, and the widgets that share it. @type {{ chunk: string, code: string, circle: string }[]} */
  const shared = [];
  const circleOf = (/** @type {readonly Chunk[]} */ some) => some.map(({ chunk }) => chunk).join();
  for (const { chunk, code, isWidget } of chunks) {
    if (isWidget || isAskedFor(chunk)) continue;
    const users = widgets.filter(({ needs }) => needs.includes(chunk));
    const all = reaching(chunk);
    if (all.length === users.length && users.length === 1) holders.set(chunk, [String(users[0]?.chunk)]);
    else if (all.length > 1 && (users.length > 1 || users[0]?.chunk === MAIN))
      holders.set(
        chunk,
        all.map((each) => each.chunk),
      );
    else if (all.length > 1 || code.length < SMALL)
      shared.push({ chunk, code, circle: all.length > 1 ? circleOf(all) : '' });
  }
  const circles = [...new Set(shared.map(({ circle }) => circle))].filter((circle) => {
    const code = shared.filter((each) => each.circle === circle).map((each) => each.code);
    return circle !== '' && circle !== circleOf(widgets) && code.join('').length >= SMALL;
  });
  // Short: the names of files are in what every page loads first.
  for (const { chunk, circle } of shared)
    holders.set(chunk, [circles.includes(circle) ? `shared-${circles.indexOf(circle) + 1}` : LATER]);
  const own = new Set(chunks.map(({ chunk }) => chunk));
  const later = [...new Set([...holders.values()].flat())]
    .filter((file) => !own.has(file))
    .map((file) => ({
      chunk: file,
      // A file is known to have arrived by the factory of its name.
      code: `self[Symbol.for("frontcounter ${release}")]["${file}"]=()=>{};`,
      needs: chunks.filter(({ chunk }) => holders.get(chunk)?.[0] === file).flatMap(({ needs }) => needs),
      isWidget: false,
      language: undefined,
    }));
  const files = [...chunks.filter(({ chunk }) => !holders.has(chunk)), ...later];
  return files.map((file) => {
    const lacks = file.chunk === APART.file ? file.needs.filter((need) => !isAtHand(need, holders)) : [];
    const held = (/** @type {Chunk} */ { chunk }) => lacks.includes(chunk) || holders.get(chunk)?.includes(file.chunk);
    return {
      ...file,
      code: [...chunks.filter(held), file].map(({ code }) => code).join('\n;'),
      // What stands in the file of every widget that leads here has arrived with it.
      needs: [...new Set(file.needs.filter((need) => !lacks.includes(need)).flatMap((need) => fetched(need, holders)))]
        .filter((need) => need !== file.chunk)
        .sort(),
    };
  });
}

/**
 * The file to fetch for a chunk; none where the file of every widget that leads to it holds it, and has arrived by then.
 *
 * @param {string} need
 * @param {ReadonlyMap<string, string[]>} holders
 */
function fetched(need, holders) {
  const files = holders.get(need) ?? [need];
  return files.length === 1 ? files : [];
}

/**
 * The widget of the file that stands apart has this chunk, or gets it with what all want.
 *
 * @param {string} need
 * @param {ReadonlyMap<string, string[]>} holders
 */
function isAtHand(need, holders) {
  return (holders.get(need) ?? [need]).some((file) => file === APART.widget || file === LATER);
}

/**
 * Which chunks each widget may come to load, at once or later; under the empty name those that are asked for by `import()`.
 *
 * @param {readonly { name: string, isEntry: boolean, imports: string[], dynamicImports: string[] }[]} outputs
 */
function reachOf(outputs) {
  const byName = new Map(outputs.map((output) => [output.name, output]));
  const named = (/** @type {string[]} */ files) => files.map((file) => basename(file, '.js'));
  const later = new Set(outputs.flatMap(({ dynamicImports }) => named(dynamicImports)));
  /** @type {Map<string, Set<string>>} */
  const reach = new Map();
  for (const { name } of outputs.filter(({ isEntry }) => isEntry)) {
    const seen = new Set([name]);
    // A set grows while it is walked.
    for (const each of seen) {
      const { imports = [], dynamicImports = [] } = byName.get(each) ?? {};
      // What a widget takes from another's own file, it takes from there: that alone is no reason to share the rest.
      for (const next of named([...imports, ...dynamicImports]))
        if (!byName.get(next)?.isEntry && next !== APART.file) seen.add(next);
    }
    reach.set(name, seen);
  }
  return new Map([...reach, ['', later]]);
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
