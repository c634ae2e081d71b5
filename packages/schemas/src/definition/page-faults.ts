import { parseIsoDate } from '../primitives/dates.js';
import { patternFault } from '../primitives/patterns.js';
import { logicOf } from '../questions/logic.js';
import type { Question } from '../questions/shapes.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import type { Page, ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions } from './walk.js';

/** Pages and questions whose parts do not fit together. */
export function pageFaults(service: ServiceDefinition): DefinitionFault[] {
  return [
    ...placedPages(service).flatMap(({ page, path }) => structureFaults(page, path)),
    ...placedQuestions(service).flatMap(({ question, path }) => [
      ...messageFaults(question, path),
      ...ruleFaults(question, path),
    ]),
  ];
}

function structureFaults(page: Page, path: Path): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (!page.questions === !page.exit) {
    faults.push(
      fault(path, page.exit ? 'both "questions" and "exit"' : 'neither "questions" nor "exit"', 'exactly one of them'),
    );
  }
  if (page.questions && page.questions.length > 1 && !page.title) {
    faults.push(fault([...path, 'title'], 'nothing', 'a title, because the page has several questions'));
  }
  if (page.repeat && page.exit) faults.push(fault([...path, 'repeat'], '"repeat" on an exit page', 'no repeat'));
  if (page.repeat?.min !== undefined) {
    if (page.repeat.min > page.repeat.max) {
      faults.push(
        fault([...path, 'repeat', 'min'], describe(page.repeat.min), `at most "max", which is ${page.repeat.max}`),
      );
    }
    if (page.repeat.min > 1 && !page.repeat.errors.min) {
      faults.push(fault([...path, 'repeat', 'errors', 'min'], 'nothing', 'a message for the rule "min"'));
    }
  }
  return faults;
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
    case 'date-input':
      return (['notBefore', 'notAfter'] as const).flatMap((rule) =>
        limitFaults(question.rules?.[rule], [...path, 'rules', rule]),
      );
    case 'checkboxes':
      return question.options.filter(({ none }) => none).length > 1
        ? [fault([...path, 'options'], 'several options marked "none"', 'one at most')]
        : [];
    default:
      return [];
  }
}

/** A fixed limit must be a day that exists. */
export function limitFaults(limit: string | undefined, path: Path): DefinitionFault[] {
  return limit === undefined || limit.startsWith('today') || parseIsoDate(limit)
    ? []
    : [fault(path, describe(limit), 'a date that exists')];
}
