import type { ParseOptions } from '../definition/parse-service.js';
import { depthFault } from '../definition/depth-fault.js';
import { duplicates } from '../definition/duplicates.js';
import { DefinitionError, describe, fault, type DefinitionFault, type Path } from '../definition/faults.js';
import { wordFaults } from '../definition/overlays.js';
import { shapeFaults } from '../definition/shape-faults.js';
import { CLOSED, RECEIVED, trackerShape, WITHDRAWN, type Point, type TrackerDefinition } from './shape.js';
import { trackerWords } from './tracker-words.js';

/**
 * Reads a tracker definition, as parsed JSON, and checks its translations.
 *
 * @throws {DefinitionError} with one fault for each thing that is wrong: path, what stands there, what must.
 */
export function parseTracker(json: unknown, { overlays = {}, complete = [] }: ParseOptions = {}): TrackerDefinition {
  const id = idOf(json);
  const tooDeep = depthFault(json);
  if (tooDeep) throw new DefinitionError(id, [tooDeep], 'Tracker');
  const parsed = trackerShape.safeParse(json);
  if (!parsed.success) throw new DefinitionError(id, shapeFaults(parsed.error, json, trackerShape), 'Tracker');
  const tracker = parsed.data;
  const faults = [...idFaults(tracker), ...stageFaults(tracker)];
  if (!faults.length) faults.push(...wordFaults(trackerWords(tracker), overlays, complete));
  if (faults.length) throw new DefinitionError(tracker.id, faults, 'Tracker');
  return tracker;
}

function idFaults({ stages, outcomes, support }: TrackerDefinition): DefinitionFault[] {
  return [
    ...idsOf('stage', ['stages'], stages),
    ...idsOf('outcome', ['outcomes'], outcomes),
    ...idsOf('point of this list', ['support'], support),
    ...stages.flatMap(({ rights, support }, index) => [
      ...idsOf('point of this list', ['stages', index, 'rights'], rights),
      ...idsOf('point of this list', ['stages', index, 'support'], support),
    ]),
  ];
}

function idsOf(kind: string, path: Path, named: readonly (Point | { readonly id: string })[] = []): DefinitionFault[] {
  return duplicates(
    kind,
    named.map(({ id }, index) => ({ id, path: [...path, index] })),
  );
}

/** What whoever reads a report of any tracker may rely on. */
function stageFaults({ stages }: TrackerDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const [first] = stages;
  if (first?.id !== RECEIVED || first.final)
    faults.push(
      fault(['stages', 0], describe(first?.id), `the stage "${RECEIVED}", not final: where every report begins`),
    );
  for (const id of [CLOSED, WITHDRAWN]) {
    const index = stages.findIndex((stage) => stage.id === id);
    if (index < 0) faults.push(fault(['stages'], `no stage "${id}"`, `a stage "${id}" with "final": true`));
    else if (!stages[index]?.final)
      faults.push(fault(['stages', index, 'final'], describe(stages[index]?.final), 'true: nothing comes after it'));
  }
  stages.forEach(({ final, expectedDays }, index) => {
    if (final && expectedDays !== undefined)
      faults.push(
        fault(['stages', index, 'expectedDays'], describe(expectedDays), 'nothing: after a final stage no word is due'),
      );
  });
  return faults;
}

function idOf(json: unknown): string {
  const id = json !== null && typeof json === 'object' && 'id' in json ? json.id : undefined;
  return typeof id === 'string' ? id : 'without an id';
}
