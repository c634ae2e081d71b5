import { UPLOAD_METADATA } from '../submission/files.js';

interface Parts {
  /** The replies outside 2xx. */
  readonly problems: (...statuses: readonly number[]) => Readonly<Record<number, unknown>>;
}

const TUS = {
  name: 'Tus-Resumable',
  in: 'header',
  required: true,
  schema: { const: '1.0.0' },
};
const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The UUID (version 4, lower case) that the sender made.',
  schema: { type: 'string', format: 'uuid' },
};
const OFFSET = {
  'Upload-Offset': { description: 'Bytes that are here.', schema: { type: 'integer', minimum: 0 } },
};

/** `/v1/uploads`: files beside reports, by tus 1.0 (https://tus.io/protocols/resumable-upload). */
export function uploadPaths({ problems }: Parts): Readonly<Record<string, unknown>> {
  const security = [{ uploadToken: [] }];
  return {
    '/v1/uploads': {
      post: {
        operationId: 'beginUpload',
        summary: 'Begin to send a file',
        description:
          'A report names its files by the ids of their uploads. It may be handed in before, while or after they are sent. A beginning may be repeated until bytes have arrived.',
        security,
        parameters: [
          TUS,
          {
            name: 'Upload-Length',
            in: 'header',
            required: true,
            description: 'Bytes that the file has.',
            schema: { type: 'integer', minimum: 1 },
          },
          {
            name: 'Upload-Metadata',
            in: 'header',
            required: true,
            description: `${UPLOAD_METADATA.join(', ')}, each with its value in Base64, and nothing else: what the file is called stays in the report.`,
            schema: { type: 'string' },
          },
        ],
        responses: {
          201: {
            description: 'Send its bytes to the address in Location.',
            headers: { Location: { description: 'Relative.', schema: { type: 'string' } } },
          },
          ...problems(400, 403, 404, 409, 413, 415, 429, 500, 503, 507),
        },
      },
    },
    '/v1/uploads/{id}': {
      head: {
        operationId: 'findUpload',
        summary: 'Ask how far a file came',
        security,
        parameters: [ID, TUS],
        responses: { 200: { description: 'So far.', headers: OFFSET }, ...problems(400, 403, 404, 422, 429, 500, 503) },
      },
      patch: {
        operationId: 'continueUpload',
        summary: 'Send more of a file',
        description:
          'From where it stands. What arrives before a line breaks is kept. With its last byte the file is hashed and its kind found by what it holds; 422 when the question does not take it.',
        security,
        parameters: [ID, TUS, { name: 'Upload-Offset', in: 'header', required: true, schema: { type: 'integer' } }],
        requestBody: { required: true, content: { 'application/offset+octet-stream': {} } },
        responses: {
          204: { description: 'So far.', headers: OFFSET },
          ...problems(400, 403, 404, 409, 413, 415, 422, 429, 500, 503, 507),
        },
      },
      delete: {
        operationId: 'deleteUpload',
        summary: 'Delete a file that no report names',
        security,
        parameters: [ID],
        responses: { 204: { description: 'It is gone.' }, ...problems(403, 404, 409, 429, 500, 503) },
      },
    },
  };
}
