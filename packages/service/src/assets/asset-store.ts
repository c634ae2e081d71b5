import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** How a file may be sent, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

export interface Asset {
  readonly mediaType: string;
  /** The address changes when the content does. */
  readonly isImmutable: boolean;
  /** SHA-256 of the content. Times and sizes will not do: npm gives every file the same time, and a loader that names
   * other hashes has the same size. */
  readonly hash: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };
}

/** Files by their path under the folder, with `/` between names. */
export type AssetStore = ReadonlyMap<string, Asset>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const PRECOMPRESSED = /\.(?:br|gz)$/;

/** A folder named by a release: `v1.4.2/…`. A checkout builds as 0.0.0, again and again under one name. */
const RELEASE_FOLDER = /^v(?!0\.0\.0\/)\d+\.\d+\.\d+[^/]*\//;

/** A name with a content hash: eight characters or more, with a digit or a capital among them. */
const HASHED_NAME = /[.-](?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/**
 * Reads the built widget files into memory: a few hundred kilobytes. Requests then look up a name in a map, so no
 * request can reach another file, and a deployment half way through copying cannot send halves.
 */
export function loadAssets(folder: string): AssetStore {
  if (!existsSync(folder))
    throw new Error(`${folder}: there is no such folder. Build the widgets first, or check FRONTCOUNTER_ASSETS.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !PRECOMPRESSED.test(file))
      .map((file) => {
        const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
        return [path, loadAsset(file, path)] as const;
      }),
  );
}

function loadAsset(file: string, path: string): Asset {
  const identity = readFileSync(file);
  return {
    mediaType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    isImmutable: RELEASE_FOLDER.test(path) || HASHED_NAME.test(path),
    hash: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    bodies: {
      identity,
      ...(existsSync(`${file}.br`) && { br: readFileSync(`${file}.br`) }),
      ...(existsSync(`${file}.gz`) && { gzip: readFileSync(`${file}.gz`) }),
    },
  };
}
