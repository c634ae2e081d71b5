import { make, rows, the } from './make.js';
import { createUpdateForm } from './update-form.js';
import {
  contactWords,
  dayWords,
  entryWords,
  FILE_STATES,
  languageWords,
  SAFETY,
  sizeWords,
  timeWords,
  today,
} from './words.js';

/** @import { AnsweredSection, OfficerEntry, OfficerReport } from '@frontcounter/schemas/submission' */
/** @import { Desk } from './officer.js' */

/** What a person wrote: nobody asked which language it is (ISO 639-2). */
const UNDETERMINED = 'und';

/**
 * One report: what was reported, where it stands, what was said, and the form that moves it on.
 *
 * @param {Desk} desk
 */
export function createReportView(desk) {
  const view = the('report-view');
  /** @type {OfficerReport | undefined} */
  let shown;

  const form = createUpdateForm(desk, view, async () => {
    if (shown) await read(shown.reference);
    the('done').hidden = false;
    the('done').focus();
  });

  /** @param {string} reference */
  async function read(reference) {
    shown = /** @type {OfficerReport} */ (
      await desk.calls().read(`/v1/officer/reports/${encodeURIComponent(reference)}`)
    );
    the('done').hidden = true;
    fill(shown);
    form.fill(shown);
  }

  the('look-again').addEventListener('click', () =>
    desk.attempt(view, 'Looking for news', async () => {
      if (shown) await read(shown.reference);
      the('history-heading').focus();
    }),
  );

  return {
    /** @param {string} reference */
    open(reference) {
      return desk.attempt(the('list-view'), `Opening ${reference}`, async () => {
        form.clear();
        await read(reference);
        history.pushState('report', '');
        desk.show(view);
      });
    },
    isOpen: () => shown !== undefined,
    forget() {
      shown = undefined;
      form.clear();
      for (const id of ['report-heading', 'position', 'answers', 'contact', 'files', 'history'])
        the(id).replaceChildren();
    },
  };
}

/** @param {OfficerReport} report */
function fill(report) {
  const { reference, service, safety, language, stage, outcome, expectBy, stages, outcomes, receivedAt } = report;
  the('report-heading').replaceChildren(make('span', { class: 'reference' }, reference), ` ${service.title}`);
  const ended = outcomes.find(({ id }) => id === outcome)?.title ?? outcome;
  const isLate = expectBy !== undefined && expectBy < today();
  the('position').replaceChildren(
    ...rows([
      ['Stands at', stages.find(({ id }) => id === stage)?.title ?? stage],
      ...(ended === undefined ? [] : [/** @type {const} */ (['Ended', ended])]),
      ...(expectBy === undefined
        ? []
        : [
            /** @type {const} */ ([
              'Next word promised',
              make('span', {}, `by ${dayWords(expectBy)} `, ...(isLate ? [make('strong', { class: 'tag' }, 'Overdue')] : [])),
            ]),
          ]),
      ['Arrived', timeWords(receivedAt)],
      ['Language', languageWords(language)],
      ['Care', SAFETY[safety]],
    ]),
  );
  the('answers').replaceChildren(...answers(report));
  the('contact').replaceChildren(...contactWords(report.contact).map((words) => make('li', {}, words)));
  the('files').replaceChildren(
    ...(report.files.length
      ? fileItems(report.files)
      : [make('li', {}, 'None.')]),
  );
  the('history').replaceChildren(...report.history.map((entry) => historyItem(entry, report)).reverse());
}

/** @param {OfficerReport} report @returns {Node[]} */
function answers({ answered, answers }) {
  if (answered.length) return answered.flatMap(sectionOf);
  return [
    make('p', {}, 'The service has no definition any more, so its answers are shown as they were sent.'),
    make('pre', { tabindex: '0', role: 'region', 'aria-label': 'Answers' }, JSON.stringify(answers, undefined, 2)),
  ];
}

/** @param {AnsweredSection} section @returns {Node[]} */
function sectionOf({ title, rows: own, lists }) {
  return [
    make('h3', {}, title),
    ...(own.length ? [answerRows(own)] : []),
    ...lists.flatMap((list) => [
      make('h4', {}, list.title),
      ...list.items.flatMap((item, index) => [
        make('p', { class: 'item' }, item.title ?? String(index + 1)),
        answerRows(item.rows),
      ]),
    ]),
  ];
}

/** @param {AnsweredSection['rows']} given */
function answerRows(given) {
  return make(
    'dl',
    { class: 'answers' },
    ...rows(
      given.map(({ label, lines }) => [
        label,
        ...(lines.length
          ? lines.map((line) => make('bdi', { class: 'typed' }, line))
          : [make('span', { class: 'hint' }, 'Not answered')]),
      ]),
    ),
  );
}

/** @param {OfficerReport['files']} files @returns {Node[]} */
function fileItems(files) {
  return files.map(({ name, size, state, caption }) =>
    make(
      'li',
      {},
      make('bdi', {}, name),
      ` (${sizeWords(size)}): ${FILE_STATES[state]}`,
      ...(caption === undefined ? [] : [make('br'), make('bdi', { class: 'typed' }, caption)]),
    ),
  );
}

/** @param {OfficerEntry} entry @param {OfficerReport} report */
function historyItem(entry, report) {
  const { id, at, kind, text = {}, by } = entry;
  const isWaiting = report.unanswered.includes(id);
  return make(
    'li',
    {},
    make(
      'h3',
      {},
      entryWords(entry, report),
      ...(isWaiting ? [' ', make('strong', { class: 'tag' }, 'Waits for an answer')] : []),
    ),
    make('p', { class: 'hint' }, timeWords(at), ...(by === undefined ? [] : [` · ${by}`])),
    ...(kind === 'file' ? [make('ul', { class: 'files' }, ...fileItems(report.files.filter(({ entry }) => entry === id)))] : []),
    ...Object.entries(text).map(([language, words]) =>
      language === UNDETERMINED
        ? make('p', { class: 'typed', dir: 'auto' }, words)
        : make(
            'p',
            { class: 'typed' },
            ...(Object.keys(text).length > 1 ? [make('b', {}, `${languageWords(language)}: `)] : []),
            make('span', { lang: language, dir: 'auto' }, words),
          ),
    ),
  );
}
