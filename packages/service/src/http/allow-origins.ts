import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Forces } from '../forces.js';
import { ProblemError } from './problems.js';

/** Seconds. Browsers cap it themselves: Chromium at two hours. */
const PREFLIGHT_MAX_AGE = 86_400;

/** What a widget must be able to read of a reply from another origin. */
const EXPOSED = [
  ...['Retry-After', 'RateLimit', 'RateLimit-Policy', 'Location', 'Idempotent-Replay'],
  ...['ETag', 'Tus-Resumable', 'Upload-Offset', 'Upload-Length'],
];

const ALLOWED = [
  ...['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'Last-Event-ID'],
  ...['Tus-Resumable', 'Upload-Length', 'Upload-Offset', 'Upload-Metadata'],
];

/**
 * Refuses pages that are not a force's own, in a way that they can read: a widget on such a page then says that it
 * cannot send, and not that nobody answered. The refusal is all that they are told. No cookies, ever.
 */
export async function allowForceOrigins(app: FastifyInstance, forces: Forces): Promise<void> {
  // Answers preflights itself, so the hook below sees the requests that follow them.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ALLOWED,
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_MAX_AGE,
    strictPreflight: false,
  });
  app.addHook('onRequest', async ({ headers: { origin } }) => {
    if (origin !== undefined && forces.at(origin).length === 0) throw new ProblemError('origin-not-allowed');
  });
}
