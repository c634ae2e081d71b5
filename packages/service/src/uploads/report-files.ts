import { filesOf, type NamedFile } from '@frontcounter/schemas';
import type { ReportFile, Submission } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import type { Service } from '../definitions/load-definitions.js';
import { ProblemError } from '../http/problems.js';
import { CLAIMED } from './purge-uploads.js';

/**
 * Writes down which files a report names. They may be here, on their way, or not begun: the report does not wait. A
 * file belongs to the first report that names it.
 *
 * @throws {ProblemError} `answers-invalid` when one belongs to another report.
 */
export async function claimFiles(
  db: Database,
  reportId: string,
  service: Service,
  { answers }: Submission,
): Promise<void> {
  const files = filesOf(service.definition, answers);
  if (!files.length) return;
  const ids = files.map(({ file }) => file.upload);
  // Whoever deletes one now waits until this report stands, and then finds it named: see `deleteUnclaimed`.
  await db.selectFrom('upload').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const claimed = await db
    .insertInto('report_file')
    .values(
      files.map(({ questionId, file }, position) => ({
        upload_id: file.upload,
        report_id: reportId,
        position,
        question_id: questionId,
        name: file.name,
        size: file.size,
        sha256: Buffer.from(file.sha256, 'hex'),
        type: file.type,
      })),
    )
    .onConflict((conflict) => conflict.column('upload_id').doNothing())
    .returning('upload_id')
    .execute();
  const taken = files.find(({ file }) => !claimed.some(({ upload_id }) => upload_id === file.upload));
  if (taken) throw takenProblem(taken);
}

function takenProblem({ pointer }: NamedFile): ProblemError {
  return new ProblemError('answers-invalid', { errors: [{ pointer, code: 'type' }] });
}

/** The files of a report, each with what has become of it. */
export async function readReportFiles(
  db: Database,
  report: { readonly id: string; readonly force: string; readonly received_at: Date },
  now: Date,
): Promise<ReportFile[]> {
  const rows = await db
    .selectFrom('report_file as named')
    .leftJoin('upload', (join) => join.onRef('upload.id', '=', 'named.upload_id').on('upload.force', '=', report.force))
    .select(['named.name', 'named.size', 'named.sha256', 'named.type'])
    .select(['upload.received_at', 'upload.checked_at', 'upload.refused'])
    .select(['upload.size as real_size', 'upload.sha256 as real_sha256', 'upload.type as real_type'])
    .where('named.report_id', '=', report.id)
    .orderBy('named.position')
    .execute();
  const isLate = now.getTime() - report.received_at.getTime() > CLAIMED;

  return rows.map((row) => {
    const sha256 = Buffer.from(row.sha256);
    const state = (): ReportFile['state'] => {
      if (row.refused) return 'refused';
      if (row.checked_at) {
        const isSame =
          row.real_size === row.size && row.real_type === row.type && sha256.equals(row.real_sha256 ?? Buffer.of());
        return isSame ? 'verified' : 'refused';
      }
      if (row.received_at) return 'received';
      return isLate && row.real_size === null ? 'refused' : 'pending';
    };
    return { name: row.name, size: Number(row.size), sha256: sha256.toString('hex'), state: state() };
  });
}
