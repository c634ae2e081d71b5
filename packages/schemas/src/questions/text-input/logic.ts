import { cleanLine, isCleanLine, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import { textFormats } from './formats.js';
import type { TextInputQuestion } from './shape.js';

export type TextInputRaw = string;
export type TextInputAnswer = string;

export const textInput: QuestionLogic<TextInputQuestion, TextInputRaw, TextInputAnswer> = {
  blank: '',

  read(raw, { rules }) {
    const text = cleanLine(raw);
    return text === '' ? {} : { answer: rules.format ? textFormats[rules.format].tidy(text) || text : text };
  },

  write: (answer) => answer,

  check(answer, { rules }) {
    const faults: AnswerFault[] = [];
    const length = textLength(answer);
    const format = rules.format && textFormats[rules.format];
    if (format && (length > format.maxLength || !new RegExp(format.pattern, 'u').test(answer)))
      faults.push({ code: 'format' });
    if (rules.maxLength && length > rules.maxLength)
      faults.push({ code: 'maxLength', params: { max: rules.maxLength, over: length - rules.maxLength } });
    if (rules.minLength && length < rules.minLength)
      faults.push({ code: 'minLength', params: { min: rules.minLength } });
    if (rules.pattern && !new RegExp(`^(?:${rules.pattern})$`, 'u').test(answer)) faults.push({ code: 'pattern' });
    return faults;
  },

  accept: (value) => (typeof value === 'string' && isCleanLine(value) ? value : undefined),

  display: (answer) => [typed(answer)],

  operators: ['answered', 'equals'],

  errorCodes: (question) => [
    ...requiredCode(question),
    ...(['format', 'pattern', 'minLength', 'maxLength'] as const).filter((rule) => question.rules[rule] !== undefined),
  ],
};
