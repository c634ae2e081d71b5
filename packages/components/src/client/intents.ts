import type { Submission } from '@frontcounter/schemas';
import { createUuid } from './uuid.js';

/** One report that the person means to send. */
export interface Intent {
  readonly key: string;
  /** What goes out, word for word, at every try. */
  readonly submission: Submission;
  /** How often the person has pressed "send" for it. */
  readonly attempts: number;
}

/**
 * Knows which presses of "send" mean the same report, so that each report has one idempotency key.
 *
 * The same answers are the same intent, also when the person changes one and then changes it back. What was
 * sent first stays as it was: the service refuses a key that comes back with another body, and a switch of language
 * in between would make one.
 *
 * Kept in memory only. A page that is loaded again has no answers either, so there is nothing that it could send
 * twice; a page that the browser brings back from its back/forward cache brings this back with it.
 */
export class Intents {
  readonly #intents = new Map<string, Intent>();
  readonly #createKey: () => string;

  constructor(createKey: () => string = createUuid) {
    this.#createKey = createKey;
  }

  /** What would go out for this report: itself, or the same answers as they were sent first. */
  outgoing(submission: Submission): Submission {
    return this.#intents.get(fingerprint(submission))?.submission ?? submission;
  }

  /** The person presses "send": the intent that this belongs to, a known one or a new one. */
  attempt(submission: Submission): Intent {
    const {
      key,
      submission: first,
      attempts,
    } = this.#intents.get(fingerprint(submission)) ?? {
      key: this.#createKey(),
      submission,
      attempts: 0,
    };
    const intent = { key, submission: first, attempts: attempts + 1 };
    this.#intents.set(fingerprint(submission), intent);
    return intent;
  }
}

function fingerprint({ service, force, answers }: Submission): string {
  return JSON.stringify([service, force, answers]);
}
