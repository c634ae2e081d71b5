import type { IncomingHttpHeaders } from 'node:http';
import { ProblemError } from '../http/problems.js';
import type { Officers } from './officers.js';

/** Where a list goes on: the time, in milliseconds, and the id of its last row. */
const CURSOR = /^(\d{13})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A row in a list of the newest first. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

export interface ListQuery {
  readonly force?: unknown;
  readonly before?: unknown;
}

/** Which rows of a list an officer asks for. */
export interface ListRequest {
  /** One of the officer's forces, or all of them. */
  readonly forces: readonly string[];
  /** Older than this one. */
  readonly before?: Place;
}

/** @throws {ProblemError} `officer-refused`; `malformed-request` where `before` is no `next` of ours. */
export function readListRequest(
  officers: Officers,
  { headers, query }: { readonly headers: IncomingHttpHeaders; readonly query: ListQuery },
): ListRequest {
  const force = typeof query.force === 'string' ? query.force : undefined;
  const officer = officers.require(headers.authorization, force);
  const forces = force === undefined ? officer.forces : [force];
  if (typeof query.before !== 'string') return { forces };
  const [, time, id] = CURSOR.exec(query.before) ?? [];
  if (time === undefined || id === undefined) throw new ProblemError('malformed-request');
  return { forces, before: { at: new Date(Number(time)), id } };
}

/** As many rows as are shown at once, out of one more where there are more, and where the list goes on. */
export function pageOf<Row>(
  rows: readonly Row[],
  most: number,
  placeOf: (row: Row) => Place,
): { readonly shown: readonly Row[]; readonly next?: string } {
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  if (!last) return { shown };
  const { at, id } = placeOf(last);
  return { shown, next: `${at.getTime()}-${id}` };
}
