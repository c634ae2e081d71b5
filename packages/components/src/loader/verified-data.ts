import { leadsTo } from './proof.js';
import { entry, isIntegrity, type Manifest } from './release.js';

/** Definitions, translations and themes are named after ids, and nothing else is a name. */
const FILE_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.json$/i;

const TIME_LIMIT = 15_000;

/** Reads inert data. Undefined: this release has no such file. Rejects when it does not arrive as published. */
export type ReadData = (file: string) => Promise<unknown>;

/** What covers data: the manifest and, on plain http, the table that names the file of every force and tracker. */
export interface Coverage {
  manifest(): Promise<Manifest>;
  forces(): Promise<Manifest['data']>;
}

/**
 * Definitions and themes are too many to be in the loader's own table, so the manifest covers them. They are asked for
 * at once, without waiting for it, and compared with it before anyone sees them. Forces and trackers are too many for
 * the manifest too: it has one root for all of them, and each file brings the proof that it belongs to it.
 *
 * `crypto.subtle` does not exist on plain http. There, the request waits for the manifest, one of those for the table as
 * well, and the browser compares: a round trip or two more, no less safe.
 */
export function createDataReader(folder: string, coverage: Coverage): ReadData {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const files = new Map<string, Promise<unknown>>();

  const request = (file: string, signal: AbortSignal, cache: RequestCache, integrity = '') =>
    fetch(`${folder}data/${file}`, { cache, integrity, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });

  const read = async (file: string) => {
    const limit = AbortSignal.timeout(TIME_LIMIT);
    const early = subtle ? request(file, limit, 'default') : undefined;
    early?.catch(() => undefined);
    const { data, provenRoot } = await coverage.manifest();
    const isOfMany = /^(?:force|tracker)\./.test(file);
    const isProven = subtle && isOfMany;
    const integrity = isProven ? '' : entry(isOfMany ? await coverage.forces() : data, file);
    if (integrity === undefined) return undefined;
    if (!isProven && !isIntegrity(integrity)) throw new Error('no integrity');

    const receive = async (answer: Response) => {
      // Nothing but its own file says that there is a force or a tracker.
      if (isProven && answer.status === 404) return undefined;
      const bytes = await answer.arrayBuffer();
      const text = new TextDecoder().decode(bytes);
      const isRight = isProven
        ? await leadsTo(provenRoot, file, text, subtle)
        : !subtle || (await integrityOf(subtle, bytes)) === integrity;
      if (!isRight) throw new Error('altered');
      return JSON.parse(text) as unknown;
    };
    try {
      return await receive(await (early ?? request(file, limit, 'default', integrity)));
    } catch {
      // Steps over a bad copy in the browser's cache, and over a connection that broke.
      return receive(await request(file, limit, 'reload', integrity));
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
