import { BLOCK_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema } from '../json-schema.js';
import type { TextareaQuestion } from './shape.js';

export const textareaSchema: AnswerSchema<TextareaQuestion> = ({ rules }) => ({
  type: 'string',
  pattern: BLOCK_PATTERN,
  maxLength: rules.maxLength,
});
