import { duplicates } from './duplicates.js';
import type { DefinitionFault, Path } from './faults.js';
import type { Page } from './shape.js';

/** Blocks of a page, or items of one list, that have one id. */
export function contentFaults({ content = [] }: Page, path: Path): DefinitionFault[] {
  return [
    ...duplicates(
      'block of the page',
      content.map(({ id }, index) => ({ id, path: [...path, index] })),
    ),
    ...content.flatMap((block, index) =>
      block.type === 'list'
        ? duplicates(
            'item of the list',
            block.items.map(({ id }, position) => ({ id, path: [...path, index, 'items', position] })),
          )
        : [],
    ),
  ];
}
