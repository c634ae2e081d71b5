import type { AnswerSchema } from '../json-schema.js';
import type { CheckboxesQuestion } from './shape.js';

export const checkboxesSchema: AnswerSchema<CheckboxesQuestion> = ({ options }) => {
  const none = options.find((option) => option.none)?.id;
  return {
    type: 'array',
    items: { enum: options.map(({ id }) => id) },
    uniqueItems: true,
    minItems: 1,
    ...(none !== undefined && { if: { contains: { const: none } }, then: { maxItems: 1 } }),
  };
};
