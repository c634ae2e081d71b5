import type { AnswerSchema } from '../json-schema.js';
import type { SelectQuestion } from './shape.js';

export const selectSchema: AnswerSchema<SelectQuestion> = ({ options }) => ({ enum: options.map(({ id }) => id) });
