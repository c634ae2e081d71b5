import type { Receipt, Submission } from '@frontcounter/schemas';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { postSubmission } from './post-submission.js';
import { hasStrings } from './problems.js';
import type { SubmissionClient, SubmissionOptions, SubmissionOutcome } from './submission-client.js';

/** Sends submissions to `POST {api}/v1/submissions`. */
export class HttpSubmissionClient implements SubmissionClient {
  /** Where reports go. */
  readonly address: string;
  readonly #environment: Environment;

  /** @param api The service's address without `/v1`, such as `https://counter.example`. */
  constructor(api: string, environment: Environment = browserEnvironment) {
    this.address = `${api.replace(/\/+$/, '')}/v1/submissions`;
    this.#environment = environment;
  }

  submit(submission: Submission, options: SubmissionOptions): Promise<SubmissionOutcome> {
    return postSubmission({ address: this.address, isReceipt, environment: this.#environment }, submission, options);
  }
}

function isReceipt(body: unknown): body is Receipt {
  return hasStrings(body, ['reference', 'accessCode', 'receivedAt']);
}
