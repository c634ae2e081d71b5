/** What is derived from definitions for others: JSON Schemas and OpenAPI. */
export { submissionJsonSchema, SCHEMA_BASE } from './submission-json-schema.js';
export { definitionJsonSchema, trackerJsonSchema } from './definition-json-schema.js';
export { openApi } from './open-api.js';
