import * as z from 'zod/mini';
import { declaredServiceShape } from '../definition/declared-shape.js';
import { SCHEMA_BASE } from './submission-json-schema.js';

/** The JSON Schema of a service.json, for editors: completion and a first check while typing. `parseService` checks the rest. */
export function definitionJsonSchema(): { readonly [keyword: string]: unknown } {
  return {
    ...z.toJSONSchema(declaredServiceShape, { io: 'input' }),
    $id: `${SCHEMA_BASE}service-definition.schema.json`,
    title: 'Front Counter service definition',
  };
}
