import type { AnswerSchema } from '../json-schema.js';
import type { MoneyQuestion } from './shape.js';

export const moneySchema: AnswerSchema<MoneyQuestion> = ({ rules: { min = 0, max } }) => ({
  type: 'integer',
  description: 'An amount in pence.',
  minimum: min,
  maximum: max,
});
