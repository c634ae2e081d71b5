import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema } from '../json-schema.js';
import { EMAIL_MAX_LENGTH, EMAIL_PATTERN } from './logic.js';
import type { EmailQuestion } from './shape.js';

export const emailSchema: AnswerSchema<EmailQuestion> = () => ({
  type: 'string',
  maxLength: EMAIL_MAX_LENGTH,
  allOf: [{ pattern: LINE_PATTERN }, { pattern: EMAIL_PATTERN }],
});
