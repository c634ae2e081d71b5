import type { AnswerSchema } from '../json-schema.js';
import type { NumberInputQuestion } from './shape.js';

export const numberInputSchema: AnswerSchema<NumberInputQuestion> = ({ rules: { min = 0, max, decimals } }) => ({
  type: decimals ? 'number' : 'integer',
  minimum: min,
  maximum: max,
});
