import type { Alert, AlertReply, OfficerAlerts } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import type { Officers } from '../officers/officers.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { publishAlert } from './publish-alert.js';
import { readAlert } from './read-alert.js';

/** Their messages are counted, of which one alert may have very many. */
const MOST_LISTED = 20;
/** Where a list goes on: the time and id of its last alert. */
const CURSOR = /^(\d{13})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

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

  app.get<{ Querystring: { force?: unknown; before?: unknown } }>(
    '/v1/officer/alerts',
    async ({ headers, query }): Promise<OfficerAlerts> => {
      const force = typeof query.force === 'string' ? query.force : undefined;
      const officer = officers.require(headers.authorization, force);
      const cursor = typeof query.before === 'string' ? CURSOR.exec(query.before) : undefined;
      if (cursor === null) throw new ProblemError('malformed-request');
      const [, time, id = ''] = cursor ?? [];
      const rows = await db
        .selectFrom('alert')
        .select(['id', 'at', 'sender', 'content', 'recipients'])
        .where('force', 'in', force === undefined ? [...officer.forces] : [force])
        .$if(time !== undefined, (list) =>
          list.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '<', tuple(new Date(Number(time)), id))),
        )
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(MOST_LISTED + 1)
        .execute();
      const shown = rows.slice(0, MOST_LISTED);
      const last = rows.length > MOST_LISTED ? shown.at(-1) : undefined;
      return {
        alerts: await Promise.all(
          shown.map(async ({ id, at, sender, content, recipients }) => ({
            ...(content as Alert),
            ...{ id, at: at.toISOString(), by: sender, recipients },
            ...(await progressOf(id, recipients)),
          })),
        ),
        ...(last && { next: `${last.at.getTime()}-${last.id}` }),
      };
    },
  );

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
