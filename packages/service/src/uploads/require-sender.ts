import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/database.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { isUploadId } from './upload-metadata.js';
import { isSameToken, noSuchUpload, readUploadToken } from './upload-token.js';

/** Refuses whoever did not begin this upload, and a page that is not the force's; notes that its sender is still there. */
export async function requireSender(
  id: string,
  { headers, method }: FastifyRequest,
  { db, forces, now }: { readonly db: Database; readonly forces: Forces; readonly now: () => Date },
): Promise<void> {
  const token = readUploadToken(headers.authorization);
  if (!isUploadId(id)) throw noSuchUpload();
  const row = await db
    .selectFrom('upload')
    .leftJoin('report_file', 'report_file.upload_id', 'upload.id')
    .select(['upload.force', 'upload.token_hash', 'upload.refused', 'report_file.report_id'])
    .where('upload.id', '=', id)
    .executeTakeFirst();
  if (!row || !isSameToken(token, row.token_hash) || row.refused === 'expired') throw noSuchUpload();
  if (row.refused === 'kind') throw new ProblemError('file-refused');
  if (headers.origin !== undefined && !forces.owns(row.force, headers.origin)) throw noSuchUpload();
  // Once a report names it, it is the police's to keep.
  if (method === 'DELETE' && row.report_id !== null) throw new ProblemError('upload-conflict');
  await db.updateTable('upload').set({ touched_at: now() }).where('id', '=', id).execute();
}
