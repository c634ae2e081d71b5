import * as z from 'zod/mini';
import { declaredServiceShape } from '../definition/declared-shape.js';
import { trackerShape } from '../trackers/shape.js';
import { SCHEMA_BASE } from './submission-json-schema.js';

/** The JSON Schema of a service.json, for editors: completion and a first check while typing. `parseService` checks the rest. */
export function definitionJsonSchema(): { readonly [keyword: string]: unknown } {
  return {
    ...z.toJSONSchema(declaredServiceShape, { io: 'input' }),
    $id: `${SCHEMA_BASE}service-definition.schema.json`,
    title: 'Front Counter service definition',
  };
}

/** The same of a tracker.json; `parseTracker` checks the rest. */
export function trackerJsonSchema(): { readonly [keyword: string]: unknown } {
  return {
    ...z.toJSONSchema(trackerShape, { io: 'input' }),
    $id: `${SCHEMA_BASE}tracker-definition.schema.json`,
    title: 'Front Counter tracker definition',
  };
}
