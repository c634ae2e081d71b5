import { LINE_PATTERN } from '../../primitives/text.js';
import { UUID_V4 } from '../../primitives/uuid.js';
import type { AnswerSchema } from '../json-schema.js';
import { typesOf } from './file-types.js';
import { FILE_TEXT_LENGTH, MEGABYTE } from './logic.js';
import type { FileUploadQuestion } from './shape.js';

/** JSON Schema can add nothing up and compare no parts of items: sizes in all and repeated uploads are the engine's alone. */
export const fileUploadSchema: AnswerSchema<FileUploadQuestion> = ({ rules }) => ({
  type: 'array',
  minItems: 1,
  maxItems: rules.maxFiles,
  uniqueItems: true,
  description: `At most ${rules.maxTotalSize} MB in all, each \`upload\` once.`,
  items: {
    type: 'object',
    properties: {
      upload: {
        type: 'string',
        pattern: UUID_V4.source,
        description: 'The id under which the bytes are sent to /v1/uploads.',
      },
      name: { type: 'string', pattern: LINE_PATTERN, maxLength: FILE_TEXT_LENGTH },
      size: { type: 'integer', minimum: 1, maximum: rules.maxSize * MEGABYTE, description: 'Bytes.' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      type: { enum: typesOf(rules.kinds) },
      caption: { type: 'string', pattern: LINE_PATTERN, maxLength: FILE_TEXT_LENGTH },
    },
    required: ['upload', 'name', 'size', 'sha256', 'type'],
    additionalProperties: false,
  },
});
