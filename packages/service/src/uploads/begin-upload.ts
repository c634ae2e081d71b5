import type { Upload } from '@tus/server';
import type { Database } from '../database/database.js';
import { ProblemError } from '../http/problems.js';
import { readUploadMetadata } from './upload-metadata.js';
import { requireRoom } from './upload-room.js';
import type { UploadOptions } from './upload-routes.js';
import type { UploadStore } from './upload-store.js';
import { isSameToken, noSuchUpload, readUploadToken } from './upload-token.js';

/**
 * Writes down an upload that is about to begin, or refuses it. A sender whose first reply was lost may begin again
 * as long as nothing has arrived; after that it is told to ask how far it came (`upload-conflict`).
 */
export async function beginUpload(
  headers: Headers,
  { metadata, size = 0 }: Upload,
  options: UploadOptions,
): Promise<void> {
  const { db, store, services, forces, settings, now } = options;
  const token = readUploadToken(headers.get('authorization') ?? undefined);
  const named = readUploadMetadata(metadata, size, headers.get('origin') ?? undefined, {
    forces,
    services,
    mostOfOne: settings.mostOfOne,
  });
  await requireRoom({ id: named.id, size }, options);
  const at = now();
  const begun = await db
    .insertInto('upload')
    .values({
      id: named.id,
      force: named.force,
      service_id: named.service,
      question_id: named.question,
      token_hash: token,
      size,
      created_at: at,
      touched_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!begun) await requireUnbegun(db, store, named.id, token, size);
}

async function requireUnbegun(
  db: Database,
  store: UploadStore,
  id: string,
  token: Buffer,
  size: number,
): Promise<void> {
  const row = await db
    .selectFrom('upload')
    .select(['token_hash', 'size', 'taken_at', 'refused'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !isSameToken(token, row.token_hash)) throw noSuchUpload();
  // Bytes may be here, or have been: an operator may have taken them.
  const hasBytes = row.taken_at !== null || Boolean(await store.lengthOf(id));
  if (Number(row.size) !== size || row.refused || hasBytes) throw new ProblemError('upload-conflict');
}
