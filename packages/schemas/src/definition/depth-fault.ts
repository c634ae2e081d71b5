import { fault, type DefinitionFault, type Path } from './faults.js';

/** Deeper than any definition needs to be: a condition of twenty levels on a question is at 47. */
const DEEPEST = 64;

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly step?: PropertyKey;
  readonly parent?: Place;
}

/**
 * The first place where a definition nests deeper than any real one. Everything after this reads it by recursion, and
 * would run out of stack on a hostile one; so this does not.
 */
export function depthFault(json: unknown): DefinitionFault | undefined {
  const waiting: Place[] = [{ value: json, depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place;
    if (value === null || typeof value !== 'object') continue;
    if (depth > DEEPEST)
      return fault(pathOf(place), `more than ${DEEPEST} levels`, 'fewer lists and objects inside each other');
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      waiting.push({ value: child, depth: depth + 1, step: isList ? Number(key) : key, parent: place });
    }
  }
  return undefined;
}

function pathOf(place: Place): Path {
  const steps: PropertyKey[] = [];
  for (let each: Place | undefined = place; each?.step !== undefined; each = each.parent) steps.unshift(each.step);
  return steps;
}
