import type { AnswerSchema } from '../json-schema.js';
import type { YesNoQuestion } from './shape.js';

export const yesNoSchema: AnswerSchema<YesNoQuestion> = () => ({ type: 'boolean' });
