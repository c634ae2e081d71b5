import { alertWishes, type AlertChannel, type AlertWishes, type Submission } from '@frontcounter/schemas/submission';
import type { RouteOptions } from '../http/route-options.js';
import { ProblemError } from '../http/problems.js';
import { readSubmission, requireForce, requireRightAnswers } from '../submissions/read-submission.js';

/** An alert sign-up whose answers are right, and what it asks for. */
export interface SignUp {
  readonly submission: Submission;
  readonly wishes: AlertWishes;
}

export interface SignUpRules extends Pick<RouteOptions, 'services' | 'forces' | 'now'> {
  /** Whether messages of a channel leave here at all. Nobody is promised what does not. */
  readonly carries?: (channel: AlertChannel) => boolean;
}

/** A request body as an alert sign-up, from a page of its force. */
export function readSignUp(
  body: unknown,
  origin: string | undefined,
  { services, forces, now, carries = () => true }: SignUpRules,
): SignUp {
  const submission = readSubmission(body);
  requireForce(forces, submission.force, origin);
  requireRightAnswers(services, submission, now(), 'alert-signup');
  const wishes = alertWishes(submission.answers);
  if (!wishes) throw new ProblemError('answers-invalid', { errors: [{ pointer: '/answers', code: 'required' }] });
  if (!carries(wishes.channel)) {
    const { channel } = submission.answers;
    const pointer = `/answers/${channel === undefined ? (wishes.channel === 'text' ? 'mobile' : 'email') : 'channel'}`;
    throw new ProblemError('answers-invalid', { errors: [{ pointer, code: 'not-offered' }] });
  }
  return { submission, wishes };
}
