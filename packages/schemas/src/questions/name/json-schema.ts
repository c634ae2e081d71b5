import type { AnswerSchema } from '../json-schema.js';
import { partsSchema } from '../text-parts-schema.js';
import { NAME_PARTS } from './logic.js';
import type { NameQuestion } from './shape.js';

export const nameSchema: AnswerSchema<NameQuestion> = () => partsSchema(NAME_PARTS, NAME_PARTS);
