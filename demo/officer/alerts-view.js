import { createAlertForm } from './alert-form.js';
import { make, the } from './make.js';
import { timeWords } from './words.js';

/** @import { ListedAlert, OfficerAlerts } from '@frontcounter/schemas/submission' */
/** @import { Desk } from './officer.js' */

/** @type {Readonly<Record<ListedAlert['severity'], string>>} */
const SEVERITIES = { all: 'Everyday', important: 'Important', urgent: 'Urgent' };

/**
 * Alerts: the form that sends one, and how far those that were sent have come.
 *
 * @param {Desk} desk
 */
export function createAlertsView(desk) {
  const view = the('alerts-view');
  const list = the('alerts');
  const older = the('older-alerts', HTMLButtonElement);
  /** @type {string | undefined} Where the list goes on. */
  let next;

  const form = createAlertForm(desk, view, () => read());

  /** @param {string} [before] */
  async function read(before) {
    const query = before === undefined ? '' : `?${new URLSearchParams({ before })}`;
    const found = /** @type {OfficerAlerts} */ (await desk.calls().read(`/v1/officer/alerts${query}`));
    if (before === undefined) list.replaceChildren();
    list.append(...found.alerts.map(item));
    next = found.next;
    older.hidden = next === undefined;
    the('no-alerts').hidden = list.childElementCount > 0;
  }

  the('look-for-alerts').addEventListener('click', () => desk.attempt(view, 'Looking how far alerts are', () => read()));
  older.addEventListener('click', () => desk.attempt(view, 'Looking for older alerts', () => read(next)));

  return {
    /** @param {readonly string[]} forces of the key */
    prepare(forces) {
      form.offer(forces);
    },
    show() {
      desk.show(view);
      void desk.attempt(view, 'Looking for alerts', () => read());
    },
    forget() {
      form.clear();
      the('alert-done').hidden = true;
      list.replaceChildren();
      next = undefined;
    },
  };
}

/** @param {ListedAlert} alert */
function item({ title, severity, force, areas, at, by, recipients, sent, waiting, failed }) {
  const where = areas ? areas.map(({ name }) => name).join(', ') : 'the whole area';
  const counts = [
    `${recipients} ${recipients === 1 ? 'person' : 'people'}`,
    ...(recipients ? [`sent to ${sent}`] : []),
    ...(waiting ? [`${waiting} later`] : []),
    ...(failed ? [`${failed} failed`] : []),
  ];
  return make(
    'li',
    {},
    make('h3', { lang: 'en' }, title['en'] ?? ''),
    make('p', {}, `${SEVERITIES[severity]} · ${nameOf(force)}, ${where}`),
    make('p', {}, counts.join(', ')),
    make('p', { class: 'hint' }, `${timeWords(at)} · ${by}`),
  );
}

/** @param {string} force */
function nameOf(force) {
  const option = the('alert-force', HTMLSelectElement).querySelector(`option[value="${CSS.escape(force)}"]`);
  return option?.textContent ?? force;
}
