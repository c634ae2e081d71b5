import { readdirSync, readFileSync } from 'node:fs';
import { parseService } from '../definition/index.js';
import type { ServiceDefinition } from '../definition/shape.js';
import { foundTrailer } from './found-trailer.js';
import { lostBicycle } from './lost-bicycle.js';
import { refusable } from './refusable.js';

const folder = new URL('../../services/', import.meta.url);

/** The fixture services and every published one. */
export const services: readonly ServiceDefinition[] = [
  lostBicycle,
  foundTrailer,
  refusable(lostBicycle),
  refusable(foundTrailer),
  ...readdirSync(folder).map((id) =>
    parseService(JSON.parse(readFileSync(new URL(`${id}/service.json`, folder), 'utf8'))),
  ),
];
