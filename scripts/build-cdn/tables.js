import { bringsProof } from '../../packages/components/dist/loader/proof.js';
import { PRERENDERED } from './bundle-prerendered.js';
import { integrityOf } from './integrity.js';

/** @typedef {import('./bundle-widgets.js').Chunk} Chunk */

/**
 * Inert files by the names that widgets ask for, and the root of the tree of those that bring a proof.
 *
 * @typedef {{ files: ReadonlyMap<string, string>, provenRoot: string }} Data
 */

/** Chunks that stand before the first page of some services, and so must not wait for the manifest. */
const BEFORE_FIRST_PAGE = ['care', PRERENDERED];

/** The widget that shows a kind of service. @type {Record<string, string>} */
const WIDGETS = { report: 'report-form', 'alert-signup': 'alert-signup' };

/** Services with a prerendered page, by their widget. @param {Data} data */
function prerenderedServices({ files }) {
  /** @type {Record<string, string[]>} */
  const services = {};
  for (const [file, text] of files) {
    const id = /^([^.]+)\.first\.json$/.exec(file)?.[1];
    if (id === undefined || !files.has(`${id}.prerendered.json`)) continue;
    (services[WIDGETS[JSON.parse(text).kind] ?? ''] ??= []).push(id);
  }
  return services;
}

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
 * The integrity of each file that brings a proof, for browsers that cannot follow a proof because the page came over plain http.
 *
 * @param {string} release
 * @param {Data} data
 */
export const provenFile = (release, { files }) =>
  tableFile(
    release,
    'proven',
    // There a page waits for the table, and is not prerendered.
    integrities(files, (file) => bringsProof(file) && !file.includes('.prerendered.')),
  );

/**
 * The file that covers what the loader's own table does not: code that loads later, and data.
 *
 * @param {string} release
 * @param {readonly Chunk[]} chunks
 * @param {Data} data
 */
export function manifestFile(release, chunks, { files }) {
  const first = firstChunks(chunks);
  const later = chunks.filter((chunk) => !first.includes(chunk));
  return tableFile(release, 'manifest', {
    chunks: Object.fromEntries(later.map(({ chunk, code, needs }) => [chunk, [integrityOf(code), ...needs]])),
    data: integrities(files, (file) => !bringsProof(file)),
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
    prerendered: prerenderedServices(data),
    provenRoot: data.provenRoot,
    widgets: Object.fromEntries(widgets.map(({ chunk, needs }) => [chunk, [chunk, ...needs]])),
    languages: Object.fromEntries(
      languages.map((each) => [each, chunks.filter(({ language }) => language === each).map(({ chunk }) => chunk)]),
    ),
  };
}

/** What may be wanted before the manifest has arrived. @param {readonly Chunk[]} chunks */
function firstChunks(chunks) {
  const wanted = chunks.filter(
    ({ chunk, isWidget, language }) => isWidget || language || BEFORE_FIRST_PAGE.includes(chunk),
  );
  const names = new Set(wanted.flatMap(({ chunk, needs }) => [chunk, ...needs]));
  return chunks.filter(({ chunk }) => names.has(chunk));
}
