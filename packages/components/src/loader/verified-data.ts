import { entry, isIntegrity, type Manifest } from './release.js';

/** Definitions, translations and themes are named after ids, and nothing else is a name. */
const FILE_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.json$/i;

const TIME_LIMIT = 15_000;

/** Reads inert data. Undefined: this release has no such file. Rejects when it does not arrive as published. */
export type ReadData = (file: string) => Promise<unknown>;

/**
 * Definitions and themes are too many to be in the loader's own table, so the manifest covers them. They are asked for
 * at once, without waiting for it, and compared with it before anyone sees them.
 *
 * `crypto.subtle` does not exist on plain http. There, the request waits for the manifest and the browser compares: a
 * round trip more, no less safe.
 */
export function createDataReader(folder: string, manifest: () => Promise<Manifest>): ReadData {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const files = new Map<string, Promise<unknown>>();

  const request = (file: string, signal: AbortSignal, cache: RequestCache, integrity = '') =>
    fetch(`${folder}data/${file}`, { cache, integrity, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });

  const receive = async (response: Promise<Response>, integrity: string) => {
    const bytes = await (await response).arrayBuffer();
    if (subtle && (await integrityOf(subtle, bytes)) !== integrity) throw new Error('altered');
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  };

  const read = async (file: string) => {
    const limit = AbortSignal.timeout(TIME_LIMIT);
    const early = subtle ? request(file, limit, 'default') : undefined;
    early?.catch(() => undefined);
    const integrity = entry((await manifest()).data, file);
    if (integrity === undefined) return undefined;
    if (!isIntegrity(integrity)) throw new Error('no integrity');
    try {
      return await receive(early ?? request(file, limit, 'default', integrity), integrity);
    } catch {
      // Steps over a bad copy in the browser's cache, and over a connection that broke.
      return receive(request(file, limit, 'reload', integrity), integrity);
    }
  };

  return (file) => {
    if (!FILE_NAME.test(file)) return Promise.resolve(undefined);
    let data = files.get(file);
    if (!data) {
      data = read(file);
      files.set(file, data);
      data.catch(() => files.delete(file));
    }
    return data;
  };
}

async function integrityOf(subtle: SubtleCrypto, bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
