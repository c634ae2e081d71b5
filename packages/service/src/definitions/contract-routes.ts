import { londonDate } from '@frontcounter/schemas';
import { openApi, submissionJsonSchema } from '@frontcounter/schemas/export';
import type { FastifyInstance } from 'fastify';
import { createRequire } from 'node:module';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { Services } from './load-definitions.js';

const { version: VERSION } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

/** The contract, for back-end teams and their tools: public, and the same for everybody. */
export function contractRoutes(app: FastifyInstance, services: Services, now: () => Date): void {
  const definitions = [...services.values()].map(({ definition }) => definition);

  app.get('/v1/openapi.json', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
    return openApi(definitions, VERSION, { today: londonDate(now()) });
  });

  app.get<{ Params: { id: string } }>('/v1/services/:id/submission.schema.json', async (request, reply) => {
    const { definition } = services.get(request.params.id) ?? {};
    if (!definition) throw new ProblemError('unknown-service');
    reply.header('access-control-allow-origin', '*').type('application/schema+json');
    // As bytes of our own: Fastify would not take this media type for JSON.
    return JSON.stringify(submissionJsonSchema(definition, { today: londonDate(now()) }));
  });

  refuseOtherMethods(app, '/v1/openapi.json', ['GET']);
  refuseOtherMethods(app, '/v1/services/:id/submission.schema.json', ['GET']);
}
