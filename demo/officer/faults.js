import { CallError } from './calls.js';
import { make, the } from './make.js';

/** @import { Reason } from './calls.js' */

/** @typedef {{ message: string, control?: string }} Fault `control`: the id of the control to mend, or of its fieldset */

/** @type {Readonly<Record<Reason, string>>} */
export const SENTENCES = {
  ended: 'You have signed out. Sign in again.',
  offline: 'The service did not answer. Check that you are online, then try again. What you wrote is still here.',
  key: 'The key was not accepted. Keys of the demonstration end when it is started again. Sign out, then sign in with the new one.',
  page: 'The service does not take officers’ calls from this page. Its operator names the page in FRONTCOUNTER_OFFICER_ORIGINS.',
  gone: 'There is no such report among those of your key. It may have been deleted.',
  invalid: 'The service did not take this. Look for news, then try again.',
  busy: 'The service has too much to do. Wait a minute, then try again. What you wrote is still here.',
  failed: 'The service failed. Try again. If it fails again, tell its operator. What you wrote is still here.',
};

/** What went wrong, where the view that tried it knows better than its reason. */
export class FaultError extends Error {
  /** @param {...Fault} faults */
  constructor(...faults) {
    super('faults');
    this.name = 'FaultError';
    this.faults = faults;
  }
}

/**
 * What there is to say of an error. One that nobody foresaw goes to the console, too.
 *
 * @param {unknown} error
 * @returns {readonly Fault[]}
 */
export function faultsOf(error) {
  if (error instanceof FaultError) return error.faults;
  if (error instanceof CallError) return [{ message: SENTENCES[error.reason] }];
  reportError(error);
  return [{ message: SENTENCES.failed }];
}

/**
 * Shows what is wrong at the top of a view and at each control, and goes there.
 *
 * @param {HTMLElement} view
 * @param {readonly Fault[]} faults
 */
export function showFaults(view, faults) {
  clearFaults(view);
  const summary = summaryOf(view);
  const items = faults.map(({ message, control }) => {
    if (control === undefined) return make('li', {}, message);
    markControl(the(control), message);
    const link = make('a', { href: `#${control}` }, message);
    link.addEventListener('click', (event) => {
      // The address stays as it is.
      event.preventDefault();
      firstControl(the(control)).focus();
    });
    return make('li', {}, link);
  });
  summary.replaceChildren(
    make('h2', { id: `${view.id}-problem` }, 'There is a problem'),
    make('ul', {}, ...items),
  );
  summary.setAttribute('aria-labelledby', `${view.id}-problem`);
  summary.hidden = false;
  summary.focus();
}

/** @param {HTMLElement} view */
export function clearFaults(view) {
  summaryOf(view).hidden = true;
  for (const message of view.querySelectorAll('.error-message')) message.remove();
  for (const control of view.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    describe(control, (ids) => ids.filter((id) => !id.endsWith('-error')));
  }
}

/** @param {HTMLElement} control @param {string} message */
function markControl(control, message) {
  const id = `${control.id}-error`;
  const words = make('p', { class: 'error-message', id }, make('span', { class: 'unseen' }, 'Error: '), message);
  if (control instanceof HTMLFieldSetElement) control.querySelector('legend')?.after(words);
  else control.before(words);
  control.setAttribute('aria-invalid', 'true');
  describe(control, (ids) => [...ids, id]);
}

/** @param {Element} control @param {(ids: string[]) => string[]} change */
function describe(control, change) {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** @param {HTMLElement} control */
function firstControl(control) {
  if (!(control instanceof HTMLFieldSetElement)) return control;
  return control.querySelector('input:checked') instanceof HTMLElement
    ? /** @type {HTMLElement} */ (control.querySelector('input:checked'))
    : /** @type {HTMLElement} */ (control.querySelector('input') ?? control);
}

/** @param {HTMLElement} view @returns {HTMLElement} */
function summaryOf(view) {
  const summary = view.querySelector('.error-summary');
  if (summary instanceof HTMLElement) return summary;
  throw new Error(`#${view.id} lacks its error summary.`);
}
