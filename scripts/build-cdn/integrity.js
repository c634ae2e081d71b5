import { createHash } from 'node:crypto';

/** Integrity metadata of a text: W3C Subresource Integrity, SHA-384. @param {string} text */
export const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The name under which the loader looks for a chunk: see `VerifiedScripts.fileName`. @param {string} chunk @param {string} integrity */
export const chunkFileName = (chunk, integrity) =>
  `${chunk}.${integrity.slice(7, 17).replaceAll('+', '-').replaceAll('/', '_')}.js`;
