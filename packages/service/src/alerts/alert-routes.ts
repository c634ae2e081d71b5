import type { Alert, AlertReply, OfficerAlerts } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { refuseOtherMethods } from '../http/other-methods.js';
import type { RouteOptions } from '../http/route-options.js';
import { pageOf, readListRequest, type ListQuery } from '../officers/officer-list.js';
import type { Officers } from '../officers/officers.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { publishAlert } from './publish-alert.js';
import { readAlert } from './read-alert.js';

/** Their messages are counted, of which one alert may have very many. */
const MOST_LISTED = 20;

interface AlertRouteOptions extends RouteOptions {
  readonly officers: Officers;
}

/** `POST /v1/alerts` with an officer's key, and `GET /v1/officer/alerts`: what was sent, and how far it has come. */
export function alertRoutes(app: FastifyInstance, options: AlertRouteOptions): void {
  const { db, now, outbox, officers } = options;

  app.post('/v1/alerts', async ({ headers, body }, reply): Promise<AlertReply> => {
    const officer = officers.require(headers.authorization);
    const key = readIdempotencyKey(headers['idempotency-key']);
    const alert = readAlert(body, options);
    officers.require(headers.authorization, alert.force);
    const { isReplay, ...published } = await publishAlert(db, alert, { key, at: now(), by: officer.name });
    outbox.wake();
    reply.code(201);
    if (isReplay) reply.header('idempotent-replay', 'true');
    return published;
  });

  app.get<{ Querystring: ListQuery }>('/v1/officer/alerts', async (request): Promise<OfficerAlerts> => {
    const { forces, before } = readListRequest(officers, request);
    const rows = await db
      .selectFrom('alert')
      .select(['id', 'at', 'sender', 'content', 'recipients'])
      .where('force', 'in', forces)
      .$if(before !== undefined, (list) =>
        list.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '<', tuple(before!.at, before!.id))),
      )
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_LISTED + 1)
      .execute();
    const { shown, next } = pageOf(rows, MOST_LISTED, (row) => row);
    return {
      alerts: await Promise.all(
        shown.map(async ({ id, at, sender, content, recipients }) => ({
          ...(content as Alert),
          ...{ id, at: at.toISOString(), by: sender, recipients },
          ...(await progressOf(id, recipients)),
        })),
      ),
      ...(next !== undefined && { next }),
    };
  });

  /** A message that was delivered long ago is no longer there. */
  async function progressOf(
    alert: string,
    recipients: number,
  ): Promise<{ sent: number; waiting: number; failed: number }> {
    const { waiting, failed } = await db
      .selectFrom('alert_message')
      .innerJoin('outbox', 'outbox.id', 'alert_message.outbox_id')
      .select([
        sql<string>`count(*) FILTER (WHERE delivered_at IS NULL AND abandoned_at IS NULL)`.as('waiting'),
        sql<string>`count(*) FILTER (WHERE abandoned_at IS NOT NULL)`.as('failed'),
      ])
      .where('alert_message.alert_id', '=', alert)
      .executeTakeFirstOrThrow();
    return { sent: recipients - Number(waiting) - Number(failed), waiting: Number(waiting), failed: Number(failed) };
  }

  refuseOtherMethods(app, '/v1/alerts', ['POST']);
  refuseOtherMethods(app, '/v1/officer/alerts', ['GET']);
}
