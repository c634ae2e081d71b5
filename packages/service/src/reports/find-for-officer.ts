import type { Database } from '../database/database.js';
import { ProblemError } from '../http/problems.js';
import type { Officer } from '../officers/officers.js';
import { parseReference } from '../submissions/reference.js';
import type { Report } from './case-store.js';

/**
 * A report that an officer's key opens.
 *
 * @throws {ProblemError} `not-found`, also for one of another force: a key must not tell what is elsewhere.
 */
export async function findForOfficer(db: Database, { forces }: Officer, written: string): Promise<Report> {
  const reference = parseReference(written);
  const report =
    reference === undefined
      ? undefined
      : await db
          .selectFrom('report')
          .selectAll()
          .where('reference', '=', reference)
          .where('force', 'in', [...forces])
          .executeTakeFirst();
  if (!report) throw new ProblemError('not-found');
  return report;
}
