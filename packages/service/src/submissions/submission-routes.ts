import type { FastifyInstance } from 'fastify';
import type { Receipt } from '@frontcounter/schemas/submission';
import { isLockTimeout } from '../database/outage.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { Gate } from '../limits/gate.js';
import { createSalt, deriveAccessCode, hashAccessCode } from './access-code.js';
import { createClaim, findClaimed, storeReport, type StoredReport } from './claim.js';
import { readIdempotencyKey } from './idempotency-key.js';
import { readSubmission, requireForce, requireRightAnswers } from './read-submission.js';

/** Node hashes on four threads, which file and name look-ups share: two here, one for reading reports, one free. */
const HASHES_AT_ONCE = 2;
/** At some 0.1 s a hash, the last in the queue waits a few seconds: less than a widget's patience. */
const HASHES_WAITING = 100;
const BUSY_RETRY_SECONDS = 5;

/** A submission takes a fraction of a second, so its twin need not wait longer before it asks again. */
const IN_PROGRESS_RETRY_SECONDS = 1;

/**
 * `POST /v1/submissions`: one intent, one report. The answer is a receipt whether the report was stored now or by an
 * earlier try. Only success is remembered: a refusal or a failure leaves the key free, so nobody is pinned to it.
 */
export function submissionRoutes(
  app: FastifyInstance,
  { db, services, forces, now, outbox, sendsMail }: RouteOptions,
): void {
  const inProgress = new Set<string>();
  const hashing = new Gate(HASHES_AT_ONCE, HASHES_WAITING, BUSY_RETRY_SECONDS);

  app.post('/v1/submissions', async (request, reply) => {
    const key = readIdempotencyKey(request.headers['idempotency-key']);
    const submission = readSubmission(request.body);
    requireForce(forces, submission.force, request.headers.origin);

    const copies = submission.copy === true && sendsMail;
    const claim = createClaim(key, submission);
    const name = `${claim.force} ${claim.keyHash.toString('base64')}`;
    if (inProgress.has(name)) throw inProgressProblem();
    inProgress.add(name);
    try {
      // A known key is answered before the answers are checked: they were right on the day they were accepted.
      const known = await findClaimed(db, claim);
      const stored = known ?? (await storeNew());
      if (stored === undefined) {
        const other = await findClaimed(db, claim);
        if (!other) throw inProgressProblem();
        return sendReceipt(other, true);
      }
      return sendReceipt(stored, known !== undefined);
    } finally {
      inProgress.delete(name);
    }

    async function storeNew(): Promise<StoredReport | undefined> {
      const at = now();
      const service = requireRightAnswers(services, submission, at);
      const salt = createSalt();
      // Before the transaction, which should not stay open for the tenth of a second that this takes.
      const hash = await hashing.run(() => hashAccessCode(deriveAccessCode(key, salt)));
      try {
        const report = await storeReport(db, claim, service, submission, { hash, salt }, { at, copies });
        outbox.wake();
        return report;
      } catch (error) {
        if (isLockTimeout(error)) throw inProgressProblem();
        throw error;
      }
    }

    function sendReceipt(report: StoredReport, isReplay: boolean): Receipt {
      reply.code(201).header('location', `/v1/reports/${report.reference}`);
      if (isReplay) reply.header('idempotent-replay', 'true');
      return {
        reference: report.reference,
        accessCode: deriveAccessCode(key, report.access_code_salt),
        receivedAt: report.received_at.toISOString(),
        ...(submission.copy && { copy: copies }),
      };
    }
  });

  refuseOtherMethods(app, '/v1/submissions', ['POST']);
}

function inProgressProblem(): ProblemError {
  return new ProblemError('submission-in-progress', { retryAfter: IN_PROGRESS_RETRY_SECONDS });
}
