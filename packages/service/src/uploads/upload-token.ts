import { createHash, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../http/problems.js';

/** 256 random bits that the sender made, as base64url (RFC 4648 §5) without padding. */
const TOKEN = /^bearer +([A-Za-z0-9_-]{43})$/i;

/**
 * SHA-256 of the token in an Authorization header. The sender makes the token, so a lost reply costs nothing, and
 * only its hash is kept. So much chance needs no slow hash.
 */
export function readUploadToken(authorization: string | undefined): Buffer {
  const token = TOKEN.exec(authorization ?? '')?.[1];
  if (token === undefined) throw noSuchUpload();
  return createHash('sha256').update(token).digest();
}

export function isSameToken(given: Buffer, kept: Uint8Array): boolean {
  return timingSafeEqual(given, kept);
}

/** One answer for a missing token, a wrong one and an upload that does not exist: ids tell nobody anything. */
export function noSuchUpload(): ProblemError {
  return new ProblemError('not-found');
}
