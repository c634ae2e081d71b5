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
import { SharedLooks } from './shared-looks.js';
import { StreamPlaces } from './stream-places.js';

/** Milliseconds. Proxies end connections that say nothing for half a minute or more. */
const HEARTBEAT = 15_000;
/** Bytes that may wait for somebody who does not read. They come back with the id of the last that they did. */
const MOST_UNREAD = 256 * 1024;
const LAST_EVENT_ID = /^[1-9]\d{0,9}$/;

/** An entry as it is written on a stream. */
interface Told {
  readonly number: number;
  readonly event: () => string;
}

interface EventRouteOptions extends RouteOptions {
  readonly door: ReportDoor;
  readonly news: ReportNews;
  /** Open at once. */
  readonly mostStreams: number;
}

/**
 * `GET /v1/reports/{reference}/events`: server-sent events (WHATWG HTML § 9.2), each entry with its id, from after
 * `Last-Event-ID` or from now on. Every stream looks at the table when it is told that there is news, and goes on from
 * the last entry that it sent: so nothing is left out or sent twice on one, whoever told it and however often. Streams that
 * follow the same report share the look.
 */
export function eventRoutes(app: FastifyInstance, options: EventRouteOptions): void {
  const { db, services, now, door, news, mostStreams } = options;
  const open = new Set<Readable>();
  const places = new StreamPlaces(mostStreams);
  const numbers = new SharedLooks<number>();
  const histories = new SharedLooks<readonly Told[]>();
  const fileStates = new SharedLooks<string>();
  let stopping = false;

  // Without HEAD: nobody would read, or close, the stream that it opens.
  const withoutHead = { exposeHeadRoute: false };
  app.get<{ Params: { reference: string } }>('/v1/reports/:reference/events', withoutHead, async (request, reply) => {
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
      for (const { number, event } of await newEntries(report, last)) {
        write(event());
        last = number;
      }
      const text = await fileStates.look(report.id, () => readFiles(report));
      if (text !== files) write(text);
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

  async function newEntries({ id }: Report, last: number): Promise<readonly Told[]> {
    if ((await numbers.look(id, () => lastNumber(db, id))) <= last) return [];
    const told = await histories.look(id, () => readHistory(id));
    return told.filter(({ number }) => number > last);
  }

  async function readHistory(reportId: string): Promise<readonly Told[]> {
    // Both at one moment, or an entry could be told with where the report stood before it.
    const [report, history] = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction): Promise<[Report, OfficerEntry[]]> => [
        await transaction.selectFrom('report').selectAll().where('id', '=', reportId).executeTakeFirstOrThrow(),
        await readEntries(transaction, reportId),
      ]);
    const stands = { ...positionOf(report), can: possibleNow(services, report, history) };
    const files = history.some(isAdding) ? await readReportFiles(db, report, now()) : [];
    return history.map((entry) => ({
      number: Number(entry.id),
      event: once(() => {
        const event: EntryEvent = {
          entry: entryFor(entry, report.language),
          ...stands,
          ...(isAdding(entry) && { files }),
        };
        return `id: ${entry.id}\nevent: entry\ndata: ${JSON.stringify(event)}\n\n`;
      }),
    }));
  }

  async function readFiles(report: Report): Promise<string> {
    const event: FilesEvent = { files: await readReportFiles(db, report, now()) };
    return `event: files\ndata: ${JSON.stringify(event)}\n\n`;
  }

  app.addHook('preClose', async () => {
    stopping = true;
    for (const stream of open) stream.push(null);
  });
  refuseOtherMethods(app, '/v1/reports/:reference/events', ['GET']);
}

function isAdding({ kind }: OfficerEntry): boolean {
  return kind === 'file';
}

/** Made when it is first asked for, and kept: a thousand streams send the same text. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
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
