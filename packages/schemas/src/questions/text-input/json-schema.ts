import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema } from '../json-schema.js';
import { textFormats } from './formats.js';
import type { TextInputQuestion } from './shape.js';

export const textInputSchema: AnswerSchema<TextInputQuestion> = ({ rules }) => {
  const format = rules.format && textFormats[rules.format];
  const lengths = [rules.maxLength, format?.maxLength].filter((length) => length !== undefined);
  return {
    type: 'string',
    ...(rules.minLength !== undefined && { minLength: rules.minLength }),
    ...(lengths.length > 0 && { maxLength: Math.min(...lengths) }),
    allOf: [LINE_PATTERN, format?.pattern, rules.pattern && `^(?:${rules.pattern})$`]
      .filter((pattern) => pattern !== undefined)
      .map((pattern) => ({ pattern })),
  };
};
