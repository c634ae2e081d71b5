import { BY_OFFICERS, LIST_PARAMETERS, REPLAY, type PathParts } from './path-parts.js';

const REFERENCE = {
  name: 'reference',
  in: 'path',
  required: true,
  description: 'As on the receipt; case, spaces and hyphens do not matter.',
  schema: { type: 'string' },
};
/** Following a report, for the person with its access code, and moving it on, for officers and forces' own systems. */
export function trackingPaths({ problems, json, idempotencyKey }: PathParts): Readonly<Record<string, unknown>> {
  const person = { security: [{ accessCode: [] }] };
  return {
    '/v1/reports/{reference}': {
      get: {
        operationId: 'readReport',
        summary: 'Read where a report stands',
        ...person,
        parameters: [
          REFERENCE,
          {
            name: 'If-None-Match',
            in: 'header',
            description: 'The ETag of an earlier reply: 304 when nothing has changed.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          200: {
            description: 'Where the report stands.',
            headers: { ETag: { description: 'Of this very state.', schema: { type: 'string' } } },
            ...json('report-status'),
          },
          304: { description: 'As it was.' },
          ...problems(401, 403, 429, 500, 503),
        },
      },
    },
    '/v1/reports/{reference}/events': {
      get: {
        operationId: 'followReport',
        summary: 'Be told what is new about a report',
        description:
          'Server-sent events: `entry` with the id of the entry and data as in report-entry-event, `files` with data as in report-files-event. Read with fetch, since EventSource would put the code into the address. A comment every fifteen seconds shows that the line is alive.',
        ...person,
        parameters: [
          REFERENCE,
          {
            name: 'Last-Event-ID',
            in: 'header',
            description: 'The last entry that is known: every later one is sent. Without it, those from now on.',
            schema: { type: 'string', pattern: '^[1-9]\\d{0,9}$' },
          },
        ],
        responses: {
          200: { description: 'Ends when the service stops.', content: { 'text/event-stream': {} } },
          ...problems(400, 401, 403, 429, 500, 503),
        },
      },
    },
    '/v1/reports/{reference}/entries': {
      post: {
        operationId: 'sayMore',
        summary: 'Add information or files, ask, answer, correct contact details or take a report back',
        description:
          'Files travel by themselves, as those of a new report: their uploads name the question `_added`, whatever the service.',
        ...person,
        parameters: [REFERENCE, idempotencyKey],
        requestBody: { required: true, ...json('person-word') },
        responses: {
          201: {
            description: 'It was said, now or by an earlier try.',
            headers: REPLAY,
            ...json('report-entry-event'),
          },
          ...problems(400, 401, 403, 409, 413, 415, 422, 429, 500, 503),
        },
      },
    },
    '/v1/reports/{reference}/updates': {
      post: {
        operationId: 'updateReport',
        summary: 'Move a report on, or say something about it',
        description: 'With the key of an officer or of a force’s own system, for reports of its forces.',
        ...BY_OFFICERS,
        parameters: [REFERENCE, idempotencyKey],
        requestBody: { required: true, ...json('report-update') },
        responses: {
          201: { description: 'It was done, now or by an earlier try.', headers: REPLAY, ...json('update-reply') },
          ...problems(400, 401, 403, 404, 413, 415, 422, 429, 500, 503),
        },
      },
    },
    '/v1/officer': {
      get: {
        operationId: 'readOfficer',
        summary: 'Read whose key this is, and of which forces',
        ...BY_OFFICERS,
        responses: {
          200: { description: 'The key’s name and forces.', ...json('officer') },
          ...problems(401, 403, 429, 500, 503),
        },
      },
    },
    '/v1/officer/reports': {
      get: {
        operationId: 'listReports',
        summary: 'List the reports of a force, the newest first',
        ...BY_OFFICERS,
        parameters: LIST_PARAMETERS,
        responses: {
          200: { description: 'Fifty reports at most.', ...json('officer-reports') },
          ...problems(400, 401, 403, 429, 500, 503),
        },
      },
    },
    '/v1/officer/reports/{reference}': {
      get: {
        operationId: 'openReport',
        summary: 'Read all of a report',
        description: 'Each reading is logged as a consultation (Data Protection Act 2018, section 62).',
        ...BY_OFFICERS,
        parameters: [REFERENCE],
        responses: {
          200: { description: 'All of it.', ...json('officer-report') },
          ...problems(401, 403, 404, 429, 500, 503),
        },
      },
    },
  };
}
