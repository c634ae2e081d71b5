import { Server, TUS_RESUMABLE } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { NetworkNames } from '../limits/network.js';
import { RequestWindow } from '../limits/request-window.js';
import { beginUpload } from './begin-upload.js';
import type { UploadChecks } from './check-upload.js';
import { deleteUnclaimed } from './delete-unclaimed.js';
import { requireSender } from './require-sender.js';
import { readUploadId } from './upload-metadata.js';
import { requireRoomForMore } from './upload-room.js';
import type { UploadSettings } from './upload-settings.js';
import { isFull, storageFull, type UploadStore } from './upload-store.js';
import { noSuchUpload } from './upload-token.js';

const HOUR_SECONDS = 3_600;
const BUSY_RETRY_SECONDS = 5;
/** Milliseconds that a request which is still open is given when its sender comes back on another connection. */
const DRAIN = 1_000;

export interface UploadOptions extends Omit<RouteOptions, 'outbox' | 'sendsMail'> {
  readonly store: UploadStore;
  readonly settings: UploadSettings;
  readonly checks: UploadChecks;
}

type WebRequest = Parameters<Server['handleWeb']>[0];

/**
 * `/v1/uploads`: files by tus 1.0 (creation, termination), so that a file goes on where it stopped. Whoever sends one
 * makes up its id and a token; the token is needed for every request about it. Every reply outside 2xx is a problem.
 */
export function uploadRoutes(app: FastifyInstance, options: UploadOptions): void {
  const { db, store, settings, checks, now } = options;
  /** tus makes texts of errors; ours are kept beside, to be thrown as they are. */
  const refusals = new WeakMap<object, ProblemError>();
  const tus = new Server({
    path: '/v1/uploads',
    relativeLocation: true,
    lockDrainTimeout: DRAIN,
    datastore: store,
    namingFunction: (_request, metadata) => readUploadId(metadata),
    onUploadCreate: async (request, upload) => {
      await beginUpload(request.headers, upload, options);
      return {};
    },
    onResponseError: (request, error) => {
      const problem = isFull(error) ? storageFull() : error;
      if (!(problem instanceof ProblemError)) return undefined;
      refusals.set(request, problem);
      return { status_code: problem.statusCode, body: '' };
    },
  });
  const names = new NetworkNames();
  const begun = new RequestWindow(settings.perHour, HOUR_SECONDS);

  const ask = async (request: FastifyRequest, path: string): Promise<Response> => {
    const asked = toWebRequest(request, path);
    const response = await tus.handleWeb(asked);
    if (!response.ok) throw refusals.get(asked) ?? asProblem(response.status);
    return response;
  };

  // The body stays a stream: tus writes it to the disk as it comes.
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));

  app.post('/v1/uploads', async (request, reply) => {
    const at = now();
    const { allowed, resetSeconds } = begun.take(names.name(request.ip, at), at);
    if (!allowed) throw new ProblemError('too-many-requests', { retryAfter: resetSeconds });
    return sendResponse(await ask(request, '/v1/uploads'), reply);
  });

  app.route<{ Params: { id: string } }>({
    method: ['HEAD', 'PATCH'],
    url: '/v1/uploads/:id',
    handler: async (request, reply) => {
      const { id } = request.params;
      const upload = await requireSender(id, request, options);
      if (request.method === 'PATCH') {
        await requireRoomForMore(upload, Number(request.headers['content-length'] ?? 0), options);
      }
      const response = await ask(request, `/v1/uploads/${id}`);
      await checks.check(id);
      return sendResponse(response, reply);
    },
  });

  app.delete<{ Params: { id: string } }>('/v1/uploads/:id', async (request, reply) => {
    const { id } = request.params;
    await requireSender(id, request, options);
    const gone = await deleteUnclaimed(db, (upload) => upload('id', '=', id));
    // Once a report names it, it is the police's to keep.
    if (!gone.length) throw new ProblemError('upload-conflict');
    await store.discard(id);
    return reply.code(204).header('tus-resumable', TUS_RESUMABLE).send();
  });

  refuseOtherMethods(app, '/v1/uploads', ['POST']);
  refuseOtherMethods(app, '/v1/uploads/:id', ['HEAD', 'PATCH', 'DELETE']);
}

/**
 * The request as tus takes it. tus reads the id from the end of the whole URL, so it is given the path that was checked
 * and no query. By `runtime` it learns of a sender that went away, and keeps what had come. Bytes come by PATCH only.
 */
function toWebRequest({ raw, method }: FastifyRequest, path: string): WebRequest {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw.headers)) if (typeof value === 'string') headers.set(name, value);
  // With a type tus would take the first bytes with a POST, beside the check of what has arrived.
  if (method !== 'PATCH') headers.delete('content-type');
  const request = new Request(new URL(path, 'http://service.invalid'), {
    method,
    headers,
    ...(method === 'PATCH' && { body: Readable.toWeb(raw), duplex: 'half' as const }),
  });
  return Object.assign(request, { runtime: { name: 'node', node: { req: raw } } });
}

/** Status and headers of tus; those of every reply of this service, CORS among them, are set elsewhere. */
function sendResponse(response: Response, reply: FastifyReply): FastifyReply {
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (/^(?:tus|upload|location)/.test(name)) reply.header(name, value);
  }
  return reply.send();
}

function asProblem(status: number): ProblemError {
  const retryAfter = BUSY_RETRY_SECONDS;
  if (status === 404 || status === 410) return noSuchUpload();
  if (status === 409 || status === 423) return new ProblemError('upload-conflict');
  if (status === 413) return new ProblemError('too-large');
  // The lock of an upload whose earlier request does not end, or a request that was cut while it was written.
  if (status >= 500) return new ProblemError('unavailable', { retryAfter });
  return new ProblemError('malformed-request');
}
