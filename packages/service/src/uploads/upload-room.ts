import type { Database } from '../database/database.js';
import type { UploadSettings } from './upload-settings.js';
import { storageFull, type UploadStore } from './upload-store.js';

interface RoomOptions {
  readonly db: Database;
  readonly store: UploadStore;
  readonly settings: UploadSettings;
  readonly now: () => Date;
}

/** Milliseconds that room is kept for a file of which nothing comes. */
const PROMISE = 3_600_000;

/**
 * Throws when there is no room for a file of so many bytes. What others were promised counts as taken until an
 * operator has taken the file over. Two that begin at once may both be let in: hence the disk's own reserve.
 */
export async function requireRoom(
  { id, size }: { readonly id: string; readonly size: number },
  { db, store, settings, now }: RoomOptions,
): Promise<void> {
  const { promised } = await db
    .selectFrom('upload')
    .select(({ fn }) => fn.sum<string | null>('size').as('promised'))
    .where('id', '!=', id)
    .where('refused', 'is', null)
    .where('taken_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('started_at', 'is not', null), eb('created_at', '>', new Date(now().getTime() - PROMISE))]),
    )
    .executeTakeFirstOrThrow();
  if (Number(promised ?? 0) + size > settings.mostOfAll) throw storageFull();
  await store.requireRoom(size);
}

/**
 * Throws when there is no room for the next bytes of a file: the disk may have filled since it began, and before the
 * first of them its promise may have run out.
 */
export async function requireRoomForMore(
  upload: { readonly id: string; readonly size: string; readonly started_at: Date | null },
  bytes: number,
  options: RoomOptions,
): Promise<void> {
  if (upload.started_at) return options.store.requireRoom(bytes);
  await requireRoom({ id: upload.id, size: Number(upload.size) }, options);
  await options.db.updateTable('upload').set({ started_at: options.now() }).where('id', '=', upload.id).execute();
}
