import { parseIsoDate, resolveDateLimit } from '../primitives/dates.js';
import { patternFault } from '../primitives/patterns.js';
import { logicOf } from '../questions/logic.js';
import type { DateInputQuestion } from '../questions/date-input/shape.js';
import type { Option, Question } from '../questions/shapes.js';
import { contentFaults } from './content-faults.js';
import { duplicates } from './duplicates.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import type { Page, Repeat, ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions } from './walk.js';

/** Limits relative to today move together, so one day shows how they lie. */
const ANY_DAY = '2026-06-15';

/** Pages and questions whose parts do not fit together. */
export function pageFaults(service: ServiceDefinition): DefinitionFault[] {
  return [
    ...placedPages(service).flatMap(({ page, path }) => structureFaults(page, path)),
    ...placedQuestions(service).flatMap(({ question, path }) => [
      ...messageFaults(question, path),
      ...ruleFaults(question, path),
      ...preferNotToSayFaults(question, [...path, 'preferNotToSay']),
    ]),
  ];
}

function structureFaults(page: Page, path: Path): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const { questions, exit, content, title } = page;
  if (questions && exit) faults.push(fault(path, 'both "questions" and "exit"', 'one of them at most'));
  if (!questions && !exit && !content)
    faults.push(fault(path, 'neither "questions" nor "exit" nor "content"', 'one of them at least'));
  if (exit && !exit.text && !content)
    faults.push(fault([...path, 'exit', 'text'], 'nothing', 'a text, because the page has no content'));
  if (!title && !exit && (content || (questions && questions.length > 1))) {
    const reason = content ? 'content, which stands under it' : 'several questions';
    faults.push(fault([...path, 'title'], 'nothing', `a title, because the page has ${reason}`));
  }
  return [
    ...faults,
    ...contentFaults(page, [...path, 'content']),
    ...repeatFaults(page, [...path, 'repeat']),
    ...pointerFaults('check', page.checks, page, [...path, 'checks']),
    ...pointerFaults('warning', page.warnings, page, [...path, 'warnings']),
  ];
}

/** A check or warning points at a question of its own page, and no two have one id. */
function pointerFaults(
  kind: 'check' | 'warning',
  pointers: readonly { readonly id: string; readonly question: string }[] = [],
  { questions = [] }: Page,
  path: Path,
): DefinitionFault[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...pointers.flatMap(({ question }, index) => {
      if (ids.includes(question)) return [];
      const guess = { word: question, among: ids };
      return [fault([...path, index, 'question'], describe(question), 'the id of a question of this page', guess)];
    }),
    ...duplicates(
      `${kind} of the page`,
      pointers.map(({ id }, index) => ({ id, path: [...path, index] })),
    ),
  ];
}

function repeatFaults({ repeat, exit, questions = [] }: Page, path: Path): DefinitionFault[] {
  if (!repeat) return [];
  if (exit) return [fault(path, '"repeat" on an exit page', 'no repeat')];
  const faults: DefinitionFault[] = [];
  const { min = 1, max, errors } = repeat;
  if (questions.every(({ condition }) => condition)) {
    faults.push(fault(path, 'only questions with a condition', 'a question that is always asked of each thing'));
  }
  if (min > max) faults.push(fault([...path, 'min'], describe(min), `at most "max", which is ${max}`));
  if (min > 1 && !errors.min) faults.push(fault([...path, 'errors', 'min'], 'nothing', 'a message for the rule "min"'));
  if (min === 1 && errors.min) {
    faults.push(fault([...path, 'errors', 'min'], 'a message', 'no message, because one thing is always asked for'));
  }
  return [...faults, ...orderFaults(repeat, questions, [...path, 'order'])];
}

/** A chronology goes by questions that are asked of each of its things. */
function orderFaults({ order }: Repeat, questions: readonly Question[], path: Path): DefinitionFault[] {
  if (typeof order !== 'object') return [];
  return (
    [
      ['date', ['date-input']],
      ['time', ['radios', 'select']],
    ] as const
  ).flatMap(([part, types]) => {
    const id = order[part];
    const fit = questions.filter(({ type }) => types.some((each) => each === type)).map((question) => question.id);
    if (id === undefined || fit.includes(id)) return [];
    return [
      fault([...path, part], describe(id), `the id of a ${types.join(' or ')} of the same page`, {
        word: id,
        among: fit,
      }),
    ];
  });
}

/** Every rule has its message, and every message its rule. */
function messageFaults(question: Question, path: Path): DefinitionFault[] {
  const codes = logicOf(question).errorCodes(question);
  const errors: Readonly<Record<string, string | undefined>> = question.errors ?? {};
  return [
    ...codes
      .filter((code) => errors[code] === undefined)
      .map((code) =>
        fault([...path, 'errors', code], 'nothing', `a message for "${code}", a whole sentence that says what to do`),
      ),
    ...Object.keys(errors)
      .filter((code) => errors[code] !== undefined && !codes.includes(code))
      .map((code) =>
        fault([...path, 'errors', code], 'a message', 'no message, because the question has no such rule', {
          word: code,
          among: codes,
        }),
      ),
  ];
}

function ruleFaults(question: Question, path: Path): DefinitionFault[] {
  switch (question.type) {
    case 'text-input': {
      const { format, maxLength, minLength, pattern } = question.rules;
      const faults: DefinitionFault[] = [];
      const at = [...path, 'rules'];
      if (!format && maxLength === undefined)
        faults.push(fault(at, describe(question.rules), '"maxLength" or "format", so that every answer has a bound'));
      if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
        faults.push(fault([...at, 'minLength'], describe(minLength), `at most "maxLength", which is ${maxLength}`));
      }
      const unsafe = pattern === undefined ? undefined : patternFault(pattern);
      if (unsafe)
        faults.push(fault([...at, 'pattern'], describe(pattern), `a pattern that is quick to check: ${unsafe}`));
      return faults;
    }
    case 'number-input':
    case 'money': {
      const { min, max } = question.rules;
      return min !== undefined && min > max
        ? [fault([...path, 'rules', 'min'], describe(min), `at most "max", which is ${max}`)]
        : [];
    }
    case 'date-input':
      return dateRuleFaults(question.rules ?? {}, [...path, 'rules']);
    case 'checkboxes': {
      const several = question.options.filter(({ none }) => none).length > 1;
      const faults = several ? [fault([...path, 'options'], 'several options marked "none"', 'one at most')] : [];
      return [...faults, ...openOptionFaults(question.options, path)];
    }
    case 'autocomplete':
    case 'radios':
    case 'select':
      return openOptionFaults(question.options, path);
    default:
      return [];
  }
}

/** One way of not answering is enough, and some questions have none. */
function preferNotToSayFaults(question: Question, path: Path): DefinitionFault[] {
  if (!question.preferNotToSay) return [];
  if (question.type === 'declaration')
    return [fault(path, 'true on a declaration', 'no "preferNotToSay", because nothing is sent that is not confirmed')];
  if (question.type === 'file-upload')
    return [fault(path, 'true on a file-upload', '"optional": true instead, because nobody needs to have files')];
  return question.optional
    ? [fault(path, 'true on an optional question', 'no "preferNotToSay", because it may be left empty without a word')]
    : [];
}

function dateRuleFaults(
  { notBefore, notAfter }: NonNullable<DateInputQuestion['rules']>,
  path: Path,
): DefinitionFault[] {
  const faults = [...limitFaults(notBefore, [...path, 'notBefore']), ...limitFaults(notAfter, [...path, 'notAfter'])];
  if (faults.length || !notBefore || !notAfter) return faults;
  // A fixed day and one that moves with today may change places; two of a kind stay as they are.
  if (notBefore.startsWith('today') !== notAfter.startsWith('today')) return [];
  return resolveDateLimit(notBefore, ANY_DAY) > resolveDateLimit(notAfter, ANY_DAY)
    ? [
        fault(
          [...path, 'notBefore'],
          describe(notBefore),
          `a day that is not later than "notAfter", which is ${notAfter}`,
        ),
      ]
    : [];
}

/** A question with nothing left to choose would be a dead end. */
function openOptionFaults(options: readonly Option[], path: Path): DefinitionFault[] {
  return options.every(({ condition }) => condition)
    ? [fault([...path, 'options'], 'only options with a condition', 'an option that is always open')]
    : [];
}

/** A fixed limit must be a day that exists. */
export function limitFaults(limit: string | undefined, path: Path): DefinitionFault[] {
  return limit === undefined || limit.startsWith('today') || parseIsoDate(limit)
    ? []
    : [fault(path, describe(limit), 'a date that exists')];
}
