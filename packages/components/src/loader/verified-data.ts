import { bringsProof, leadsTo } from './proof.js';
import { entry, isIntegrity, type Manifest } from './release.js';

/** Definitions, translations and themes are named after ids, and nothing else is a name. */
const FILE_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.json$/i;

const TIME_LIMIT = 15_000;

/** Reads inert data. Undefined: this release has no such file. Rejects when it does not arrive as published. */
export type ReadData = (file: string) => Promise<unknown>;

/** What covers data: the root of all proofs, the manifest and, on plain http, the table of what brings a proof. */
export interface Coverage {
  readonly provenRoot: string;
  manifest(): Promise<Manifest>;
  proven(): Promise<Manifest['data']>;
}

/**
 * What a first page needs must wait for nothing: each force, tracker and first page brings the proof that it belongs to
 * the root that the loader has. There are too many of the rest for the loader's own table, so the manifest covers them. They
 * are asked for at once, without waiting for it, and compared with it before anyone sees them.
 *
 * `crypto.subtle` does not exist on plain http. There, the request waits for the manifest, one of what brings a proof for a
 * table as well, and the browser compares: a round trip or two more, no less safe.
 */
export function createDataReader(folder: string, coverage: Coverage): ReadData {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const files = new Map<string, Promise<unknown>>();

  const request = (file: string, signal: AbortSignal, cache: RequestCache, integrity = '') =>
    fetch(`${folder}data/${file}`, {
      cache,
      integrity,
      signal,
      // As `<link rel="preload" as="fetch" crossorigin>` asks: Chromium uses what a page preloaded only for the same. No cookie crosses sites.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });

  const read = async (file: string) => {
    const limit = AbortSignal.timeout(TIME_LIMIT);
    const early = subtle ? request(file, limit, 'default') : undefined;
    early?.catch(() => undefined);
    const isProven = subtle && bringsProof(file);
    const integrity = isProven
      ? ''
      : entry(bringsProof(file) ? await coverage.proven() : (await coverage.manifest()).data, file);
    if (integrity === undefined) return undefined;
    if (!isProven && !isIntegrity(integrity)) throw new Error('no integrity');

    const receive = async (answer: Response) => {
      // Nothing but its own file says that there is a force, a tracker or a service.
      if (isProven && answer.status === 404) return undefined;
      const bytes = await answer.arrayBuffer();
      const text = new TextDecoder().decode(bytes);
      const isRight = isProven
        ? await leadsTo(coverage.provenRoot, file, text, subtle)
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
