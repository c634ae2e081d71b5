import type { FastifyInstance } from 'fastify';
import type { Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { FRAME_CSS, framePage, isFrameLanguage, refusedFrame } from './frame-page.js';

/** Five minutes, as the floating script: what it shows may be withdrawn. */
const CACHE = 'public, max-age=300';

type Query = Readonly<Record<string, unknown>>;

/**
 * A report form as a page of its own, for content managers that let nothing through but a frame. Only the force's own
 * pages may frame it. Never a sensitive or anonymous service: from inside a frame nobody can be taken off the page
 * around it at once, and it is the page around that gives them away.
 */
export function frameRoutes(app: FastifyInstance, { services, forces }: { services: Services; forces: Forces }): void {
  app.get<{ Querystring: Query }>('/v1/frame', async ({ query }, reply) => {
    const force = textOf(query['force']);
    const service = services.get(textOf(query['service']));
    const lang = textOf(query['lang']) || 'en';
    const language = isFrameLanguage(lang) ? lang : 'en';
    reply.headers({ 'cache-control': CACHE, 'content-security-policy': policy(forces.origins(force)) });
    // The policy says who may frame it; the older header can name nobody but the page itself.
    reply.removeHeader('x-frame-options').type('text/html; charset=utf-8');

    const fault = faultOf(force, service?.definition.safety, forces);
    if (fault !== undefined || !service) return reply.code(404).send(refusedFrame(language, fault ?? ''));
    const title = service.overlays[language]?.['title'] ?? service.definition.title;
    return reply.send(framePage({ force, service: service.definition.id, language, title }));
  });
  refuseOtherMethods(app, '/v1/frame', ['GET']);

  app.get('/v1/frame.css', async (_request, reply) =>
    reply.header('cache-control', CACHE).type('text/css; charset=utf-8').send(FRAME_CSS),
  );
  refuseOtherMethods(app, '/v1/frame.css', ['GET']);
}

/** What a web team has to mend, where there is nothing to show. */
function faultOf(force: string, safety: string | undefined, forces: Forces): string | undefined {
  if (!forces.has(force)) return 'The address names no force that this service receives for. Add force=sussex to it.';
  if (safety === undefined) return 'The address names no service. Add service=lost-property to it.';
  if (safety !== 'standard')
    return 'A sensitive service cannot be shown in a frame: leaving it would not leave the page around it. Put the tag itself on a page.';
  return undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The strictest that the widget works under, and who may put the page in a frame. */
function policy(ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types frontcounter lit-html',
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
  ].join('; ');
}
