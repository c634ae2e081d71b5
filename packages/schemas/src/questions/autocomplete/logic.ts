import { cleanLine, isCleanLine, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { PART_MAX_LENGTH } from '../text-parts.js';
import { namedOption } from './find-options.js';
import type { AutocompleteQuestion } from './shape.js';

export interface AutocompleteRaw {
  /** The id of the option that was chosen, or whose name was typed in the reader's language; otherwise empty. */
  readonly option: string;
  /** What was typed that names no option. */
  readonly text: string;
}

/** The id of an option; or what was typed, where the list need not have it. */
export type AutocompleteAnswer = string | { readonly text: string };

export const autocomplete: QuestionLogic<AutocompleteQuestion, AutocompleteRaw, AutocompleteAnswer> = {
  blank: { option: '', text: '' },

  read(raw, { options, freeText }) {
    const text = cleanLine(raw.text);
    const option = options.find(({ id }) => id === raw.option) ?? namedOption(options, text);
    if (option) return { answer: option.id };
    if (!text) return {};
    return freeText ? { answer: { text } } : { faults: [{ code: 'unlisted' }] };
  },

  write: (answer) => (typeof answer === 'string' ? { option: answer, text: '' } : { option: '', text: answer.text }),

  check(answer) {
    const isLong = typeof answer !== 'string' && textLength(answer.text) > PART_MAX_LENGTH;
    return isLong ? [{ code: 'maxLength', params: { max: PART_MAX_LENGTH } }] : [];
  },

  accept(value, { options, freeText }) {
    if (typeof value === 'string') return options.some(({ id }) => id === value) ? value : undefined;
    if (!freeText || typeof value !== 'object' || value === null || !Object.hasOwn(value, 'text')) return undefined;
    const { text } = value as { readonly text: unknown };
    return Object.keys(value).length === 1 && typeof text === 'string' && isCleanLine(text) ? { text } : undefined;
  },

  display: (answer, question, words) =>
    typeof answer === 'string'
      ? question.options.filter(({ id }) => id === answer).map((option) => words.option(question, option))
      : [typed(answer.text)],

  operators: ['answered', 'equals'],

  errorCodes: (question) => [...requiredCode(question), question.freeText ? 'maxLength' : 'unlisted'],
};
