import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { QuestionOf } from '@frontcounter/schemas/engine';
import {
  findFileType,
  typesOf,
  HEAD_LENGTH,
  MEGABYTE,
  type FileFault,
  type FileType,
} from '@frontcounter/schemas/questions';
import { hasLocation, LOCATION_SEARCH } from './photo-location.js';

/** Bytes read at once: the page answers between two pieces, and no film has to fit into a telephone's memory. */
const PIECE = 1024 * 1024;

/** What a file turned out to be, or why it cannot be sent. */
export type FileReading =
  { readonly fault: FileFault } | { readonly type: FileType; readonly sha256: string; readonly hasLocation: boolean };

/** What can be said before a byte is read. */
export function faultOfSize(size: number, { rules }: QuestionOf<'file-upload'>): FileFault | undefined {
  if (size === 0) return 'empty';
  return size > rules.maxSize * MEGABYTE ? 'maxSize' : undefined;
}

/**
 * Reads a file through once: what it is, whether it says where it was taken, and its SHA-256. WebCrypto hashes only
 * what is in memory as a whole, hence the library.
 */
export async function readFile(
  file: Blob,
  { rules }: QuestionOf<'file-upload'>,
  signal: AbortSignal,
): Promise<FileReading> {
  try {
    const head = await bytesOf(file.slice(0, LOCATION_SEARCH));
    const type = findFileType(head.subarray(0, HEAD_LENGTH));
    if (!type || !typesOf(rules.kinds).includes(type)) return { fault: 'kinds' };
    const hash = sha256.create();
    for (let at = 0; at < file.size; at += PIECE) {
      signal.throwIfAborted();
      hash.update(await bytesOf(file.slice(at, at + PIECE)));
    }
    return { type, sha256: bytesToHex(hash.digest()), hasLocation: type.startsWith('image/') && hasLocation(head) };
  } catch {
    signal.throwIfAborted();
    // Moved or deleted since it was chosen, or kept in a cloud that is away.
    return { fault: 'unreadable' };
  }
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer());
}
