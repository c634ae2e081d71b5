import type { Submission } from '@frontcounter/schemas';

/** The body of the request that sends a report. What the person is shown of it is made here too, so both are one. */
export function wireForm(submission: Submission): string {
  return JSON.stringify(submission);
}
