import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Forces } from '../forces.js';
import { ProblemError } from './problems.js';

/** Seconds. Browsers cap it themselves: Chromium at two hours. */
const PREFLIGHT_MAX_AGE = 86_400;

/** What a widget must be able to read of a reply from another origin. */
const EXPOSED = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'Location', 'Idempotent-Replay'];

/** Lets pages of the forces, and no others, read the replies of the routes in this scope. No cookies, ever. */
export async function allowForceOrigins(app: FastifyInstance, forces: Forces): Promise<void> {
  app.addHook('onRequest', async ({ headers: { origin } }) => {
    if (origin !== undefined && forces.at(origin).length === 0) throw new ProblemError('origin-not-allowed');
  });
  await app.register(cors, {
    origin: true,
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_MAX_AGE,
    strictPreflight: false,
  });
}
