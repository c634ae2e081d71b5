import { typesOf } from '@frontcounter/schemas';
import type { Database } from '../database/database.js';
import type { Services } from '../definitions/load-definitions.js';
import { ProblemError } from '../http/problems.js';
import { findFileQuestion } from './file-question.js';
import type { UploadStore } from './upload-store.js';

interface CheckOptions {
  readonly db: Database;
  readonly store: UploadStore;
  readonly services: Services;
  readonly now: () => Date;
}

/**
 * Finds hash and kind of a file that has arrived in full, once; of any other upload it does nothing. A file of a kind
 * that its question does not take is deleted. Asked after every request about an upload, so a service that was
 * stopped between the last byte and the check makes up for it when the sender asks whether all is well.
 *
 * @throws {ProblemError} `file-refused`.
 */
export async function checkUpload(id: string, { db, store, services, now }: CheckOptions): Promise<void> {
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || row.checked_at || row.refused || (await store.lengthOf(id)) !== Number(row.size)) return;

  await db.updateTable('upload').set({ received_at: now() }).where('id', '=', id).execute();
  const { sha256, type } = await store.examine(id);
  const definition = services.get(row.service_id)?.definition;
  const question = definition && findFileQuestion(definition, row.question_id);
  const isTaken = question !== undefined && typesOf(question.rules.kinds).some((taken) => taken === type);
  await db
    .updateTable('upload')
    .set({ checked_at: now(), sha256, type: type ?? null, refused: isTaken ? null : 'kind' })
    .where('id', '=', id)
    .execute();
  if (isTaken) return;
  await store.discard(id);
  throw new ProblemError('file-refused');
}

/** Checks what arrived in full before a stop and was asked about no more. */
export async function checkLeftOver(options: CheckOptions): Promise<number> {
  const rows = await options.db.selectFrom('upload').select('id').where('checked_at', 'is', null).execute();
  for (const { id } of rows) {
    await checkUpload(id, options).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
  return rows.length;
}
