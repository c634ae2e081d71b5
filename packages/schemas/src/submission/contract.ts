import * as z from 'zod/mini';
import { idShape } from '../questions/base-shape.js';

/** BCP 47, as far as a person's language wish needs it: `en`, `cy`, `pa-Guru`. */
export const languageTagShape = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** The number of an entry in the history of a report. */
export const entryIdShape = z.string().check(z.regex(/^[1-9]\d{0,9}$/));

/** `POST /v1/submissions`: what leaves the device. */
export const submissionShape = z.strictObject({
  service: z.strictObject({ id: idShape, version: z.string().check(z.maxLength(30)) }),
  force: idShape,
  /** The language that the report was answered in, and that every later message uses. */
  language: languageTagShape,
  /** Answers by question id; under the id of a page with a repeat, an array of such objects. */
  answers: z.record(z.string(), z.unknown()),
  /** The person asks for a copy by e-mail, to the address among the answers by which they want to be reached. */
  copy: z.optional(z.literal(true)),
});
export type Submission = z.infer<typeof submissionShape>;

/** The reply to an accepted submission. */
export const receiptShape = z.strictObject({
  /** What the person quotes: `4F7K-9QWX`. */
  reference: z.string(),
  /** The secret that opens the report: sixteen digits. */
  accessCode: z.string(),
  /** RFC 3339, UTC. */
  receivedAt: z.string(),
  /** Where a copy was asked for: whether one is on its way. False: this service sends no mail. */
  copy: z.optional(z.boolean()),
});
export type Receipt = z.infer<typeof receiptShape>;

/**
 * How far a file of a report has come: `pending` (not all of it has arrived), `received` (all of it, unchecked),
 * `verified` (it is what the report says, byte for byte) or `refused` (it is not, or never arrived in time).
 */
export const FILE_STATES = ['pending', 'received', 'verified', 'refused'] as const;

export const reportFileShape = z.strictObject({
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** Hexadecimal digits, as the report gave it. A verified file has this hash. */
  sha256: z.string(),
  state: z.enum(FILE_STATES),
  /** The entry with which it came: `1`, unless it was added later. */
  entry: entryIdShape,
  /** What the person says it shows. */
  caption: z.optional(z.string()),
});
export type ReportFile = z.infer<typeof reportFileShape>;

/** What `POST /v1/addresses` answers: the addresses that have a postcode, in the order to show them. */
export const foundAddressesShape = z.strictObject({
  addresses: z.array(
    z.strictObject({
      line1: z.string(),
      line2: z.optional(z.string()),
      town: z.string(),
      county: z.optional(z.string()),
      postcode: z.string(),
    }),
  ),
  /** The addresses are made up, for trying things out. The form says so. */
  sample: z.optional(z.boolean()),
});
export type FoundAddresses = z.infer<typeof foundAddressesShape>;
export type FoundAddress = FoundAddresses['addresses'][number];

/** What `POST /v1/areas` answers: the neighbourhoods of a force that have a postcode or a name, the likeliest first. */
export const foundAreasShape = z.strictObject({
  areas: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The postcode lies in another force's area, and no area of this one is given. */
  elsewhere: z.optional(z.strictObject({ force: z.string(), name: z.string() })),
  /** The areas are made up, for trying things out. The form says so. */
  sample: z.optional(z.boolean()),
});
export type FoundAreas = z.infer<typeof foundAreasShape>;
export type FoundArea = FoundAreas['areas'][number];

/**
 * Every reply outside 2xx is `application/problem+json` (RFC 9457). The `type` is stable and says what to do; the
 * base address below is an identifier, not a page that must answer.
 */
export const PROBLEM_TYPE_BASE = 'https://frontcounter.example/problems/';

export const PROBLEM_TYPES = [
  'malformed-request', // 400: not JSON, or not of the submission's shape
  'idempotency-key-missing', // 400
  'idempotency-key-malformed', // 400
  'officer-refused', // 401: officer's key missing or wrong, or not for this force
  'unauthorised', // 401: access code missing or wrong, or no such report: one answer for all three
  'origin-not-allowed', // 403: the page's origin is not one of the force's
  'unknown-service', // 404
  'unknown-force', // 404
  'not-found', // 404
  'subscription-gone', // 404: the link is too old or no link of ours, or the sign-up was left or replaced
  'method-not-allowed', // 405
  'submission-in-progress', // 409: the same key is being handled; try again
  'definition-changed', // 409: the service has a newer major version; load the form again
  'not-possible-now', // 409: where the report stands, this cannot be done; read where that is
  'upload-conflict', // 409: the upload is elsewhere, in use or part of a report; ask where it stands
  'too-large', // 413
  'unsupported-media-type', // 415
  'answers-invalid', // 422, with `errors`
  'update-invalid', // 422, with `errors`
  'alert-invalid', // 422, with `errors`
  'idempotency-key-reused', // 422: the same key with another submission
  'file-refused', // 422: the file is not of a kind that the question takes
  'too-many-requests', // 429, with Retry-After
  'internal-error', // 500
  'unavailable', // 503, with Retry-After
  'storage-full', // 507, with Retry-After: no room for files just now; reports without them are taken
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

export const problemShape = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  /** One entry per wrong answer. `pointer` is a JSON Pointer (RFC 6901) into the submission; never the answer itself. */
  errors: z.optional(z.array(z.strictObject({ pointer: z.string(), code: z.string() }))),
});
export type Problem = z.infer<typeof problemShape>;
