import { FileStore } from '@tus/file-store';
import { Upload } from '@tus/server';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findFileType, HEAD_LENGTH } from '@frontcounter/schemas';
import type { Database } from '../database/database.js';
import { ProblemError } from '../http/problems.js';

/** Bytes that stay free on the disk, for the database and the logs beside the files. */
const RESERVE = 64 * 1024 * 1024;
const FULL_RETRY_SECONDS = 60;

/** What a finished file was found to be. */
export interface FoundFile {
  readonly sha256: Buffer;
  readonly type: string | undefined;
}

/**
 * The bytes of uploads, one file each, named by id and never by what a sender calls them. The rows of the `upload`
 * table say which there are, so that several copies of the service agree and no name lies on the disk.
 */
// @ts-expect-error -- FileStore's types hide `checkOrCreateDirectory`, which lets a folder that cannot be made bring
// down the process some time after the start. Here it fails at the start, with the reason.
export class UploadStore extends FileStore {
  constructor(
    readonly folder: string,
    readonly db: Database,
  ) {
    super({
      directory: folder,
      configstore: {
        get: (id) => readUpload(db, id),
        // The row is written before the file and deleted before it; `sweepFiles` finds what a stop left in between.
        set: async () => undefined,
        delete: async () => undefined,
      },
    });
  }

  /** The folder belongs to the service alone. */
  override checkOrCreateDirectory(): void {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
  }

  /** As `FileStore` does it, but why it failed is not hidden: a full disk is worth a name. */
  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(this.#pathOf(id), { flags: 'r+', start: offset });
    await pipeline(bytes, file);
    return offset + file.bytesWritten;
  }

  /** Bytes that are here; undefined before the first. */
  async lengthOf(id: string): Promise<number | undefined> {
    const found = await stat(this.#pathOf(id)).catch(() => undefined);
    return found?.size;
  }

  /** Throws when the disk has no room for so many bytes more. */
  async requireRoom(bytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < bytes + RESERVE) throw storageFull();
  }

  /** Reads a finished file through, once it lies safely on the disk. */
  async examine(id: string): Promise<FoundFile> {
    const path = this.#pathOf(id);
    const file = await open(path, 'r+');
    const head = Buffer.alloc(HEAD_LENGTH);
    try {
      await file.sync();
      const { bytesRead } = await file.read(head, 0, HEAD_LENGTH, 0);
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      return { sha256: hash.digest(), type: findFileType(head.subarray(0, bytesRead)) };
    } finally {
      await file.close();
    }
  }

  /** The names of files that were last written before a moment. */
  async filesBefore(moment: Date): Promise<string[]> {
    const found: string[] = [];
    for (const name of await readdir(this.folder)) {
      // One that goes away meanwhile was another copy's to delete.
      const file = await stat(this.#pathOf(name)).catch(() => undefined);
      if (file?.isFile() && file.mtime < moment) found.push(name);
    }
    return found;
  }

  async discard(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  #pathOf(id: string): string {
    return join(this.folder, id);
  }
}

async function readUpload(db: Database, id: string): Promise<Upload | undefined> {
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  return row && new Upload({ id, size: Number(row.size), offset: 0, creation_date: row.created_at.toISOString() });
}

export function storageFull(): ProblemError {
  return new ProblemError('storage-full', { retryAfter: FULL_RETRY_SECONDS });
}

/** No space left, or the quota of the service's user or folder is used up. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
