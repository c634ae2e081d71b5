import { integrityOf } from './integrity.js';

/** @typedef {import('./bundle-widgets.js').Chunk} Chunk */

/**
 * The file that covers what the loader's own table does not: code that loads later, and data.
 *
 * @param {string} release
 * @param {readonly Chunk[]} chunks
 * @param {ReadonlyMap<string, string>} data
 */
export function manifestFile(release, chunks, data) {
  const first = firstChunks(chunks);
  const later = chunks.filter((chunk) => !first.includes(chunk));
  const tables = {
    chunks: Object.fromEntries(later.map(({ chunk, code, needs }) => [chunk, [integrityOf(code), ...needs]])),
    data: Object.fromEntries([...data].map(([file, text]) => [file, integrityOf(text)])),
  };
  const code = `self[Symbol.for("frontcounter ${release}")].manifest=e=>{Object.assign(e,${JSON.stringify(tables)})};`;
  return { chunk: 'manifest', code };
}

/**
 * What the loader must know: the files that the first page may need.
 *
 * @param {string} name
 * @param {readonly Chunk[]} chunks
 * @param {ReadonlyMap<string, string>} data
 * @returns {import('../../packages/components/dist/loader/release.js').Release}
 */
export function releaseTable(name, chunks, data) {
  const widgets = chunks.filter(({ isWidget }) => isWidget);
  const languages = [...new Set(chunks.map(({ language }) => language).filter((language) => language !== undefined))];
  const files = [...firstChunks(chunks), manifestFile(name, chunks, data)];
  return {
    name,
    files: Object.fromEntries(files.map(({ chunk, code }) => [chunk, integrityOf(code)])),
    widgets: Object.fromEntries(widgets.map(({ chunk, needs }) => [chunk, [chunk, ...needs]])),
    languages: Object.fromEntries(
      languages.map((each) => [each, chunks.filter(({ language }) => language === each).map(({ chunk }) => chunk)]),
    ),
  };
}

/** What may be wanted before the manifest has arrived. @param {readonly Chunk[]} chunks */
function firstChunks(chunks) {
  const wanted = chunks.filter(({ isWidget, language }) => isWidget || language);
  const names = new Set(wanted.flatMap(({ chunk, needs }) => [chunk, ...needs]));
  return chunks.filter(({ chunk }) => names.has(chunk));
}
