import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createThemeData } from '@frontcounter/themes';
import { createWords, firstPage } from '@frontcounter/schemas';
import { completeOverlay, parseService } from '@frontcounter/schemas/definition';
import { loadLanguage } from '@frontcounter/schemas/languages';
import { parseTracker } from '@frontcounter/schemas/trackers';
import { bringsProof } from '../../packages/components/dist/loader/proof.js';
import { prerenderer } from './prerender.js';
import { withProofs } from './proofs.js';

const SERVICES = 'packages/schemas/services';
const TRACKERS = 'packages/schemas/trackers';
const FORCES = 'packages/themes/forces';

/** The parsers check the shape. @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What readers of the source need and browsers do not. */
const FOR_READERS = ['notes', 'personalData', '$schema'];
/** @param {string} key @param {unknown} value */
const withoutNotes = (key, value) => (FOR_READERS.includes(key) ? undefined : value);

/**
 * Definitions, translations and themes as they are shipped: parsed, so that a faulty one stops the build, and by the
 * file names that `PublishedResources` asks for.
 *
 * @returns {Promise<import('./tables.js').Data>}
 */
export async function readData() {
  /** @type {Map<string, string>} */
  const files = new Map();
  const prerender = await prerenderer();
  const addFirstPage = async (
    /** @type {string} */ id,
    /** @type {import('@frontcounter/schemas').FirstPage} */ first,
  ) => {
    const ending = first.lang === 'en' ? 'json' : `${first.lang}.json`;
    files.set(`${id}.first.${ending}`, JSON.stringify(first, withoutNotes));
    const prerendered = await prerender(first, first.lang);
    if (prerendered) files.set(`${id}.prerendered.${ending}`, JSON.stringify(prerendered));
  };
  for (const id of readdirSync(SERVICES).filter((name) => existsSync(`${SERVICES}/${name}/service.json`))) {
    const overlays = readOverlays(`${SERVICES}/${id}`);
    const service = parseService(readJson(`${SERVICES}/${id}/service.json`), { overlays, complete: ['cy'] });
    files.set(`${id}.json`, JSON.stringify(service, withoutNotes));
    await addFirstPage(id, await firstPageIn(service, 'en'));
    for (const [lang, overlay] of Object.entries(overlays)) {
      const complete = completeOverlay(service, lang, overlay);
      files.set(`${id}.${lang}.json`, JSON.stringify(complete));
      await addFirstPage(id, await firstPageIn(service, lang, complete));
    }
  }
  for (const [file, text] of [...readForces(), ...readTrackers()]) files.set(file, text);
  const { root, proven } = withProofs(new Map([...files].filter(([file]) => bringsProof(file))));
  const all = new Map([...files, ...proven]);
  return { files: new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1))), provenRoot: root };
}

/**
 * @param {import('@frontcounter/schemas').ServiceDefinition} service
 * @param {string} lang
 * @param {import('@frontcounter/schemas').Overlay} [overlay]
 */
async function firstPageIn(service, lang, overlay) {
  const reader = { words: createWords('en', lang, overlay), language: await loadLanguage(lang) };
  // The day matters to no page that can stand by itself.
  return firstPage(service, reader, { today: '2000-01-01' });
}

/** The translations in a folder, by language tag. @param {string} folder */
function readOverlays(folder) {
  return Object.fromEntries(
    readdirSync(folder)
      .map((file) => /^([a-z]{2,3})\.json$/.exec(file)?.[1])
      .filter((lang) => lang !== undefined)
      .map((lang) => [lang, readJson(`${folder}/${lang}.json`)]),
  );
}

function readTrackers() {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const id of readdirSync(TRACKERS)) {
    const overlays = readOverlays(`${TRACKERS}/${id}`);
    const tracker = parseTracker(readJson(`${TRACKERS}/${id}/tracker.json`), { overlays, complete: ['cy'] });
    files.set(`tracker.${id}.json`, JSON.stringify(tracker, withoutNotes));
    for (const [lang, overlay] of Object.entries(overlays))
      files.set(`tracker.${id}.${lang}.json`, JSON.stringify(overlay));
  }
  return files;
}

function readForces() {
  const themes = readdirSync(FORCES)
    .filter((name) => name.endsWith('.json'))
    .map((file) => createThemeData(readJson(`${FORCES}/${file}`)));
  return new Map(themes.map((theme) => [`force.${theme.id}.json`, JSON.stringify(theme)]));
}
