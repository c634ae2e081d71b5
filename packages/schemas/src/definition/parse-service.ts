import type { Overlay } from '../messages/words.js';
import '../questions/index.js';
import { careFaults } from './care-faults.js';
import { kindFaults } from './kind-faults.js';
import { carryFaults } from './carry-faults.js';
import { conditionFaults } from './condition-faults.js';
import { depthFault } from './depth-fault.js';
import { emergencyCheckSection } from './emergency-check.js';
import { DefinitionError, type DefinitionFault } from './faults.js';
import { idFaults } from './id-faults.js';
import { writeOutIncludes, type WrittenOut } from './includes.js';
import { overlayFaults } from './overlays.js';
import { pageFaults } from './page-faults.js';
import { reachabilityFaults } from './reachability-faults.js';
import { shapeFaults } from './shape-faults.js';
import { serviceShape, type ServiceDefinition } from './shape.js';

export interface ParseOptions {
  /** Translations by language tag, to be checked against the definition. */
  readonly overlays?: Readonly<Record<string, Overlay>>;
  /** Languages in which no string may be missing: `cy` for a force under Welsh Language Standards. */
  readonly complete?: readonly string[];
}

/**
 * Reads a service definition, as parsed JSON, and gives it with its shared pages and groups written out: what the engine
 * runs.
 * Nothing is left to fail at run time.
 *
 * @throws {DefinitionError} with one fault for each thing that is wrong.
 */
export function parseService(json: unknown, { overlays = {}, complete = [] }: ParseOptions = {}): ServiceDefinition {
  const tooDeep = depthFault(json);
  if (tooDeep) throw new DefinitionError(idOf(json), [tooDeep]);
  const written = writeOutIncludes(json);
  if (written.faults.length) throw new DefinitionError(idOf(json), written.faults);
  const parsed = serviceShape.safeParse(written.json);
  if (!parsed.success) {
    throw new DefinitionError(idOf(json), declaredBy(written, shapeFaults(parsed.error, written.json)));
  }
  const service = withSharedPages(parsed.data);
  const faults = [
    ...idFaults(service),
    ...pageFaults(service),
    ...conditionFaults(service),
    ...carryFaults(service),
    ...careFaults(service),
    ...kindFaults(service),
  ];
  // Which pages can be reached, and which strings there are, means something only when ids and conditions are sound.
  if (!faults.length) faults.push(...reachabilityFaults(service), ...overlayFaults(service, overlays, complete));
  if (faults.length) throw new DefinitionError(service.id, declaredBy(written, withDeclaredPaths(faults, parsed.data)));
  return service;
}

function withSharedPages({ emergencyCheck, ...service }: ServiceDefinition): ServiceDefinition {
  return emergencyCheck ? { ...service, sections: [emergencyCheckSection, ...service.sections] } : service;
}

/** Paths count sections as the author wrote them, not with the shared one in front. */
function withDeclaredPaths(
  faults: readonly DefinitionFault[],
  { emergencyCheck }: ServiceDefinition,
): DefinitionFault[] {
  if (!emergencyCheck) return [...faults];
  const shift = (text: string): string =>
    text.replace(/sections\[(\d+)\]/, (_, index) => `sections[${Number(index) - 1}]`);
  return faults.map((each) => ({ ...each, path: shift(each.path), message: shift(each.message) }));
}

/** Paths as the author wrote them, not as they are once the groups are written out. */
function declaredBy({ declared }: WrittenOut, faults: readonly DefinitionFault[]): DefinitionFault[] {
  return faults.map((each) => ({ ...each, path: declared(each.path), message: declared(each.message) }));
}

function idOf(json: unknown): string {
  const id = json !== null && typeof json === 'object' && 'id' in json ? json.id : undefined;
  return typeof id === 'string' ? id : 'without an id';
}
