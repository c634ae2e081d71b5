import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
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
 * Lets pages of other origins ask and read the replies, refusals too: a widget on a page that is not a force's own then
 * says that it cannot send, and not that nobody answered. Whom they are answered is for `refuseOrigins`. No cookies, ever.
 */
export async function answerPages(app: FastifyInstance): Promise<void> {
  // Answers preflights itself, so hooks see the requests that follow them.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ALLOWED,
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_MAX_AGE,
    strictPreflight: false,
  });
}

/** Refuses pages of origins that are not allowed here. The refusal is all that they are told. */
export function refuseOrigins(app: FastifyInstance, isAllowed: (origin: string) => boolean): void {
  app.addHook('onRequest', async ({ headers: { origin } }) => {
    if (origin !== undefined && !isAllowed(origin)) throw new ProblemError('origin-not-allowed');
  });
}
