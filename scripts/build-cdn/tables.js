import { integrityOf } from './integrity.js';

/** @typedef {import('./bundle-widgets.js').Chunk} Chunk */

/**
 * Inert files by the names that widgets ask for, and the root of the tree of forces and trackers.
 *
 * @typedef {{ files: ReadonlyMap<string, string>, provenRoot: string }} Data
 */

const isOfMany = (/** @type {string} */ file) => /^(?:force|tracker)\./.test(file);

/** @param {ReadonlyMap<string, string>} files @param {(file: string) => boolean} wanted */
const integrities = (files, wanted) =>
  Object.fromEntries([...files].filter(([file]) => wanted(file)).map(([file, text]) => [file, integrityOf(text)]));

/** @param {string} release @param {string} chunk @param {object} tables @returns {Chunk} */
const tableFile = (release, chunk, tables) => ({
  chunk,
  code: `self[Symbol.for("frontcounter ${release}")].${chunk}=e=>{Object.assign(e,${JSON.stringify(tables)})};`,
  needs: [],
  isWidget: false,
  language: undefined,
});

/**
 * The integrity of the file of each force and tracker, for browsers that cannot follow a proof because the page came over plain http.
 *
 * @param {string} release
 * @param {Data} data
 */
export const forcesFile = (release, { files }) => tableFile(release, 'forces', integrities(files, isOfMany));

/**
 * The file that covers what the loader's own table does not: code that loads later, and data.
 *
 * @param {string} release
 * @param {readonly Chunk[]} chunks
 * @param {Data} data
 */
export function manifestFile(release, chunks, { files, provenRoot }) {
  const first = firstChunks(chunks);
  const later = chunks.filter((chunk) => !first.includes(chunk));
  return tableFile(release, 'manifest', {
    chunks: Object.fromEntries(later.map(({ chunk, code, needs }) => [chunk, [integrityOf(code), ...needs]])),
    data: integrities(files, (file) => !isOfMany(file)),
    provenRoot,
  });
}

/**
 * What the loader must know: the files that the first page may need.
 *
 * @param {string} name
 * @param {readonly Chunk[]} chunks
 * @param {Data} data
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
