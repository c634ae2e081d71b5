import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import type { ProblemType } from '@frontcounter/schemas/submission';
import { isOutage } from '../database/outage.js';
import { PROBLEM_MEDIA_TYPE, ProblemError } from './problems.js';

/** Seconds to wait when the database is away: long enough for a restart, short enough for a person who waits. */
const OUTAGE_RETRY_SECONDS = 5;

const TYPE_OF_STATUS: Readonly<Record<number, ProblemType>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'not-found',
  415: 'unsupported-media-type',
  503: 'unavailable',
};

/** Makes every reply outside 2xx `application/problem+json`, whoever raised it: a route, the framework or the parser. */
export function replyWithProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => sendError(new ProblemError('not-found'), request, reply));
  // Node itself would answer these two with an empty reply; `requireHostHeader` is off for that reason.
  app.addHook('onRequest', async ({ headers }) => {
    if (headers.host === undefined) throw new ProblemError('malformed-request');
  });
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
}

export function sendError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = asProblem(error);
  if (problem.statusCode >= 500) request.log.error({ err: error }, problem.message);
  return reply
    .code(problem.statusCode)
    .headers(problem.headers)
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problem.body));
}

function asProblem(error: Error & { statusCode?: number }): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isOutage(error)) return new ProblemError('unavailable', { retryAfter: OUTAGE_RETRY_SECONDS });
  const status = error.statusCode ?? 500;
  const type = TYPE_OF_STATUS[status] ?? (status < 500 ? 'malformed-request' : 'internal-error');
  return new ProblemError(type, type === 'unavailable' ? { retryAfter: OUTAGE_RETRY_SECONDS } : {});
}

/** Answers what Node's HTTP parser refused before there was a request to speak of. */
export function refuseUnparsable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const { statusCode, body } = new ProblemError('malformed-request');
    const text = JSON.stringify(body);
    socket.write(
      `HTTP/1.1 ${statusCode} Bad Request\r\nContent-Type: ${PROBLEM_MEDIA_TYPE}\r\n` +
        `Content-Length: ${Buffer.byteLength(text)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${text}`,
    );
  }
  socket.destroy();
}
