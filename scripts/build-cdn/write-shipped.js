import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @param {string} text */
export const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

/** @param {string} text */
export const gzip = (text) => gzipSync(text, { level: constants.Z_BEST_COMPRESSION });

/** Writes a file and, beside it, its compressed forms, so that no server compresses on each request. @param {string} path @param {string} text */
export function writeShipped(path, text) {
  writeFileSync(path, text);
  writeFileSync(`${path}.br`, brotli(text));
  writeFileSync(`${path}.gz`, gzip(text));
}
