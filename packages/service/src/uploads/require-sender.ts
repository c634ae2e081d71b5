import type { FastifyRequest } from 'fastify';
import type { Selectable } from 'kysely';
import type { Database } from '../database/database.js';
import type { UploadTable } from '../database/tables.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { isUploadId } from './upload-metadata.js';
import { isSameToken, noSuchUpload, readUploadToken } from './upload-token.js';

/** The upload, for whoever began it, on a page of its force; notes that its sender is still there. */
export async function requireSender(
  id: string,
  { headers }: FastifyRequest,
  { db, forces, now }: { readonly db: Database; readonly forces: Forces; readonly now: () => Date },
): Promise<Selectable<UploadTable>> {
  const token = readUploadToken(headers.authorization);
  if (!isUploadId(id)) throw noSuchUpload();
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !isSameToken(token, row.token_hash) || row.refused === 'expired') throw noSuchUpload();
  if (row.refused === 'kind') throw new ProblemError('file-refused');
  if (headers.origin !== undefined && !forces.owns(row.force, headers.origin)) throw noSuchUpload();
  await db.updateTable('upload').set({ touched_at: now() }).where('id', '=', id).execute();
  return row;
}
