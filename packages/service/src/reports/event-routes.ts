import { entryFor, type EntryEvent, type FilesEvent, type OfficerEntry } from '@frontcounter/schemas/submission';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Database } from '../database/database.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { readReportFiles } from '../uploads/report-files.js';
import { readEntries, type Report } from './case-store.js';
import type { ReportDoor } from './report-door.js';
import type { ReportNews } from './report-news.js';
import { positionOf, possibleNow } from './report-status.js';
import { StreamPlaces } from './stream-places.js';

/** Milliseconds. Proxies end connections that say nothing for half a minute or more. */
const HEARTBEAT = 15_000;
/** Bytes that may wait for somebody who does not read. They come back with the id of the last that they did. */
const MOST_UNREAD = 256 * 1024;
const LAST_EVENT_ID = /^[1-9]\d{0,9}$/;

interface EventRouteOptions extends RouteOptions {
  readonly door: ReportDoor;
  readonly news: ReportNews;
}

/**
 * `GET /v1/reports/{reference}/events`: server-sent events (WHATWG HTML § 9.2), each entry with its id, from after
 * `Last-Event-ID` or from now on. Every stream reads the table for itself when it is told that there is news, from the
 * last entry that it sent: so nothing is left out or sent twice on one, whoever told it and however often.
 */
export function eventRoutes(app: FastifyInstance, { db, services, now, door, news }: EventRouteOptions): void {
  const open = new Set<Readable>();
  const places = new StreamPlaces();
  let stopping = false;

  // Without HEAD: nobody would read, or close, the stream that it opens.
  const options = { exposeHeadRoute: false };
  app.get<{ Params: { reference: string } }>('/v1/reports/:reference/events', options, async (request, reply) => {
    const leave = places.take(request.ip, now());
    try {
      const report = await door.open(request);
      await db
        .insertInto('audit')
        .values({ at: now(), force: report.force, report_id: report.id, operation: 'consultation', actor: 'reporter' })
        .execute();
      const stream = await follow(report, lastSeen(request));
      stream.once('close', leave);
      return await reply
        .headers({
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          // nginx would collect a reply before it passes it on.
          'x-accel-buffering': 'no',
          // Ends with the stream, so that a stop need not wait for an idle connection.
          connection: 'close',
        })
        .send(stream);
    } catch (error) {
      leave();
      throw error;
    }
  });

  async function follow(report: Report, after: number | undefined): Promise<Readable> {
    const stream = new Readable({ read: () => undefined });
    let last = after ?? (await lastNumber(db, report.id));
    let files = '';
    let working: Promise<void> = Promise.resolve();

    const write = (text: string): void => {
      if (stream.destroyed) return;
      stream.push(text);
      if (stream.readableLength > MOST_UNREAD) stream.destroy();
    };
    const look = async (): Promise<void> => {
      if (stream.destroyed) return;
      for (const { id, event } of await newEntries(report, last)) {
        write(`id: ${id}\nevent: entry\ndata: ${JSON.stringify(event)}\n\n`);
        last = Number(id);
      }
      const state: FilesEvent = { files: await readReportFiles(db, report, now()) };
      const text = JSON.stringify(state);
      if (text !== files) write(`event: files\ndata: ${text}\n\n`);
      files = text;
    };
    // One look after the other: two at once would send the same entries.
    const wake = (): void => {
      working = working.then(look).catch((error: unknown) => {
        app.log.error({ err: error }, 'a stream of events ends');
        stream.destroy();
      });
    };

    const silence = news.listen(report.id, wake);
    const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT);
    heartbeat.unref();
    open.add(stream);
    stream.once('close', () => {
      silence();
      clearInterval(heartbeat);
      open.delete(stream);
    });
    write('retry: 2000\n\n');
    wake();
    if (stopping) stream.push(null);
    return stream;
  }

  async function newEntries(report: Report, last: number): Promise<{ id: string; event: EntryEvent }[]> {
    if ((await lastNumber(db, report.id)) <= last) return [];
    // Both at one moment, or an entry could be told with where the report stood before it.
    const [current, history] = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction): Promise<[Report, OfficerEntry[]]> => [
        await transaction.selectFrom('report').selectAll().where('id', '=', report.id).executeTakeFirstOrThrow(),
        await readEntries(transaction, report.id),
      ]);
    const stands = { ...positionOf(current), can: possibleNow(services, current, history) };
    return history
      .filter(({ id }) => Number(id) > last)
      .map((entry) => ({ id: entry.id, event: { entry: entryFor(entry, current.language), ...stands } }));
  }

  app.addHook('preClose', async () => {
    stopping = true;
    for (const stream of open) stream.push(null);
  });
  refuseOtherMethods(app, '/v1/reports/:reference/events', ['GET']);
}

function lastSeen({ headers }: FastifyRequest): number | undefined {
  const id = headers['last-event-id'];
  if (id === undefined || id === '') return undefined;
  if (typeof id !== 'string' || !LAST_EVENT_ID.test(id)) throw new ProblemError('malformed-request');
  return Number(id);
}

async function lastNumber(db: Database, reportId: string): Promise<number> {
  const { last } = await db
    .selectFrom('report_entry')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  return last;
}
