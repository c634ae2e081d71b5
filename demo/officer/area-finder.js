import { CallError } from './calls.js';
import { FaultError } from './faults.js';
import { make, the } from './make.js';

/** @import { Alert, FoundAreas } from '@frontcounter/schemas/submission' */
/** @import { Fault } from './faults.js' */
/** @import { Desk } from './officer.js' */

/**
 * Finds neighbourhoods of a force, to be ticked. What was ticked stays while others are looked for.
 *
 * @param {Desk} desk
 * @param {HTMLElement} view where faults are shown
 * @param {() => string} force
 */
export function createAreaFinder(desk, view, force) {
  const box = the('area-query', HTMLInputElement);
  const choices = the('areas');

  const find = () =>
    desk.attempt(view, 'Looking for neighbourhoods', async () => {
      if (force() === '') throw new FaultError({ message: 'Select a force first', control: 'alert-force' });
      const query = box.value.trim();
      if (query === '') throw new FaultError({ message: 'Enter a postcode or a name', control: 'area-query' });
      const found = /** @type {FoundAreas} */ (
        await desk
          .calls()
          .ask('/v1/areas', { force: force(), query })
          .catch(whenNone)
      );
      const chosen = read();
      const others = found.areas.filter(({ id }) => !chosen.some((each) => each.id === id));
      choices.replaceChildren(
        ...chosen.map((area) => choice(area, true)),
        ...others.map((area) => choice(area, false)),
      );
      the('areas-found').textContent = found.areas.length
        ? `${found.areas.length} found${found.sample ? ', which are made up' : ''}. Tick those that it is about.`
        : 'No neighbourhood of this force has that postcode or name.';
    });

  the('find-areas').addEventListener('click', find);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The form is not ready to be sent.
    event.preventDefault();
    void find();
  });

  /** @returns {NonNullable<Alert['areas']>} */
  function read() {
    return [...choices.querySelectorAll('input')]
      .filter(({ checked }) => checked)
      .map(({ value, parentElement }) => ({ id: value, name: parentElement?.textContent.trim() ?? value }));
  }

  return {
    /** Those that are ticked. */
    read,
    /** Whoever looked for a neighbourhood and took none would write to everybody. @returns {Fault[]} */
    faults() {
      return box.value.trim() === '' || read().length > 0
        ? []
        : [{ message: 'Tick a neighbourhood, or empty the box for the whole area', control: 'area-query' }];
    },
    clear() {
      box.value = '';
      choices.replaceChildren();
      the('areas-found').textContent = '';
    },
  };
}

/** @param {{ id: string, name: string }} area @param {boolean} isTicked */
function choice({ id, name }, isTicked) {
  return make(
    'label',
    { class: 'choice' },
    make('input', { type: 'checkbox', value: id, checked: isTicked }),
    make('span', {}, name),
  );
}

/** @param {unknown} error @returns {never} */
function whenNone(error) {
  if (error instanceof CallError && error.reason === 'gone')
    throw new FaultError({ message: 'This service has no look-up of neighbourhoods', control: 'area-query' });
  throw error;
}
