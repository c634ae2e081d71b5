import type { AnswerSchema } from '../json-schema.js';
import type { RadiosQuestion } from './shape.js';

export const radiosSchema: AnswerSchema<RadiosQuestion> = ({ options }) => ({ enum: options.map(({ id }) => id) });
