import { cleanLine, isCleanLine, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import type { AreaQuestion } from './shape.js';

/**
 * The id of a neighbourhood, as data.police.uk gives it: `NC04`, `00BKX6`. Upper and lower case differ, and an id means
 * something within its force only.
 */
export const AREA_ID_PATTERN = '^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,62}[A-Za-z0-9._-])?$';
/** The longest name of a neighbourhood, in code points. */
export const AREA_NAME_LENGTH = 150;

export interface AreaRaw {
  /** The postcode or place that was typed into the look-up. */
  readonly search: string;
  /** Of the neighbourhood that was chosen; empty while none is. */
  readonly area: string;
  readonly name: string;
}

export interface AreaAnswer {
  readonly id: string;
  /** As the look-up named it, so that it can be shown again without asking. */
  readonly name: string;
}

const idPattern = new RegExp(AREA_ID_PATTERN);

export const area: QuestionLogic<AreaQuestion, AreaRaw, AreaAnswer> = {
  blank: { search: '', area: '', name: '' },

  read({ search, area: id, name }) {
    const answer = { id: cleanLine(id), name: cleanLine(name) };
    if (isArea(answer)) return { answer };
    // What was looked for is no area yet, and must not pass for one that was left out.
    return cleanLine(search) ? { faults: [{ code: 'choose' }] } : {};
  },

  write: ({ id, name }) => ({ search: '', area: id, name }),

  check: () => [],

  accept: (value) => (isArea(value) ? value : undefined),

  display: ({ name }) => [typed(name)],

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), 'choose'],
};

function isArea(value: unknown): value is AreaAnswer {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { id, name } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    idPattern.test(id) &&
    typeof name === 'string' &&
    isCleanLine(name) &&
    textLength(name) <= AREA_NAME_LENGTH
  );
}
