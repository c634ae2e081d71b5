import { takeUpdate, updateShape, type UpdateReply } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import type { Officers } from '../officers/officers.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { changeCase, momentOf, rulesOf } from './case-store.js';
import { findForOfficer } from './find-for-officer.js';
import { readBody } from './read-body.js';
import type { ReportNews } from './report-news.js';

interface UpdateRouteOptions extends RouteOptions {
  readonly officers: Officers;
  readonly news: ReportNews;
}

/** `POST /v1/reports/{reference}/updates` with an officer's key: moves the report on, says something, or both. */
export function updateRoutes(app: FastifyInstance, options: UpdateRouteOptions): void {
  const { db, services, now, officers, news } = options;

  app.post<{ Params: { reference: string } }>(
    '/v1/reports/:reference/updates',
    async (request, reply): Promise<UpdateReply> => {
      const officer = officers.require(request.headers.authorization);
      const report = await findForOfficer(db, officer, request.params.reference);
      const key = readIdempotencyKey(request.headers['idempotency-key']);
      const update = readBody(request.body, updateShape);
      const service = services.get(report.service_id);
      if (!service) throw new ProblemError('unknown-service');
      const { after, entries, isReplay } = await changeCase(
        options,
        report.id,
        { key, said: update, actor: `officer ${officer.name}`, operation: 'alteration' },
        now(),
        (before) => {
          const taken = takeUpdate(rulesOf(service), before, update, { ...momentOf(now()), by: officer.name });
          if ('faults' in taken) throw new ProblemError('update-invalid', { errors: [...taken.faults] });
          return taken;
        },
      );
      news.tell(report.id);
      reply.code(201);
      if (isReplay) reply.header('idempotent-replay', 'true');
      const { stage, outcome, expectBy } = after;
      return {
        entries: [...entries],
        stage,
        ...(outcome !== undefined && { outcome }),
        ...(expectBy !== undefined && { expectBy }),
      };
    },
  );

  refuseOtherMethods(app, '/v1/reports/:reference/updates', ['POST']);
}
