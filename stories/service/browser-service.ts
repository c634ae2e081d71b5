import { createWords, londonDate } from '@frontcounter/schemas';
import type { Receipt, ReportStatus, Submission } from '@frontcounter/schemas/submission';
import { GENERAL_TRACKER, nextWordDue } from '@frontcounter/schemas/trackers';
import type { Services } from '../../packages/service/src/definitions/load-definitions.js';
import { createForces, type ForceSettings } from '../../packages/service/src/forces.js';
import { PROBLEM_MEDIA_TYPE, ProblemError } from '../../packages/service/src/http/problems.js';
import { readIdempotencyKey } from '../../packages/service/src/submissions/idempotency-key.js';
import { canonicalJson } from '../../packages/service/src/submissions/json-text.js';
import {
  readSubmission,
  requireForce,
  requireRightAnswers,
} from '../../packages/service/src/submissions/read-submission.js';
import { createReference, parseReference } from '../../packages/service/src/submissions/reference.js';

export interface BrowserServiceOptions {
  readonly services: Services;
  readonly forces: ForceSettings;
  readonly now?: () => Date;
}

/** Answers a request as the reference service would. A browser names the page's origin only as a request leaves it. */
export type Answer = (request: Request, origin?: string) => Promise<Response>;

interface Kept {
  readonly submission: Submission;
  readonly receipt: Receipt;
}

/** As many bytes as the service reads of a report. */
const BODY_LIMIT = 256 * 1024;

/**
 * The reference service without a server: the checks are its own functions, and what it keeps is gone when the page is.
 * A test asks both the same things and compares their replies.
 */
export function createBrowserService({
  services,
  forces: settings,
  now = () => new Date(),
}: BrowserServiceOptions): Answer {
  const forces = createForces(settings);
  const byKey = new Map<string, Kept>();
  const byReference = new Map<string, Kept>();

  async function submit(request: Request, origin?: string): Promise<Response> {
    const body = await readJson(request);
    const key = readIdempotencyKey(request.headers.get('idempotency-key') ?? undefined);
    const submission = readSubmission(body);
    requireForce(forces, submission.force, origin);
    const name = `${submission.force} ${key}`;
    const known = byKey.get(name);
    if (known && canonicalJson(known.submission) !== canonicalJson(submission)) {
      throw new ProblemError('idempotency-key-reused');
    }
    const kept = known ?? store(submission);
    byKey.set(name, kept);
    return json(kept.receipt, 201, {
      location: `/v1/reports/${kept.receipt.reference}`,
      ...(known && { 'idempotent-replay': 'true' }),
    });
  }

  function store(submission: Submission): Kept {
    const at = now();
    requireRightAnswers(services, submission, at);
    const receipt = { reference: createReference(), accessCode: sixteenDigits(), receivedAt: at.toISOString() };
    const kept = { submission, receipt };
    byReference.set(receipt.reference, kept);
    return kept;
  }

  function readReport(request: Request, written: string, origin?: string): Response {
    const kept = byReference.get(parseReference(written) ?? '');
    const code = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (
      !kept ||
      kept.receipt.accessCode !== code ||
      (origin !== undefined && !forces.owns(kept.submission.force, origin))
    ) {
      throw new ProblemError('unauthorised', { headers: { 'www-authenticate': 'Bearer' } });
    }
    const { service, force, language } = kept.submission;
    const known = services.get(service.id);
    const words = createWords('en', language, known?.overlays[language]);
    const { reference, receivedAt } = kept.receipt;
    const expectBy = known && nextWordDue(known.tracker, 'received', londonDate(new Date(receivedAt)));
    return json({
      reference,
      service: { ...service, title: words.text('title', known?.definition.title ?? service.id).text },
      force,
      language,
      safety: known?.definition.safety ?? 'sensitive',
      tracker: known?.tracker.id ?? GENERAL_TRACKER,
      stage: 'received',
      ...(expectBy !== undefined && { expectBy }),
      receivedAt,
      history: [{ id: '1', at: receivedAt, kind: 'received', from: 'person', stage: 'received' }],
      files: [],
      can: [],
    } satisfies ReportStatus);
  }

  return async (request, origin) => {
    try {
      if (origin !== undefined && forces.at(origin).length === 0) throw new ProblemError('origin-not-allowed');
      const { pathname } = new URL(request.url);
      if (pathname === '/v1/submissions') return await submit(allow(request, 'POST'), origin);
      const reference = /^\/v1\/reports\/([^/]+)$/.exec(pathname)?.[1];
      if (reference !== undefined) return readReport(allow(request, 'GET'), decodeURIComponent(reference), origin);
      throw new ProblemError('not-found');
    } catch (error) {
      return problemResponse(error instanceof ProblemError ? error : new ProblemError('internal-error'));
    }
  };
}

/** A refusal or failure, as it goes over the wire. */
export function problemResponse({ body, statusCode, headers }: ProblemError): Response {
  return new Response(JSON.stringify(body), {
    status: statusCode,
    headers: { 'content-type': PROBLEM_MEDIA_TYPE, ...headers },
  });
}

function allow(request: Request, method: 'GET' | 'POST'): Request {
  if (request.method !== method) throw new ProblemError('method-not-allowed', { headers: { allow: method } });
  return request;
}

async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new ProblemError('unsupported-media-type');
  }
  const text = await request.text();
  if (new TextEncoder().encode(text).length > BODY_LIMIT) throw new ProblemError('too-large');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError('malformed-request');
  }
}

function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

function sixteenDigits(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte % 10).join('');
}
