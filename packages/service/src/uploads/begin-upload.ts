import type { Upload } from '@tus/server';
import type { Database } from '../database/database.js';
import type { Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { readUploadMetadata } from './upload-metadata.js';
import type { UploadSettings } from './upload-settings.js';
import { storageFull, type UploadStore } from './upload-store.js';
import { isSameToken, noSuchUpload, readUploadToken } from './upload-token.js';

interface BeginOptions {
  readonly db: Database;
  readonly store: UploadStore;
  readonly services: Services;
  readonly forces: Forces;
  readonly settings: UploadSettings;
  readonly now: () => Date;
}

/**
 * Writes down an upload that is about to begin, or refuses it. A sender whose first reply was lost may begin again
 * as long as nothing has arrived; after that it is told to ask how far it came (`upload-conflict`).
 */
export async function beginUpload(
  headers: Headers,
  { metadata, size = 0 }: Upload,
  { db, store, services, forces, settings, now }: BeginOptions,
): Promise<void> {
  const token = readUploadToken(headers.get('authorization') ?? undefined);
  const named = readUploadMetadata(metadata, size, headers.get('origin') ?? undefined, {
    forces,
    services,
    mostOfOne: settings.mostOfOne,
  });
  await requireRoom(db, store, size, settings.mostOfAll);
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
  const row = await db.selectFrom('upload').select(['token_hash', 'size']).where('id', '=', id).executeTakeFirst();
  if (!row || !isSameToken(token, row.token_hash)) throw noSuchUpload();
  if (Number(row.size) !== size || (await store.lengthOf(id))) throw new ProblemError('upload-conflict');
}

/** What is promised to those on their way counts as taken. Two that begin at once may both be let in: hence the disk's own reserve. */
async function requireRoom(db: Database, store: UploadStore, size: number, mostOfAll: number): Promise<void> {
  const { promised } = await db
    .selectFrom('upload')
    .select(({ fn }) => fn.sum<string | null>('size').as('promised'))
    .where('refused', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(promised ?? 0) + size > mostOfAll) throw storageFull();
  await store.requireRoom(size);
}
