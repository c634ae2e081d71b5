import { createWords, londonDate } from '@frontcounter/schemas';
import type { ReportStatus } from '@frontcounter/schemas/submission';
import { GENERAL_TRACKER, nextWordDue } from '@frontcounter/schemas/trackers';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { Gate } from '../limits/gate.js';
import { WrongCodes } from '../limits/wrong-codes.js';
import { isAccessCode, NO_REPORT_HASH, verifyAccessCode } from '../submissions/access-code.js';
import { readReportFiles } from '../uploads/report-files.js';
import { parseReference } from '../submissions/reference.js';

/** Apart from the gate of submissions, so that guessing at codes cannot keep anyone from reporting. */
const HASHES_AT_ONCE = 1;
const HASHES_WAITING = 50;
const BUSY_RETRY_SECONDS = 5;

/**
 * `GET /v1/reports/{reference}` with the access code as bearer token. A missing code, a wrong one, an unknown
 * reference and a page of another force get one and the same answer, after the same work.
 */
export function reportRoutes(app: FastifyInstance, { db, services, forces, now }: RouteOptions): void {
  const wrongCodes = new WrongCodes();
  const hashing = new Gate(HASHES_AT_ONCE, HASHES_WAITING, BUSY_RETRY_SECONDS);

  app.get<{ Params: { reference: string } }>('/v1/reports/:reference', async (request): Promise<ReportStatus> => {
    const reference = parseReference(request.params.reference);
    const code = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // What is not even written like one is refused at once: the rules of writing are public.
    if (reference === undefined || !isAccessCode(code)) throw unauthorised();

    const wait = wrongCodes.wait(reference, now());
    if (wait > 0) throw new ProblemError('too-many-requests', { retryAfter: wait });
    // Counted before the check, or a hundred guesses at once would all count as the first.
    wrongCodes.add(reference, now());

    const report = await db.selectFrom('report').selectAll().where('reference', '=', reference).executeTakeFirst();
    const opens = await hashing.run(() => verifyAccessCode(code, report?.access_code_hash ?? NO_REPORT_HASH));
    const { origin } = request.headers;
    if (!report || !opens || (origin !== undefined && !forces.owns(report.force, origin))) throw unauthorised();

    wrongCodes.forget(reference);
    await db
      .insertInto('audit')
      .values({ at: now(), force: report.force, report_id: report.id, operation: 'consultation', actor: 'reporter' })
      .execute();

    const service = services.get(report.service_id);
    const words = createWords('en', report.language, service?.overlays[report.language]);
    const receivedAt = report.received_at.toISOString();
    const expectBy = service && nextWordDue(service.tracker, report.stage, londonDate(report.received_at));
    return {
      reference: report.reference,
      service: {
        id: report.service_id,
        version: report.service_version,
        title: words.text('title', service?.definition.title ?? report.service_id).text,
      },
      force: report.force,
      language: report.language,
      // What is not known any more is handled with the greatest care.
      safety: service?.definition.safety ?? 'sensitive',
      tracker: service?.tracker.id ?? GENERAL_TRACKER,
      stage: report.stage,
      ...(expectBy !== undefined && { expectBy }),
      receivedAt,
      history: [{ id: '1', at: receivedAt, kind: 'received', from: 'person', stage: 'received' }],
      files: await readReportFiles(db, report, now()),
      can: [],
    };
  });

  refuseOtherMethods(app, '/v1/reports/:reference', ['GET']);
}

function unauthorised(): ProblemError {
  return new ProblemError('unauthorised', { headers: { 'www-authenticate': 'Bearer' } });
}
