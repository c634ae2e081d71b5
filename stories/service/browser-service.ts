import { createWords, londonDate } from '@frontcounter/schemas';
import {
  actionsOf,
  entryFor,
  openCase,
  personWordShape,
  takeWord,
  type Receipt,
  type ReportCase,
  type ReportStatus,
  type Submission,
  type WordReply,
} from '@frontcounter/schemas/submission';
import type { Service, Services } from '../../packages/service/src/definitions/load-definitions.js';
import { createForces, type ForceSettings } from '../../packages/service/src/forces.js';
import { PROBLEM_MEDIA_TYPE, ProblemError } from '../../packages/service/src/http/problems.js';
import { readBody } from '../../packages/service/src/reports/read-body.js';
import { readIdempotencyKey } from '../../packages/service/src/submissions/idempotency-key.js';
import { canonicalJson } from '../../packages/service/src/submissions/json-text.js';
import {
  readSubmission,
  requireForce,
  requireRightAnswers,
} from '../../packages/service/src/submissions/read-submission.js';
import { createReference, parseReference } from '../../packages/service/src/submissions/reference.js';
import { SignUps } from './sign-ups.js';

export interface BrowserServiceOptions {
  readonly services: Services;
  readonly forces: ForceSettings;
  readonly now?: () => Date;
  /** No message leaves: whoever wants the token of the link in it is told here that somebody signed up for alerts. */
  readonly onAsked?: (confirmToken: string) => void;
}

/** Answers a request as the reference service would. A browser names the page's origin only as a request leaves it. */
export type Answer = (request: Request, origin?: string) => Promise<Response>;

interface Kept {
  readonly submission: Submission;
  readonly receipt: Receipt;
  readonly service: Service;
  /** Where it stands, and what was said under which key. */
  state: ReportCase;
  readonly said: Map<string, { readonly text: string; readonly reply: WordReply }>;
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
  onAsked,
}: BrowserServiceOptions): Answer {
  const forces = createForces(settings);
  const signUps = new SignUps({ services, forces, now, ...(onAsked && { onAsked }) });
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
    const service = requireRightAnswers(services, submission, at);
    const receipt = {
      reference: createReference(),
      accessCode: sixteenDigits(),
      receivedAt: at.toISOString(),
      ...(submission.copy && { copy: false }),
    };
    const state = openCase(service, { at: receipt.receivedAt, today: londonDate(at) });
    const kept: Kept = { submission, receipt, service, state, said: new Map() };
    byReference.set(receipt.reference, kept);
    return kept;
  }

  function open(request: Request, written: string, origin?: string): Kept {
    const kept = byReference.get(parseReference(written) ?? '');
    const code = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (
      !kept ||
      kept.receipt.accessCode !== code ||
      (origin !== undefined && !forces.owns(kept.submission.force, origin))
    ) {
      throw new ProblemError('unauthorised', { headers: { 'www-authenticate': 'Bearer' } });
    }
    return kept;
  }

  function readReport({ submission, receipt, service: { definition, overlays, tracker }, state }: Kept): Response {
    const { service, force, language } = submission;
    const words = createWords('en', language, overlays[language]);
    const { reference, receivedAt } = receipt;
    const { history, ...position } = state;
    return json({
      reference,
      service: { ...service, title: words.text('title', definition.title).text },
      force,
      language,
      safety: definition.safety,
      tracker: tracker.id,
      ...position,
      receivedAt,
      history: history.map((entry) => entryFor(entry, language)),
      files: [],
      can: actionsOf({ tracker, safety: definition.safety }, state),
    } satisfies ReportStatus);
  }

  function say(kept: Kept, request: Request, body: unknown): Response {
    const key = readIdempotencyKey(request.headers.get('idempotency-key') ?? undefined);
    const word = readBody(body, personWordShape);
    const known = kept.said.get(key);
    if (known && known.text !== canonicalJson(word)) throw new ProblemError('idempotency-key-reused');
    if (known) return json(known.reply, 201, { 'idempotent-replay': 'true' });
    const { definition, tracker } = kept.service;
    const rules = { tracker, safety: definition.safety };
    const at = now();
    const state = takeWord(rules, kept.state, word, { at: at.toISOString(), today: londonDate(at) });
    const entry = state?.history.at(-1);
    if (!state || !entry) throw new ProblemError('not-possible-now');
    kept.state = state;
    const { history: _history, ...position } = state;
    const reply = { entry: entryFor(entry, kept.submission.language), ...position, can: actionsOf(rules, state) };
    kept.said.set(key, { text: canonicalJson(word), reply });
    return json(reply, 201);
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
      const [, reference, entries] = /^\/v1\/reports\/([^/]+)(\/entries)?$/.exec(pathname) ?? [];
      if (reference !== undefined) {
        allow(request, entries === undefined ? 'GET' : 'POST');
        // In the order of the service, which reads a body before anything is done with it.
        const body = entries === undefined ? undefined : await readJson(request);
        const kept = open(request, decodeURIComponent(reference), origin);
        return entries === undefined ? readReport(kept) : say(kept, request, body);
      }
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

function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

function sixteenDigits(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte % 10).join('');
}
