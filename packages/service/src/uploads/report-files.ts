import { ADDED_FILES, filesOf, type FileAnswer, type NamedFile } from '@frontcounter/schemas';
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
  const named = filesOf(service.definition, answers);
  const taken = await nameFiles(db, { reportId, entry: 1, from: 0 }, named);
  if (taken) throw new ProblemError('answers-invalid', { errors: [{ pointer: taken.pointer, code: 'type' }] });
}

/**
 * Writes down which files an entry of a report adds to it. The row of the report is held meanwhile.
 *
 * @throws {ProblemError} `malformed-request` when one belongs to another report or entry.
 */
export async function claimAddedFiles(
  db: Database,
  reportId: string,
  entry: number,
  files: readonly FileAnswer[],
): Promise<void> {
  const { last } = await db
    .selectFrom('report_file')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  const named = files.map((file, index) => ({
    questionId: ADDED_FILES.id,
    pointer: `/files/${index}/upload`,
    file,
  }));
  const taken = await nameFiles(db, { reportId, entry, from: (last ?? -1) + 1 }, named);
  if (taken) throw new ProblemError('malformed-request', { errors: [{ pointer: taken.pointer, code: 'taken' }] });
}

/** Gives the first that another report or entry has named already. */
async function nameFiles(
  db: Database,
  { reportId, entry, from }: { readonly reportId: string; readonly entry: number; readonly from: number },
  files: readonly NamedFile[],
): Promise<NamedFile | undefined> {
  if (!files.length) return undefined;
  const ids = files.map(({ file }) => file.upload);
  // Whoever deletes one now waits until this report stands, and then finds it named: see `deleteUnclaimed`.
  await db.selectFrom('upload').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const claimed = await db
    .insertInto('report_file')
    .values(
      files.map(({ questionId, file }, position) => ({
        upload_id: file.upload,
        report_id: reportId,
        position: from + position,
        entry,
        caption: file.caption ?? null,
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
  return files.find(({ file }) => !claimed.some(({ upload_id }) => upload_id === file.upload));
}

/** The files of a report in the order in which they were named, each with what has become of it. */
export async function readReportFiles(
  db: Database,
  report: { readonly id: string; readonly force: string },
  now: Date,
): Promise<ReportFile[]> {
  const rows = await db
    .selectFrom('report_file as named')
    .leftJoin('upload', (join) => join.onRef('upload.id', '=', 'named.upload_id').on('upload.force', '=', report.force))
    .innerJoin('report_entry as brought', (join) =>
      join.onRef('brought.report_id', '=', 'named.report_id').onRef('brought.number', '=', 'named.entry'),
    )
    .select(['named.name', 'named.size', 'named.sha256', 'named.type', 'named.entry', 'named.caption', 'brought.at'])
    .select(['upload.received_at', 'upload.checked_at', 'upload.refused'])
    .select(['upload.size as real_size', 'upload.sha256 as real_sha256', 'upload.type as real_type'])
    .where('named.report_id', '=', report.id)
    .orderBy('named.position')
    .execute();

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
      const isLate = now.getTime() - row.at.getTime() > CLAIMED;
      return isLate && row.real_size === null ? 'refused' : 'pending';
    };
    return {
      name: row.name,
      size: Number(row.size),
      sha256: sha256.toString('hex'),
      state: state(),
      entry: String(row.entry),
      ...(row.caption !== null && { caption: row.caption }),
    };
  });
}
