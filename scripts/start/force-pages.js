import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/processes.js';

const folder = join(root, 'packages/themes/forces');
const template = join(root, 'scripts/start/force-page.html');

/** @param {string} id */
const read = (id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));

/** Every force that has a file, by its name; the neutral default last. */
export const forces = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => read(file.slice(0, -'.json'.length)))
  .map(({ id, name }) => ({ id: String(id), name: String(name.en) }))
  .sort((a, b) => Number(a.id === 'neutral') - Number(b.id === 'neutral') || (a.name < b.name ? -1 : 1));

/** The list of their pages, for the first page. */
export const forceList = forces
  .map(
    ({ id, name }) =>
      `<li><a href="force/${id}/">${id === 'neutral' ? 'No force: the neutral default' : escape(name)}</a></li>`,
  )
  .join('\n');

/** The same to choose from. */
export const forceOptions = forces.map(({ id, name }) => `<option value="${id}">${escape(name)}</option>`).join('\n');

const servicesFolder = join(root, 'packages/schemas/services');

/** Every report that a page can show, by its title. Read at each request, as the pages are. */
function readServices() {
  return readdirSync(servicesFolder)
    .map((id) => JSON.parse(readFileSync(join(servicesFolder, id, 'service.json'), 'utf8')))
    .filter(({ kind }) => kind === 'report')
    .map(({ id, title, safety }) => ({ id: String(id), title: String(title), isCareful: safety !== 'standard' }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** A sensitive service stands on a page that tells nothing, and can be left before the form is there. */
const NEUTRAL_TITLE = 'Contact us';
const EXIT_LINK = '<p><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Exit this page</a></p>';

/** The service that stands where an address names none. */
const FIRST_SERVICE = 'lost-property';

/**
 * What is under `/force/<id>/`: the same neutral page for every force, its tokens and its theme, and under
 * `/force/<id>/<service>/` that page with another service. Files are read at each request, so that an edit shows on
 * reload. Undefined: there is no such thing.
 *
 * @param {string} pathname
 * @returns {Promise<{ type: string, text: string } | undefined>} Rejects with a `ForceError` when the file has faults.
 */
export async function forcePage(pathname) {
  const [, id = '', serviceId = FIRST_SERVICE, file] =
    /^\/force\/([a-z-]+)\/(?:([a-z-]+)\/)?([\w.]*)$/.exec(pathname) ?? [];
  const services = readServices();
  const service = services.find((each) => each.id === serviceId);
  if (!service || !forces.some((force) => force.id === id)) return undefined;
  // Not at the top: these pages are served while the packages are being built.
  const { createTheme, createThemeData, pageCss, parseForce } = await import('@frontcounter/themes');
  const force = parseForce(read(id));
  if (file === 'theme.css') return { type: 'text/css', text: pageCss(createTheme(force.tokens)) };
  if (file === 'theme.json') {
    createThemeData(force);
    return { type: 'application/json', text: JSON.stringify(read(id), undefined, 2) };
  }
  if (file !== '') return undefined;
  const text = readFileSync(template, 'utf8')
    .replaceAll('__NAME__', escape(force.name.en))
    .replaceAll('__ID__', id)
    .replaceAll('__TITLE__', service.isCareful ? NEUTRAL_TITLE : escape(service.title))
    .replaceAll('__EXIT__', service.isCareful ? EXIT_LINK : '')
    .replaceAll('__SERVICE_ID__', service.id)
    .replaceAll('__SERVICES__', services.map((each) => link(id, each, each === service && !each.isCareful)).join('\n'))
    .replaceAll('__NON_EMERGENCY__', escape(force.contacts.nonEmergency))
    .replaceAll('__EMERGENCY__', escape(force.contacts.emergency));
  return { type: 'text/html', text };
}

/**
 * @param {string} force
 * @param {{ id: string, title: string }} service
 * @param {boolean} isHere
 */
function link(force, { id, title }, isHere) {
  return `<li><a href="/force/${force}/${id}/"${isHere ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
