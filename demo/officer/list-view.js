import { linkButton, make, the } from './make.js';
import { timeWords } from './words.js';

/** @import { ListedReport, OfficerReports } from '@frontcounter/schemas/submission' */
/** @import { Desk } from './officer.js' */

/**
 * The reports of the key's forces, the newest first, and who waits for an answer.
 *
 * @param {Desk} desk
 * @param {(reference: string) => void} openReport
 */
export function createListView(desk, openReport) {
  const view = the('list-view');
  const list = the('reports');
  const older = the('older', HTMLButtonElement);
  const force = the('force', HTMLSelectElement);
  const allForces = [...force.options];
  /** @type {string | undefined} Where the list goes on. */
  let next;

  /** @param {string} [before] */
  async function read(before) {
    const query = new URLSearchParams();
    if (force.value !== '') query.set('force', force.value);
    if (before !== undefined) query.set('before', before);
    const found = /** @type {OfficerReports} */ (await desk.calls().read(`/v1/officer/reports?${query}`));
    const items = found.reports.map(item);
    const focused = list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    if (before === undefined) list.replaceChildren();
    list.append(...items);
    // Whoever was on a report stays on it: its button is another now.
    if (focused !== undefined && before === undefined)
      [...list.querySelectorAll('button')].find(({ textContent }) => textContent === focused)?.focus();
    next = found.next;
    older.hidden = next === undefined;
    the('no-reports').hidden = list.childElementCount > 0;
    return items;
  }

  /** @param {ListedReport} report */
  function item({ reference, force: forceId, service, stageTitle, receivedAt, isWaiting, hasNews }) {
    const forceName = allForces.find(({ value }) => value === forceId)?.text ?? forceId;
    return make(
      'li',
      {},
      make(
        'h2',
        {},
        linkButton(reference, () => openReport(reference)),
        ...(isWaiting ? [' ', make('strong', { class: 'tag' }, 'Waits for an answer')] : []),
        ...(hasNews && !isWaiting ? [' ', make('span', { class: 'tag quiet' }, 'The person wrote')] : []),
      ),
      make('p', {}, service.title),
      make('p', { class: 'hint' }, `${stageTitle} · ${forceName} · ${timeWords(receivedAt)}`),
    );
  }

  const refresh = () => desk.attempt(view, 'Looking for reports', async () => void (await read()));
  the('look-for-new').addEventListener('click', refresh);
  force.addEventListener('change', () =>
    desk.attempt(
      view,
      `Looking for reports: ${force.selectedOptions[0]?.text ?? ''}`,
      async () => void (await read()),
    ),
  );
  older.addEventListener('click', () =>
    desk.attempt(view, 'Looking for older reports', async () => {
      const [first] = await read(next);
      first?.querySelector('button')?.focus();
    }),
  );

  return {
    /** @param {readonly string[]} forces of the key */
    async open(forces) {
      force.replaceChildren(...allForces.filter(({ value }) => value === '' || forces.includes(value)));
      force.value = '';
      the('force-field').hidden = forces.length < 2;
      await read();
      desk.show(view);
    },
    /** Comes back to the list, with what is new. */
    show() {
      desk.show(view);
      void refresh();
    },
    forget() {
      list.replaceChildren();
      next = undefined;
    },
  };
}
