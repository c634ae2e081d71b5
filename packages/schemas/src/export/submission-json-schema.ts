import * as z from 'zod/mini';
import type { ServiceDefinition } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import { submissionShape } from '../submission/contract.js';
import type { JsonSchema } from '../questions/json-schema.js';
import type { Context } from '../questions/question-logic.js';
import { answersSchema } from './answers-schema.js';

/** Base of the identifiers of published schemas. An identifier, not a page that must answer. */
export const SCHEMA_BASE = 'https://frontcounter.example/schemas/';

/**
 * The JSON Schema 2020-12 of one service's submissions, for back-end teams: it accepts what `checkSubmission`
 * accepts. JSON Schema knows no today: given one, limits relative to it are written out and the schema holds for
 * that day (`x-valid-on`); without, they are left out, and the schema accepts a little more than the service does.
 */
export function submissionJsonSchema(
  service: ServiceDefinition,
  context?: Context,
): { readonly [keyword: string]: unknown } {
  const envelope = z.toJSONSchema(submissionShape) as { properties: Record<string, JsonSchema>; required: string[] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_BASE}${service.id}/${service.version}/submission.schema.json`,
    title: service.title,
    ...(context && { 'x-valid-on': context.today }),
    type: 'object',
    properties: {
      ...envelopeOf(service, envelope.properties),
      service: {
        type: 'object',
        properties: { id: { const: service.id }, version: { type: 'string', maxLength: 30 } },
        required: ['id', 'version'],
        additionalProperties: false,
      },
      answers: answersSchema(service, context),
    },
    required: envelope.required,
    ...(mayBeCopied(service) && { dependentSchemas: { copy: HAS_ADDRESS } }),
    additionalProperties: false,
  };
}

/** A copy goes to an address by which the person wants to be reached. */
const HAS_ADDRESS: JsonSchema = {
  type: 'object',
  properties: {
    answers: {
      type: 'object',
      properties: { contact: { type: 'array', contains: { const: 'email' } }, email: { type: 'string' } },
      required: ['contact', 'email'],
    },
  },
};

function envelopeOf(service: ServiceDefinition, properties: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const { copy, ...others } = properties;
  return copy && mayBeCopied(service) ? properties : others;
}

/** As `copyAddress()` has it, for any answers at all. */
function mayBeCopied(service: ServiceDefinition): boolean {
  const ids = pagesOf(service).flatMap(({ questions = [] }) => questions.map(({ id }) => id));
  return service.safety === 'standard' && service.kind === 'report' && ids.includes('contact') && ids.includes('email');
}
