import { fault, type DefinitionFault, type Path } from './faults.js';

/** Ids that a list of things has a second time. */
export function duplicates(
  kind: string,
  named: readonly { readonly id: string; readonly path: Path }[],
): DefinitionFault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault([...path, 'id'], `"${id}" a second time`, `an id that no other ${kind} has`)];
  });
}
