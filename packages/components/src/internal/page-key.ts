import type { Position } from '@frontcounter/schemas/engine';

/** Differs between any two pages, between any two things described on one, and from one beginning to the next. */
export function pageKey(beginnings: number, position: Position): string {
  const { at, pageId, item } = { pageId: '', item: '', ...position };
  return `${beginnings}/${at}/${pageId}/${item}`;
}
