import { createHash } from 'node:crypto';

/** What is stored of the key. A fast hash is enough for 122 random bits. */
export function hashIdempotencyKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
