import type { AnswerSchema } from '../json-schema.js';
import type { DeclarationQuestion } from './shape.js';

export const declarationSchema: AnswerSchema<DeclarationQuestion> = () => ({ const: true });
