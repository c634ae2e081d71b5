import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { preloads, scriptTag } from '../stories/snippet/snippet.js';
import { works } from './forms/index.js';

/** @typedef {import('./subjects/index.js').Subject} Subject */

const here = import.meta.dirname;
/** The product's built files. */
export const cdn = join(here, '../packages/components/cdn');
/** Where the pages are built, and what the server serves. */
export const dist = join(here, 'dist');

/**
 * Writes a file with its compressed twins, as every subject is served.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function write(path, content) {
  const bytes = Buffer.from(content);
  // The bytes of W1 are measured; the others only have to arrive.
  const quality = path.includes(`${sep}w1${sep}`) ? 11 : 4;
  writeFileSync(path, bytes);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}

const document = (/** @type {string} */ head, /** @type {string} */ body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A form</title>
<link rel="icon" href="data:,">
${head}
<main>${body}</main>
`;

const ours = new Set(['front-counter', 'preloaded']);

/** What the snippet page prints: one script tag, or a pinned one with what the page preloads. */
function ownHead(/** @type {string} */ id) {
  /** @type {import('../stories/snippet/snippet.js').Choice} */
  const choice = {
    force: 'sussex',
    widget: 'report-form',
    service: 'lost-property',
    language: '',
    address: '',
    release: id === 'preloaded' ? 'pinned' : 'floating',
  };
  const [name = ''] = readdirSync(cdn).filter((folder) => folder.includes('.'));
  const integrity = /** @type {Record<string, string>} */ (
    JSON.parse(readFileSync(join(cdn, name, 'integrity.json'), 'utf8'))
  );
  const release = { name, integrity };
  return `${preloads(choice, release) ?? ''}${scriptTag(choice, release)}`;
}

/** Ours is used as a force would: a script tag, and one element that names a service or a definition of its own. */
const ownPage = (/** @type {string} */ id, /** @type {string} */ work) =>
  document(
    `${ownHead(id)}<script src="mount.js" defer></script>`,
    `<div id="form"><police-report-form ${work === 'w1' ? 'service="lost-property"' : 'definition="form.json"'}></police-report-form></div>`,
  );

/** Lets the bench mount ours once more; the page needs none of it. */
const ownMount = `globalThis.bench = { mount(element) {
  const form = document.querySelector('police-report-form').cloneNode();
  element.append(form);
  return () => form.remove();
} };`;

/**
 * The minified script and style of one subject, the same for every work.
 *
 * @param {string} id
 */
async function bundle(id) {
  const mount = `import { mount } from './${id}/page.js';`;
  const contents =
    id === 'html'
      ? `${mount} globalThis.bench = { mount };`
      : `${mount} const form = globalThis.benchForm;
         mount(document.querySelector('#form'), form);
         globalThis.bench = { mount: (element) => mount(element, form) };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(here, 'subjects') },
    outdir: dist,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'dataurl' },
  });
  const textOf = (/** @type {string} */ kind) => outputFiles.find(({ path }) => path.endsWith(kind))?.text;
  return { js: textOf('.js') ?? '', css: textOf('.css') };
}

/**
 * Builds one subject's pages, minified and compressed: `dist/<subject>/<work>/index.html` and what each needs.
 *
 * @param {Subject} subject
 * @param {readonly (keyof typeof works)[]} wanted
 */
export async function buildPages({ id, adapt }, wanted) {
  const isOwn = ours.has(id);
  const { js, css } = isOwn ? { js: ownMount, css: undefined } : await bundle(id);
  for (const work of wanted) {
    const folder = join(dist, id, work);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const adapted = adapt(works[work]);
    if (isOwn) {
      write(join(folder, 'index.html'), ownPage(id, work));
      write(join(folder, 'mount.js'), js);
      if (work !== 'w1') write(join(folder, 'form.json'), JSON.stringify(adapted));
      continue;
    }
    const isMarkup = typeof adapted === 'string';
    write(join(folder, 'page.js'), isMarkup ? js : `globalThis.benchForm=${JSON.stringify(adapted)};${js}`);
    if (css) write(join(folder, 'page.css'), css);
    const head = `${css ? '<link rel="stylesheet" href="page.css">' : ''}<script src="page.js" defer></script>`;
    write(join(folder, 'index.html'), document(head, `<div id="form">${isMarkup ? adapted : ''}</div>`));
  }
}

/**
 * The version of a package that the bench installed.
 *
 * @param {string} name
 */
export const installedVersion = (name) =>
  /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8'))
  ).version;
