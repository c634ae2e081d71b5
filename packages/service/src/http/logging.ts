import type { FastifyInstance } from 'fastify';

/**
 * What may be said of an error in a log: its kind, its code and where it was raised. Never its message, because
 * PostgreSQL and parsers quote the offending value there, and that value is somebody's answer.
 */
function describeError(error: unknown): { type: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    message: 'code' in error && typeof error.code === 'string' ? error.code : '',
    stack: frames.map((line) => line.trim()).join('\n'),
  };
}

/**
 * Pino's serialisers: whoever logs a request, a reply or an error by habit gets nothing that came from outside. Errors go
 * to the log as they are, as `err`.
 */
export const logSerialisers = {
  err: describeError,
  req: () => ({}),
  res: () => ({}),
};

/**
 * One line for each request: method, route template, status and duration. The address itself (it holds a
 * reference), the network address, headers and bodies stay out.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
