import {
  contactPermission,
  isWaiting,
  openQuestions,
  type ListedReport,
  type OfficerEntry,
  type OfficerIdentity,
  type OfficerReport,
  type OfficerReports,
} from '@frontcounter/schemas/submission';
import { findStage } from '@frontcounter/schemas/trackers';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import type { RouteOptions } from '../http/route-options.js';
import { momentOf, readEntries, type Report } from '../reports/case-store.js';
import { findForOfficer } from '../reports/find-for-officer.js';
import { headOf, positionOf } from '../reports/report-status.js';
import { readReportFiles } from '../uploads/report-files.js';
import { pageOf, readListRequest, type ListQuery } from './officer-list.js';
import type { Officers } from './officers.js';
import { reportInWords } from './report-in-words.js';

const MOST_LISTED = 50;

interface OfficerRouteOptions extends RouteOptions {
  readonly officers: Officers;
}

/** What officers read: the reports of their forces, and each of them in full. Every report that is opened is logged. */
export function officerRoutes(app: FastifyInstance, { db, services, now, officers }: OfficerRouteOptions): void {
  app.get('/v1/officer', async ({ headers }): Promise<OfficerIdentity> => {
    const { name, forces } = officers.require(headers.authorization);
    return { name, forces: [...forces] };
  });

  app.get<{ Querystring: ListQuery }>('/v1/officer/reports', async (request): Promise<OfficerReports> => {
    const { forces, before } = readListRequest(officers, request);
    const rows = await db
      .selectFrom('report')
      .selectAll()
      .where('force', 'in', forces)
      .$if(before !== undefined, (list) =>
        list.where(({ eb, refTuple, tuple }) => eb(refTuple('received_at', 'id'), '<', tuple(before!.at, before!.id))),
      )
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_LISTED + 1)
      .execute();
    const { shown, next } = pageOf(rows, MOST_LISTED, ({ received_at: at, id }) => ({ at, id }));
    return {
      reports: await Promise.all(shown.map(async (report) => listed(report, await readEntries(db, report.id)))),
      ...(next !== undefined && { next }),
    };
  });

  function listed(report: Report, history: readonly OfficerEntry[]): ListedReport {
    const known = services.get(report.service_id);
    const { reference, force, service, receivedAt } = headOf(report, known, 'en');
    return {
      reference,
      force,
      service: { id: service.id, title: service.title },
      ...positionOf(report),
      stageTitle: (known && findStage(known.tracker, report.stage)?.title) ?? report.stage,
      receivedAt,
      isWaiting: isWaiting(history),
      hasNews: history.length > 1 && history.at(-1)?.from === 'person',
    };
  }

  app.get<{ Params: { reference: string } }>(
    '/v1/officer/reports/:reference',
    async ({ headers, params }): Promise<OfficerReport> => {
      const officer = officers.require(headers.authorization);
      const report = await findForOfficer(db, officer, params.reference);
      await db
        .insertInto('audit')
        .values({
          at: now(),
          force: report.force,
          report_id: report.id,
          operation: 'consultation',
          actor: `officer ${officer.name}`,
        })
        .execute();
      const service = services.get(report.service_id);
      const head = headOf(report, service, 'en');
      const history = await readEntries(db, report.id);
      const answers = report.answers as Record<string, unknown>;
      const permission = contactPermission(head, answers);
      return {
        ...head,
        history,
        unanswered: openQuestions(history, 'person'),
        files: await readReportFiles(db, report, now()),
        answers,
        ...reportInWords(service, report, momentOf(now()).today),
        contact: {
          ...permission,
          channels: [...permission.channels],
          calls: permission.calls === 'any' ? 'any' : permission.calls.map((hours) => ({ ...hours })),
        },
      };
    },
  );

  refuseOtherMethods(app, '/v1/officer', ['GET']);
  refuseOtherMethods(app, '/v1/officer/reports', ['GET']);
  refuseOtherMethods(app, '/v1/officer/reports/:reference', ['GET']);
}
