import { PROBLEM_TYPE_BASE, type Problem, type ProblemType } from '@frontcounter/schemas/submission';

/** Status and title of each problem type. The titles are for developers; widgets say it in the person's language. */
const PROBLEMS: Readonly<Record<ProblemType, { readonly status: number; readonly title: string }>> = {
  'malformed-request': { status: 400, title: 'The request is not what this address accepts.' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing.' },
  'idempotency-key-malformed': { status: 400, title: 'The Idempotency-Key header is not a random UUID (version 4).' },
  'officer-refused': { status: 401, title: 'No officer’s key of this force was sent.' },
  unauthorised: { status: 401, title: 'No report opens with this reference and access code.' },
  'origin-not-allowed': { status: 403, title: 'This page is not one of the force’s own.' },
  'unknown-service': { status: 404, title: 'There is no such service.' },
  'unknown-force': { status: 404, title: 'There is no such force.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'subscription-gone': { status: 404, title: 'No sign-up opens with this token.' },
  'method-not-allowed': { status: 405, title: 'This address does not accept this method.' },
  'submission-in-progress': { status: 409, title: 'A submission with this key is being handled.' },
  'definition-changed': { status: 409, title: 'The service has changed since the form was loaded.' },
  'not-possible-now': { status: 409, title: 'Where the report stands now, this cannot be done.' },
  'upload-conflict': { status: 409, title: 'The upload does not stand where this request takes it to stand.' },
  'too-large': { status: 413, title: 'The request is larger than the service accepts.' },
  'unsupported-media-type': { status: 415, title: 'The request must be application/json.' },
  'answers-invalid': { status: 422, title: 'Some answers are missing or wrong.' },
  'update-invalid': { status: 422, title: 'The update does not fit the report or its tracker.' },
  'alert-invalid': { status: 422, title: 'The alert cannot be sent as it is.' },
  'idempotency-key-reused': { status: 422, title: 'This key was used for something else.' },
  'file-refused': { status: 422, title: 'The file is not of a kind that the question takes.' },
  'too-many-requests': { status: 429, title: 'Too many requests.' },
  'internal-error': { status: 500, title: 'The service failed.' },
  unavailable: { status: 503, title: 'The service cannot take this now.' },
  'storage-full': { status: 507, title: 'There is no room for files now. Reports without them are taken.' },
};

interface ProblemOptions {
  readonly detail?: string;
  readonly errors?: Problem['errors'];
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A reply outside 2xx, thrown from wherever it is found. Carries nothing that the sender wrote. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly statusCode: number;
  readonly body: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly type: ProblemType,
    { detail, errors, retryAfter, headers }: ProblemOptions = {},
  ) {
    const { status, title } = PROBLEMS[type];
    super(title);
    this.statusCode = status;
    this.body = {
      type: PROBLEM_TYPE_BASE + type,
      title,
      status,
      ...(detail !== undefined && { detail }),
      ...(errors !== undefined && { errors }),
    };
    this.headers = { ...headers, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) };
  }
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';
