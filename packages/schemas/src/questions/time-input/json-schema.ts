import type { AnswerSchema } from '../json-schema.js';
import { timePattern } from './pattern.js';
import type { TimeInputQuestion } from './shape.js';

export const timeInputSchema: AnswerSchema<TimeInputQuestion> = ({ allow = [] }) => ({
  type: 'string',
  pattern: timePattern(allow),
});
