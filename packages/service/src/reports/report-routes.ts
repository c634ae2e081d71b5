import { takeWord, entryFor, type ReportStatus, type WordReply } from '@frontcounter/schemas/submission';
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { changeCase, momentOf, readEntries, rulesOf } from './case-store.js';
import type { ReportDoor } from './report-door.js';
import type { ReportNews } from './report-news.js';
import { readReportFiles } from '../uploads/report-files.js';
import { positionOf, possibleNow, statusOf } from './report-status.js';
import { readWord } from './read-word.js';

interface ReportRouteOptions extends RouteOptions {
  readonly door: ReportDoor;
  readonly news: ReportNews;
}

type Route = { Params: { reference: string } };

/** What the person does with their report: `GET /v1/reports/{reference}`, and saying something with `POST …/entries`. */
export function reportRoutes(app: FastifyInstance, options: ReportRouteOptions): void {
  const { db, services, now, door, news } = options;

  app.get<Route>('/v1/reports/:reference', async (request, reply): Promise<ReportStatus | undefined> => {
    const report = await door.open(request);
    await db
      .insertInto('audit')
      .values({ at: now(), force: report.force, report_id: report.id, operation: 'consultation', actor: 'reporter' })
      .execute();
    const status = await statusOf(db, services, report, await readEntries(db, report.id), now());
    const etag = `"${createHash('sha256').update(JSON.stringify(status)).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      await reply.code(304).send();
      return undefined;
    }
    return status;
  });

  app.post<Route>('/v1/reports/:reference/entries', async (request, reply): Promise<WordReply> => {
    const report = await door.open(request);
    const key = readIdempotencyKey(request.headers['idempotency-key']);
    const word = readWord(request.body, momentOf(now()).today);
    const service = services.get(report.service_id);
    const { after, entries, isReplay } = await changeCase(
      options,
      report.id,
      {
        key,
        said: word,
        actor: 'reporter',
        operation: word.kind === 'contact' || word.kind === 'withdrawn' ? 'alteration' : 'collection',
        ...(word.kind === 'file' && { files: word.files }),
      },
      now(),
      (before) => {
        const taken = service && takeWord(rulesOf(service), before, word, momentOf(now()));
        if (!taken) throw new ProblemError('not-possible-now');
        return taken;
      },
    );
    news.tell(report.id);
    reply.code(201);
    if (isReplay) reply.header('idempotent-replay', 'true');
    const [entry] = entries.map((each) => entryFor(each, report.language));
    if (!entry) throw new Error('A word made no entry.');
    const stands = {
      ...report,
      stage: after.stage,
      outcome: after.outcome ?? null,
      expect_by: after.expectBy ?? null,
    };
    return {
      entry,
      ...positionOf(stands),
      can: possibleNow(services, stands, after.history),
      ...(word.kind === 'file' && { files: await readReportFiles(db, report, now()) }),
    };
  });

  refuseOtherMethods(app, '/v1/reports/:reference', ['GET']);
  refuseOtherMethods(app, '/v1/reports/:reference/entries', ['POST']);
}
