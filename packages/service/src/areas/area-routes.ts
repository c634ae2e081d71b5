import { cleanLine, textFormats, textLength } from '@frontcounter/schemas';
import type { FoundAreas } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import type { Forces } from '../forces.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import { inTime } from '../http/in-time.js';
import { limitRequests } from '../limits/limit-requests.js';
import { requireForce } from '../submissions/read-submission.js';
import type { AreaQuery, AreaSource } from './area-source.js';

/** data.police.uk allows 15 requests a second to the whole service. Many phones share one network. */
const LOOK_UPS_PER_MINUTE = 60;
/** Milliseconds. The widget gives up after ten seconds. */
const SOURCE_TIMEOUT = 8_000;
const RETRY_SECONDS = 30;
/** Code points. No place has a longer name. */
const QUERY_LENGTH = 100;

const { tidy, pattern } = textFormats.postcode;
const wholePostcode = new RegExp(pattern);

export interface AreaRoutesOptions {
  readonly source: AreaSource;
  readonly forces: Forces;
  readonly now: () => Date;
}

/**
 * `POST /v1/areas`: the neighbourhoods of a force that a postcode or place lies in. What was typed comes in the body and
 * never in a URL; it is neither kept nor logged, and no reply repeats it.
 */
export function areaRoutes(app: FastifyInstance, { source, forces, now }: AreaRoutesOptions): void {
  limitRequests(app, LOOK_UPS_PER_MINUTE, now);

  app.post('/v1/areas', async (request): Promise<FoundAreas> => {
    const query = readQuery(request.body);
    requireForce(forces, query.force, request.headers.origin);
    try {
      return await inTime(SOURCE_TIMEOUT, (signal) => source.find(query, signal));
    } catch (error) {
      request.log.error({ err: error }, 'the source of areas failed');
      throw new ProblemError('unavailable', { retryAfter: RETRY_SECONDS });
    }
  });

  refuseOtherMethods(app, '/v1/areas', ['POST']);
}

function readQuery(body: unknown): AreaQuery {
  const { force, query } = (body ?? {}) as { readonly force?: unknown; readonly query?: unknown };
  const text = typeof query === 'string' && textLength(query) <= QUERY_LENGTH ? cleanLine(query) : '';
  if (!text || typeof force !== 'string') {
    throw new ProblemError('malformed-request', {
      detail: `force must be the id of a force, and query a postcode or the name of a place, in ${QUERY_LENGTH} characters at most.`,
    });
  }
  const postcode = tidy(text);
  return wholePostcode.test(postcode) ? { force, postcode } : { force, place: text };
}
