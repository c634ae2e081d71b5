import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import { acceptedEncoding } from './accepted-encoding.js';
import type { AssetStore, Encoding } from './asset-store.js';

const YEAR = 31_536_000;
/** A withdrawn release is gone from every page within five minutes. */
const FLOATING_SECONDS = 300;

/**
 * Serves the built widget files to any site: they are public, and their integrity is checked where they run. The
 * folder's own folders are the addresses: the floating `/v1/` and an immutable one for each release, `/v1.4.2/`.
 */
export function assetRoutes(app: FastifyInstance, assets: AssetStore): void {
  const folders = new Set(
    [...assets.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))),
  );
  for (const folder of folders) serveFolder(app, folder, assets);
}

function serveFolder(app: FastifyInstance, folder: string, assets: AssetStore): void {
  const address = `/${folder}/*`;
  app.get<{ Params: { '*': string } }>(address, async (request, reply) => {
    const asset = assets.get(`${folder}/${request.params['*']}`);
    // On a refusal, too: a page that may not read it cannot tell a file that does not exist from a network that fails.
    reply.header('access-control-allow-origin', '*');
    if (!asset) throw new ProblemError('not-found');

    const offered = (['br', 'gzip'] as const).filter((encoding) => asset.bodies[encoding]);
    const encoding: Encoding = acceptedEncoding(request.headers['accept-encoding'], offered);
    const etag = `"${asset.hash}-${encoding}"`;
    reply.headers({
      'cache-control': asset.isImmutable
        ? `public, max-age=${YEAR}, immutable`
        : `public, max-age=${FLOATING_SECONDS}, must-revalidate`,
      'timing-allow-origin': '*',
      etag,
      ...(offered.length > 0 && { vary: 'Accept-Encoding' }),
    });
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type(asset.mediaType).send(asset.bodies[encoding]);
  });

  refuseOtherMethods(app, address, ['GET']);
}

/** If-None-Match (RFC 9110 §13.1.2): weak comparison, because proxies that recompress weaken the tag. */
function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
