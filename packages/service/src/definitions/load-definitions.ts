import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { DefinitionError, parseService } from '@frontcounter/schemas/definition';
import { GENERAL_TRACKER, parseTracker, type TrackerDefinition } from '@frontcounter/schemas/trackers';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A service with its translations, by language tag, and what its reports go through. */
export interface Service {
  readonly definition: ServiceDefinition;
  readonly overlays: Readonly<Record<string, Overlay>>;
  readonly tracker: TrackerDefinition;
}

export type Services = ReadonlyMap<string, Service>;

/** A definition cannot be used. The service does not start with half of what it should receive. */
export class DefinitionsError extends Error {
  override readonly name = 'DefinitionsError';
}

/** Reads the shared definitions and, from `ownFolder`, those of a force's own, by id. */
export function loadDefinitions(ownFolder?: string): Services {
  const services = new Map<string, Service>();
  const trackers = loadTrackers();
  for (const folder of [sharedFolder('services'), ...(ownFolder === undefined ? [] : [ownFolder])]) {
    for (const path of definitionFolders(folder)) {
      const service = loadDefinition(path, trackers);
      const { id } = service.definition;
      if (services.has(id))
        throw new DefinitionsError(`${path}: there is already a service "${id}". Give this one another id.`);
      services.set(id, service);
    }
  }
  return services;
}

function sharedFolder(kind: 'services' | 'trackers'): string {
  return join(dirname(createRequire(import.meta.url).resolve('@frontcounter/schemas/package.json')), kind);
}

function loadTrackers(): ReadonlyMap<string, TrackerDefinition> {
  const folder = sharedFolder('trackers');
  return new Map(readdirSync(folder).map((id) => [id, parseTracker(readJson(join(folder, id, 'tracker.json')))]));
}

function definitionFolders(folder: string): string[] {
  if (!existsSync(folder))
    throw new DefinitionsError(`${folder}: there is no such folder. Check FRONTCOUNTER_DEFINITIONS.`);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'service.json')));
}

/** A folder of definitions holds `service.json`, translations named by their tag, and `examples.json`, which is for tests. */
function loadDefinition(path: string, trackers: ReadonlyMap<string, TrackerDefinition>): Service {
  const translations = readdirSync(path).filter((name) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.json$/.test(name));
  const overlays = Object.fromEntries(
    translations.map((name) => [name.replace(/\.json$/, ''), readJson(join(path, name)) as Overlay]),
  );
  const source = join(path, 'service.json');
  try {
    const definition = parseService(readJson(source), { overlays });
    const { tracker: name = GENERAL_TRACKER } = definition;
    const tracker = trackers.get(name);
    if (!tracker) {
      const known = [...trackers.keys()].sort().join(', ');
      throw new DefinitionsError(`${source}: there is no tracker "${name}". Name one of ${known}, or leave it out.`);
    }
    return { definition, overlays, tracker };
  } catch (error) {
    if (error instanceof DefinitionError) throw new DefinitionsError(`${source}: ${error.message}`);
    throw error;
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DefinitionsError(`${path}: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}
