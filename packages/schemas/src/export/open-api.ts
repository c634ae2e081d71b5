import * as z from 'zod/mini';
import type { ServiceDefinition } from '../definition/shape.js';
import {
  foundAddressesShape,
  foundAreasShape,
  problemShape,
  PROBLEM_TYPE_BASE,
  PROBLEM_TYPES,
  receiptShape,
} from '../submission/contract.js';
import {
  entryEventShape,
  filesEventShape,
  officerReportShape,
  officerReportsShape,
  officerShape,
  personWordShape,
  reportStatusShape,
  updateReplyShape,
  updateShape,
} from '../submission/tracking.js';
import { recordEventShape } from '../submission/record-events.js';
import type { Context } from '../questions/question-logic.js';
import { alertReplyShape, alertShape, officerAlertsShape } from '../submission/alert.js';
import {
  confirmedSubscriptionShape,
  subscriptionConfirmShape,
  subscriptionPatchShape,
  subscriptionShape,
} from '../submission/subscription.js';
import { submissionJsonSchema } from './submission-json-schema.js';
import { alertPaths } from './alert-paths.js';
import { subscriptionPaths } from './subscription-paths.js';
import { REPLAY, type PathParts } from './path-parts.js';
import { recordWebhooks } from './record-webhooks.js';
import { trackingPaths } from './tracking-paths.js';
import { uploadPaths } from './upload-paths.js';

type OpenApi = { readonly openapi: '3.1.0' } & { readonly [key: string]: unknown };

/** A version 4 UUID, bare or as a structured-field string. */
const IDEMPOTENCY_KEY = '^"?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}"?$';

const IDEMPOTENCY_KEY_HEADER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A random UUID made when the person decides to send; kept for every try, replaced when an answer changes. In quotes, as the IETF draft has it, or bare.',
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY },
};

const PATH_PARTS: PathParts = {
  problems,
  json: (schema) => ({ content: { 'application/json': { schema: reference(schema) } } }),
  idempotencyKey: IDEMPOTENCY_KEY_HEADER,
};

/** Statuses that say "not now": the same request may succeed later. */
const RETRIED: readonly number[] = [409, 429, 503, 507];
const RETRY_AFTER = {
  description: 'Seconds to wait before the same request is sent again; absent where waiting does not help.',
  schema: { type: 'integer', minimum: 0 },
};

/** OpenAPI 3.1 of the service's API, with the submission schema of each service given. */
export function openApi(services: readonly ServiceDefinition[], version: string, context?: Context): OpenApi {
  const submissions = Object.fromEntries(
    services.map((service) => [`${service.id}-submission`, submissionJsonSchema(service, context)]),
  );
  const of = (kind: ServiceDefinition['kind']): readonly object[] =>
    services.filter((service) => service.kind === kind).map(({ id }) => reference(`${id}-submission`));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Front Counter',
      version,
      description:
        'Receives reports made with Front Counter widgets, and tells those who made them what has become of them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {
      '/v1/submissions': {
        post: {
          operationId: 'submitReport',
          summary: 'Hand in a report',
          description:
            'One intent, one report: the same key with the same body gives the same receipt, however often it is sent.',
          parameters: [IDEMPOTENCY_KEY_HEADER],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { oneOf: of('report') } } },
          },
          responses: {
            201: {
              description: 'The report is stored, now or by an earlier try.',
              headers: {
                Location: { description: 'Where its status can be read.', schema: { type: 'string' } },
                ...REPLAY,
              },
              content: { 'application/json': { schema: reference('receipt') } },
            },
            ...problems(400, 403, 404, 409, 413, 415, 422, 429, 500, 503),
          },
        },
      },
      ...uploadPaths({ problems }),
      ...trackingPaths(PATH_PARTS),
      '/v1/addresses': {
        post: {
          operationId: 'findAddresses',
          summary: 'Find the addresses that have a postcode',
          description:
            'Only where the operator has set up a source of addresses; elsewhere 404, and forms ask for the address by hand. The postcode comes in the body, since addresses of requests are kept by what stands in between; it is not kept and not logged.',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['postcode'],
                  properties: {
                    postcode: {
                      type: 'string',
                      maxLength: 20,
                      description: 'A whole UK postcode; case and spaces do not matter.',
                    },
                  },
                },
              },
            },
          },
          responses: {
            200: {
              description: 'The addresses, or none where nobody knows the postcode.',
              content: { 'application/json': { schema: reference('found-addresses') } },
            },
            ...problems(400, 403, 404, 413, 415, 429, 500, 503),
          },
        },
      },
      ...subscriptionPaths({ ...PATH_PARTS, signUps: of('alert-signup') }),
      ...(of('alert-signup').length > 0 && alertPaths(PATH_PARTS)),
      '/v1/areas': {
        post: {
          summary: 'Find the neighbourhoods of a postcode or place',
          description:
            'For alert sign-ups. Only where the operator has set up a source of areas; elsewhere 404. What was typed comes in the body; it is not kept and not logged.',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['force', 'query'],
                  properties: {
                    force: { type: 'string', description: 'Whose neighbourhoods.' },
                    query: {
                      type: 'string',
                      maxLength: 100,
                      description: 'A whole UK postcode, or the name of a place or a part of it.',
                    },
                  },
                },
              },
            },
          },
          responses: {
            200: {
              description: 'The neighbourhoods, the likeliest first, or none where nobody knows any.',
              content: { 'application/json': { schema: reference('found-areas') } },
            },
            ...problems(400, 403, 404, 413, 415, 429, 500, 503),
          },
        },
      },
    },
    webhooks: recordWebhooks(reference),
    components: {
      securitySchemes: {
        uploadToken: {
          type: 'http',
          scheme: 'bearer',
          description: '256 random bits that the sender makes for each file: 43 characters of base64url.',
        },
        accessCode: { type: 'http', scheme: 'bearer', description: 'The access code of the receipt: sixteen digits.' },
        manageToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of the link in an alert: 43 characters of base64url.',
        },
        officerKey: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key that the operator has set up for some forces. Not for pages that the public can open: a browser may ask from the origins that are set up for officers alone.',
        },
      },
      schemas: {
        ...submissions,
        receipt: z.toJSONSchema(receiptShape),
        'report-status': z.toJSONSchema(reportStatusShape),
        'report-entry-event': z.toJSONSchema(entryEventShape),
        'report-files-event': z.toJSONSchema(filesEventShape),
        'person-word': z.toJSONSchema(personWordShape),
        'report-update': z.toJSONSchema(updateShape),
        'update-reply': z.toJSONSchema(updateReplyShape),
        officer: z.toJSONSchema(officerShape),
        'officer-reports': z.toJSONSchema(officerReportsShape),
        'officer-report': z.toJSONSchema(officerReportShape),
        alert: z.toJSONSchema(alertShape),
        'alert-reply': z.toJSONSchema(alertReplyShape),
        'officer-alerts': z.toJSONSchema(officerAlertsShape),
        subscription: z.toJSONSchema(subscriptionShape),
        'subscription-confirm': z.toJSONSchema(subscriptionConfirmShape),
        'confirmed-subscription': z.toJSONSchema(confirmedSubscriptionShape),
        'subscription-patch': z.toJSONSchema(subscriptionPatchShape),
        'record-event': z.toJSONSchema(recordEventShape),
        'found-addresses': z.toJSONSchema(foundAddressesShape),
        'found-areas': z.toJSONSchema(foundAreasShape),
        problem: {
          ...z.toJSONSchema(problemShape),
          description: `RFC 9457. Types: ${PROBLEM_TYPES.map((type) => PROBLEM_TYPE_BASE + type).join(', ')}.`,
        },
      },
    },
  };
}

function reference(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function problems(...statuses: readonly number[]): Readonly<Record<number, unknown>> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'What was wrong, and what to do.',
        ...(RETRIED.includes(status) && { headers: { 'Retry-After': RETRY_AFTER } }),
        content: { 'application/problem+json': { schema: reference('problem') } },
      },
    ]),
  );
}
