import { CallError } from './calls.js';
import { FaultError, SENTENCES, showFaults } from './faults.js';
import { make, the } from './make.js';
import { dayWords, languageWords } from './words.js';

/** @import { OfficerReport, Problem, Update } from '@frontcounter/schemas/submission' */
/** @import { Fault } from './faults.js' */
/** @import { Desk } from './officer.js' */

/** Choices that are no id of a definition. */
const STAY = '';
const NOTHING = '';

/**
 * The form by which an officer moves a report, says something about it, or both, to be sent once.
 *
 * @param {Desk} desk
 * @param {HTMLElement} view where faults are shown
 * @param {() => Promise<void>} whenSent
 */
export function createUpdateForm(desk, view, whenSent) {
  const form = the('update', HTMLFormElement);
  const english = the('text-en', HTMLTextAreaElement);
  const own = the('text-own', HTMLTextAreaElement);
  const expectBy = the('expect-by', HTMLInputElement);
  /** @type {OfficerReport | undefined} */
  let report;
  /** @type {{ said: string, key: string }} The key of what is being sent: another word gets another. */
  let intent = { said: '', key: '' };

  /** What belongs to the choices that are made. */
  function adapt() {
    if (!report) return;
    const { stage, stages, safety } = report;
    const chosen = chosenOf('stage');
    const next = stages.find(({ id }) => id === (chosen === STAY ? stage : chosen));
    the('outcome').hidden = chosen === STAY || next?.needsOutcome !== true;
    the('words').hidden = chosenOf('kind') === NOTHING;
    the('expect-by-field').hidden = next?.isFinal === true;
    the('expect-by-hint').textContent =
      next?.expectBy === undefined
        ? 'This stage promises no day. Leave it empty, or promise one.'
        : `Leave it empty for ${dayWords(next.expectBy)}, which is what this stage promises.`;
    const ask = form.querySelector('input[name=kind][value=question]');
    if (ask instanceof HTMLInputElement) {
      ask.disabled = next?.isFinal === true;
      if (ask.disabled && ask.checked) choose('kind', NOTHING);
    }
    the('text-en-hint').textContent =
      safety === 'standard'
        ? 'Plain words. No more than 4,000 characters.'
        : 'Plain words that give nothing away to somebody else who reads them. No more than 4,000 characters.';
  }

  /** @param {string} name */
  function chosenOf(name) {
    const chosen = form.querySelector(`input[name="${name}"]:checked`);
    return chosen instanceof HTMLInputElement ? chosen.value : '';
  }

  /** @param {string} name @param {string} value */
  function choose(name, value) {
    for (const each of form.querySelectorAll(`input[name="${name}"]`))
      /** @type {HTMLInputElement} */ (each).checked = /** @type {HTMLInputElement} */ (each).value === value;
    adapt();
  }

  /** @returns {Update} */
  function read() {
    const stage = chosenOf('stage');
    const outcome = chosenOf('outcome');
    const kind = chosenOf('kind');
    const [word, answersEntry] = kind.split(' ');
    const text = {
      ...(english.value.trim() && { en: english.value.trim() }),
      ...(report && !the('own-language').hidden && own.value.trim() && { [report.language]: own.value.trim() }),
    };
    return {
      ...(stage !== STAY && { stage }),
      ...(!the('outcome').hidden && outcome && { outcome }),
      ...(kind !== NOTHING && {
        kind: /** @type {Update['kind']} */ (word),
        ...(Object.keys(text).length > 0 && { text }),
        ...(answersEntry !== undefined && { answersEntry }),
      }),
      ...(!the('expect-by-field').hidden && expectBy.value && { expectBy: expectBy.value }),
    };
  }

  form.addEventListener('change', adapt);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!report) return;
    const update = read();
    const faults = missing(update);
    if (faults.length) {
      showFaults(view, faults);
      return;
    }
    const path = `/v1/reports/${encodeURIComponent(report.reference)}/updates`;
    const said = JSON.stringify([path, update]);
    if (intent.said !== said) intent = { said, key: crypto.randomUUID() };
    const { key } = intent;
    void desk.attempt(view, 'Sending', async () => {
      await desk
        .calls()
        .say(path, key, update)
        .catch((/** @type {unknown} */ error) => {
          throw error instanceof CallError && error.errors.length ? new FaultError(...error.errors.map(faultAt)) : error;
        });
      clear();
      await whenSent();
    });
  });

  /**
   * What is missing before it is worth sending. Everything else the service says.
   *
   * @param {Update} update
   * @returns {Fault[]}
   */
  function missing({ stage, outcome, kind, text }) {
    if (stage === undefined && kind === undefined)
      return [{ message: 'Choose another stage, or something to say', control: 'stage' }];
    return [
      ...(!the('outcome').hidden && outcome === undefined
        ? [{ message: 'Select how it has ended', control: 'outcome' }]
        : []),
      ...(kind !== undefined && text?.['en'] === undefined
        ? [{ message: 'Write it in English. It stands in for every other language', control: 'text-en' }]
        : []),
    ];
  }

  function clear() {
    form.reset();
    intent = { said: '', key: '' };
  }

  return {
    clear,
    /**
     * Offers what is possible where the report stands. What is chosen and typed stays, as far as it still is.
     *
     * @param {OfficerReport} opened
     */
    fill(opened) {
      const chosen = { stage: chosenOf('stage'), outcome: chosenOf('outcome'), kind: chosenOf('kind') };
      report = opened;
      const { stage: present, stages, outcomes, history, unanswered, language } = opened;
      form.hidden = !stages.length;
      the('cannot-update').hidden = stages.length > 0;
      const presentTitle = stages.find(({ id }) => id === present)?.title ?? present;
      the('stage-choices').replaceChildren(
        ...radios('stage', [
          [STAY, `${presentTitle} (as now)`],
          ...stages.filter(({ isPossible }) => isPossible).map(({ id, title }) => /** @type {const} */ ([id, title])),
        ]),
      );
      the('outcome-choices').replaceChildren(
        ...radios(
          'outcome',
          outcomes.map(({ id, title }) => [id, title]),
        ),
      );
      the('kind-choices').replaceChildren(
        ...radios('kind', [
          [NOTHING, 'Say nothing'],
          ['message', 'Tell them something'],
          ['question', 'Ask them something'],
          ...history
            .filter(({ id }) => unanswered.includes(id))
            .map(({ id, text }) => /** @type {const} */ ([`answer ${id}`, `Answer: “${Object.values(text ?? {})[0]}”`])),
        ]),
      );
      the('own-language').hidden = language === 'en';
      the('text-own-label').textContent = `In ${languageWords(language)}`;
      own.lang = language;
      for (const [name, value] of Object.entries(chosen))
        choose(name, form.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`) ? value : '');
      adapt();
    },
  };
}

/**
 * @param {string} name
 * @param {readonly (readonly [value: string, label: string])[]} choices
 */
function radios(name, choices) {
  return choices.map(([value, label], index) =>
    make(
      'label',
      { class: 'choice' },
      make('input', { type: 'radio', name, value, id: index === 0 ? `${name}-first` : undefined }),
      make('span', { dir: 'auto' }, label),
    ),
  );
}

/**
 * What the service found wrong, at the control that mends it.
 *
 * @param {NonNullable<Problem['errors']>[number]} error
 * @returns {Fault}
 */
function faultAt({ pointer, code }) {
  switch (pointer) {
    case '/stage':
      return { message: 'The report has moved meanwhile. Look for news, then choose again', control: 'stage' };
    case '/outcome':
      return { message: 'Select how it has ended', control: 'outcome' };
    case '/kind':
      return { message: 'Nothing can be asked at this stage', control: 'kind' };
    case '/answersEntry':
      return { message: 'This question has been answered meanwhile. Look for news', control: 'kind' };
    case '/text':
      return { message: 'What you write must be 4,000 characters or fewer, and plain text', control: 'text-en' };
    case '/text/en':
      return { message: 'Write it in English. It stands in for every other language', control: 'text-en' };
    case '/expectBy':
      return {
        message: code === 'past' ? 'The day must be today or later' : 'Enter a real day, or leave it empty',
        control: 'expect-by',
      };
    default:
      return { message: SENTENCES.invalid };
  }
}
