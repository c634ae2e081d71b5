import { londonDate } from '@frontcounter/schemas';
import { openCase, type Submission } from '@frontcounter/schemas/submission';
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
import { createReference } from '../../packages/service/src/submissions/reference.js';
import { KeptReports, type KeptReport, type SampleReport, type StoryOfficer } from './kept-reports.js';
import { SignUps } from './sign-ups.js';

export interface BrowserServiceOptions {
  readonly services: Services;
  readonly forces: ForceSettings;
  readonly now?: () => Date;
  /** Who may move reports. Nobody, unless told. */
  readonly officer?: StoryOfficer;
  /** Reports that are there from the first. */
  readonly samples?: readonly SampleReport[];
  /** No message leaves: whoever wants the token of the link in it is told here that somebody signed up for alerts. */
  readonly onAsked?: (confirmToken: string) => void;
}

/** Answers a request as the reference service would. A browser names the page's origin only as a request leaves it. */
export type Answer = (request: Request, origin?: string) => Promise<Response>;

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
  officer,
  samples = [],
  onAsked,
}: BrowserServiceOptions): Answer {
  const forces = createForces(settings);
  const signUps = new SignUps({ services, forces, now, ...(onAsked && { onAsked }) });
  const reports = new KeptReports({ forces, now, officer });
  const byKey = new Map<string, KeptReport>();
  for (const { submission, ...given } of samples) store(submission, given);

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

  function store(submission: Submission, given?: Omit<SampleReport, 'submission'>): KeptReport {
    const at = now();
    const service = requireRightAnswers(services, submission, at);
    const receipt = {
      reference: given?.reference ?? createReference(),
      accessCode: given?.accessCode ?? sixteenDigits(),
      receivedAt: at.toISOString(),
      ...(submission.copy && { copy: false }),
    };
    const state = openCase(service, { at: receipt.receivedAt, today: londonDate(at) });
    const kept: KeptReport = { submission, receipt, service, state, files: [] };
    reports.keep(kept);
    return kept;
  }

  async function follow(request: Request, [written = '', part]: readonly string[], origin?: string): Promise<Response> {
    const reference = decodeURIComponent(written);
    switch (part) {
      case 'events':
        return reports.events(reports.open(allow(request, 'GET'), reference, origin), request);
      case 'entries': {
        // In the order of the service, which reads a body before anything is done with it.
        const body = await readJson(allow(request, 'POST'));
        return said(reports.say(reports.open(request, reference, origin), request, body));
      }
      case 'updates': {
        if (origin !== undefined) throw new ProblemError('origin-not-allowed');
        const body = await readJson(allow(request, 'POST'));
        return said(reports.update(reports.openForOfficer(request, reference), request, body));
      }
      default:
        return json(reports.status(reports.open(allow(request, 'GET'), reference, origin)));
    }
  }

  async function manage(request: Request, origin?: string): Promise<Response> {
    const { method } = allow(request, 'GET', 'PUT', 'PATCH', 'DELETE');
    const body = method === 'PUT' || method === 'PATCH' ? await readJson(request) : undefined;
    const shown = signUps.current(request, body, origin);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return shown ? json(shown) : json({}, 202);
  }

  return async (request, origin) => {
    try {
      if (origin !== undefined && forces.at(origin).length === 0) throw new ProblemError('origin-not-allowed');
      const { pathname } = new URL(request.url);
      if (pathname === '/v1/submissions') return await submit(allow(request, 'POST'), origin);
      const [, ...report] = /^\/v1\/reports\/([^/]+)(?:\/(entries|events|updates))?$/.exec(pathname) ?? [];
      if (report[0] !== undefined) return await follow(request, report, origin);
      if (pathname === '/v1/subscriptions')
        return json(signUps.ask(request, await readJson(allow(request, 'POST')), origin), 202);
      if (pathname === '/v1/subscriptions/confirm')
        return json(signUps.confirm(await readJson(allow(request, 'POST')), origin));
      if (pathname === '/v1/subscriptions/current') return await manage(request, origin);
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

function allow(request: Request, ...methods: readonly string[]): Request {
  if (methods.includes(request.method)) return request;
  throw new ProblemError('method-not-allowed', { headers: { allow: methods.join(', ') } });
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

function said({ reply, isReplay }: { readonly reply: object; readonly isReplay: boolean }): Response {
  return json(reply, 201, isReplay ? { 'idempotent-replay': 'true' } : {});
}

function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

function sixteenDigits(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte % 10).join('');
}
