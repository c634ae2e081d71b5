import { createAlertsView } from './alerts-view.js';
import { CallError, createCalls } from './calls.js';
import { clearFaults, FaultError, faultsOf, showFaults } from './faults.js';
import { createListView } from './list-view.js';
import { the } from './make.js';
import { createReportView } from './report-view.js';

/** @import { OfficerIdentity } from '@frontcounter/schemas/submission' */
/** @import { Calls } from './calls.js' */

/**
 * What the views share: the calls with the key of whoever is signed in, and how something is tried.
 *
 * @typedef {object} Desk
 * @property {() => Calls} calls
 * @property {(view: HTMLElement, saying: string, job: () => Promise<void>) => Promise<void>} attempt Does a job for a view,
 *   one after the other; what is already being done is not done again. Says what goes on, and what went wrong.
 * @property {(view: HTMLElement) => void} show Shows one view, and takes the reader to its heading.
 */

const service = document.body.dataset['service'] ?? '';
const signInView = the('sign-in-view');
const keyBox = the('key', HTMLInputElement);

/** @type {Calls | undefined} The key is in here, in memory, and nowhere else. */
let calls;
let session = new AbortController();
/** What is being done or waits to be, by what is said of it. @type {Set<string>} */
const underWay = new Set();
/** @type {Promise<void>} */
let last = Promise.resolve();

/** @type {Desk} */
const desk = {
  calls() {
    if (calls) return calls;
    throw new CallError('ended');
  },
  attempt(view, saying, job) {
    if (underWay.has(saying)) return last;
    underWay.add(saying);
    last = last.then(() => tryOne(view, saying, job)).finally(() => underWay.delete(saying));
    return last;
  },
  show(view) {
    for (const each of document.querySelectorAll('main > section')) /** @type {HTMLElement} */ (each).hidden = each !== view;
    the('go-to-reports').toggleAttribute('aria-current', view.id !== 'alerts-view');
    the('go-to-alerts').toggleAttribute('aria-current', view.id === 'alerts-view');
    const heading = view.querySelector('h1');
    heading?.focus();
    scrollTo(0, 0);
  },
};

/** @type {Desk['attempt']} */
async function tryOne(view, saying, job) {
  clearFaults(view);
  the('working').textContent = saying;
  the('main').setAttribute('aria-busy', 'true');
  try {
    await job();
  } catch (error) {
    if (!(error instanceof CallError && error.reason === 'ended')) showFaults(view, faultsOf(error));
  } finally {
    the('working').textContent = '';
    the('main').removeAttribute('aria-busy');
  }
}

const reportView = createReportView(desk);
const alertsView = createAlertsView(desk);
const listView = createListView(desk, (reference) => reportView.open(reference));

the('sign-in', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const key = keyBox.value.trim();
  if (key === '') {
    showFaults(signInView, [{ message: 'Enter an officer’s key', control: 'key' }]);
    return;
  }
  // A header takes no other characters, and no key has them.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    showFaults(signInView, [{ message: 'A key has no spaces and no letters with accents', control: 'key' }]);
    return;
  }
  void desk.attempt(signInView, 'Signing in', async () => {
    const tried = createCalls(service, key, session.signal);
    const { name, forces } = /** @type {OfficerIdentity} */ (await tried.read('/v1/officer').catch(whenRefused));
    calls = tried;
    keyBox.value = '';
    the('officer-name').textContent = name;
    the('signed-in').hidden = false;
    the('parts').hidden = false;
    alertsView.prepare(forces);
    await listView.open(forces);
  });
});

/** @param {unknown} error @returns {never} */
function whenRefused(error) {
  if (error instanceof CallError && error.reason === 'key')
    throw new FaultError({ message: 'No officer has this key. Check that it is whole, and of today', control: 'key' });
  throw error;
}

document.getElementById('use-demo-key')?.addEventListener('click', () => {
  keyBox.value = the('demo-key').textContent;
  keyBox.focus();
});

function signOut() {
  session.abort();
  session = new AbortController();
  calls = undefined;
  keyBox.value = '';
  the('signed-in').hidden = true;
  the('parts').hidden = true;
  alertsView.forget();
  listView.forget();
  reportView.forget();
  clearFaults(signInView);
}

the('sign-out').addEventListener('click', () => {
  signOut();
  desk.show(signInView);
});

for (const id of ['all-reports', 'go-to-reports'])
  the(id).addEventListener('click', () => {
    history.pushState(null, '');
    listView.show();
  });
the('go-to-alerts').addEventListener('click', () => {
  history.pushState('alerts', '');
  alertsView.show();
});

// Back leads from a report to the list, and from the list to a report. What was open is in memory alone: the history
// has no more than that something was.
history.replaceState(null, '');
addEventListener('popstate', ({ state }) => {
  if (!calls) return;
  if (state === 'report' && reportView.isOpen()) desk.show(the('report-view'));
  else if (state === 'alerts') alertsView.show();
  else listView.show();
});

// Browsers keep a page that is left for Back: it is kept signed out.
addEventListener('pagehide', () => {
  signOut();
  for (const each of document.querySelectorAll('main > section')) /** @type {HTMLElement} */ (each).hidden = each !== signInView;
});
