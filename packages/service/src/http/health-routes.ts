import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import { isMigrated } from '../database/migrations.js';
import { refuseOtherMethods } from './other-methods.js';
import { ProblemError } from './problems.js';

const NOT_READY_RETRY_SECONDS = 5;

/**
 * `/v1/health`: the process is alive; if not, restart it. `/v1/ready`: it can take submissions; if not, send them to
 * another copy. They differ when the database is away: restarting would not bring it back.
 */
export function healthRoutes(app: FastifyInstance, db: Database): void {
  app.get('/v1/health', async () => ({ status: 'alive' }));
  app.get('/v1/ready', async () => {
    if (!(await isMigrated(db))) throw new ProblemError('unavailable', { retryAfter: NOT_READY_RETRY_SECONDS });
    return { status: 'ready' };
  });
  refuseOtherMethods(app, '/v1/health', ['GET']);
  refuseOtherMethods(app, '/v1/ready', ['GET']);
}
