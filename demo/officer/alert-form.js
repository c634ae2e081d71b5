import { createAreaFinder } from './area-finder.js';
import { CallError } from './calls.js';
import { clearFaults, FaultError, SENTENCES, showFaults } from './faults.js';
import { make, rows, the } from './make.js';

/** @import { Alert, AlertReply, Problem } from '@frontcounter/schemas/submission' */
/** @import { Fault } from './faults.js' */
/** @import { Desk } from './officer.js' */

const LANGUAGES = /** @type {const} */ (['en', 'cy']);

/**
 * The form that sends an alert, once it was looked at again: it cannot be called back.
 *
 * @param {Desk} desk
 * @param {HTMLElement} view where faults are shown
 * @param {() => Promise<void>} whenSent
 */
export function createAlertForm(desk, view, whenSent) {
  const form = the('alert', HTMLFormElement);
  const force = the('alert-force', HTMLSelectElement);
  const allForces = [...force.options];
  const done = the('alert-done');
  const areas = createAreaFinder(desk, view, () => force.value);
  /** The key of what is being sent: another alert gets another. */
  let intent = { said: '', key: '' };

  /** @param {'title' | 'text'} name */
  const textOf = (name) =>
    Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const box = the(`alert-${name}-${language}`);
        const words = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value.trim() : '';
        return words === '' ? [] : [[language, words]];
      }),
    );

  const ticked = (/** @type {string} */ id) => /** @type {HTMLInputElement[]} */ ([
    ...the(id).querySelectorAll('input:checked'),
  ]);

  /** @returns {Alert} */
  function read() {
    const chosenAreas = areas.read();
    const link = the('alert-link', HTMLInputElement).value.trim();
    return {
      force: force.value,
      topics: ticked('alert-topics').map(({ value }) => value),
      severity: /** @type {Alert['severity']} */ (ticked('alert-severity')[0]?.value ?? ''),
      ...(chosenAreas.length > 0 && { areas: chosenAreas }),
      title: textOf('title'),
      text: textOf('text'),
      ...(link !== '' && { link }),
    };
  }

  /** @param {Alert} alert */
  function check(alert) {
    const wordsOf = (/** @type {string} */ id) => ticked(id).map((each) => each.parentElement?.textContent.trim() ?? '');
    the('alert-summary').replaceChildren(
      ...rows([
        ['Force', force.selectedOptions[0]?.text ?? ''],
        ['Where', ...(alert.areas ? alert.areas.map(({ name }) => name) : ['The whole area'])],
        ['About', ...wordsOf('alert-topics')],
        ['Serious', ...wordsOf('alert-severity')],
        ['Title', ...inLanguages(alert.title)],
        ['Text', ...inLanguages(alert.text)],
        ...(alert.link === undefined ? [] : [/** @type {const} */ (['More at', alert.link])]),
      ]),
    );
    turn(true);
    the('alert-check-heading').focus();
  }

  /** @param {boolean} isChecking */
  function turn(isChecking) {
    form.hidden = isChecking;
    the('alert-check').hidden = !isChecking;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done.hidden = true;
    const alert = read();
    const faults = [...missing(alert), ...areas.faults()];
    if (faults.length) showFaults(view, faults);
    else {
      clearFaults(view);
      check(alert);
    }
  });

  the('change-alert').addEventListener('click', () => {
    turn(false);
    force.focus();
  });

  the('send-alert').addEventListener('click', () => {
    const alert = read();
    const said = JSON.stringify(alert);
    if (intent.said !== said) intent = { said, key: crypto.randomUUID() };
    const { key } = intent;
    void desk.attempt(view, 'Sending', async () => {
      const { recipients } = /** @type {AlertReply} */ (
        await desk
          .calls()
          .say('/v1/alerts', key, alert)
          .catch((/** @type {unknown} */ error) => {
            if (!(error instanceof CallError && error.errors.length)) throw error;
            turn(false);
            throw new FaultError(...error.errors.map(faultAt));
          })
      );
      clear();
      done.textContent =
        recipients === 0
          ? 'Sent. Nobody has signed up for alerts like this one.'
          : `Sent to ${recipients} ${recipients === 1 ? 'person' : 'people'}: at once, after their quiet hours, or in their next digest.`;
      done.hidden = false;
      done.focus();
      await whenSent();
    });
  });

  function clear() {
    form.reset();
    areas.clear();
    turn(false);
    intent = { said: '', key: '' };
  }

  // Neighbourhoods are of one force.
  force.addEventListener('change', () => areas.clear());

  return {
    clear,
    /** @param {readonly string[]} forces of the key */
    offer(forces) {
      force.replaceChildren(...allForces.filter(({ value }) => value === '' || forces.includes(value)));
      force.value = forces.length === 1 ? (forces[0] ?? '') : '';
    },
  };
}

/** @param {Alert['title']} texts */
function inLanguages(texts) {
  return Object.entries(texts).map(([lang, words]) => make('span', { lang }, words));
}

/**
 * What is missing before it is worth sending. Everything else the service says.
 *
 * @param {Alert} alert
 * @returns {Fault[]}
 */
function missing({ force, topics, severity, title, text }) {
  return [
    ...(force === '' ? [{ message: 'Select a force', control: 'alert-force' }] : []),
    ...(topics.length === 0 ? [faultAt({ pointer: '/topics' })] : []),
    ...(severity ? [] : [faultAt({ pointer: '/severity' })]),
    ...(title['en'] === undefined ? [{ message: 'Enter a title in English', control: 'alert-title-en' }] : []),
    ...(text['en'] === undefined ? [{ message: 'Enter the text in English', control: 'alert-text-en' }] : []),
  ];
}

/**
 * What the service found wrong, at the control that mends it.
 *
 * @param {Pick<NonNullable<Problem['errors']>[number], 'pointer'>} error
 * @returns {Fault}
 */
function faultAt({ pointer }) {
  const [, name, part = 'en'] = pointer.split('/');
  switch (name) {
    case 'topics':
      return { message: 'Select what it is about', control: 'alert-topics' };
    case 'severity':
      return { message: 'Select how serious it is', control: 'alert-severity' };
    case 'title':
      return { message: 'A title must be one line of 120 characters or fewer', control: `alert-title-${part}` };
    case 'text':
      return { message: 'A text must be 4,000 characters or fewer', control: `alert-text-${part}` };
    case 'areas':
      return { message: 'Find the neighbourhoods again', control: 'area-query' };
    case 'link':
      return { message: 'Enter an address that begins with https://, or leave it empty', control: 'alert-link' };
    default:
      return { message: SENTENCES.invalid };
  }
}
