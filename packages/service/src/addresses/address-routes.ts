import { textFormats } from '@frontcounter/schemas';
import type { FoundAddresses } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import { inTime } from '../http/in-time.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import { limitRequests } from '../limits/limit-requests.js';
import type { AddressSource } from './address-source.js';

/** Suppliers are paid by the look-up. Many phones share one network, so this is many for one person and few for a script. */
const LOOK_UPS_PER_MINUTE = 120;
/** Milliseconds. The widget gives up after ten seconds, and the person types the address. */
const SOURCE_TIMEOUT = 8_000;
const RETRY_SECONDS = 30;

const { tidy, pattern } = textFormats.postcode;
const wholePostcode = new RegExp(pattern);

/**
 * `POST /v1/addresses`: the addresses that have a postcode. It comes in the body and never in a URL; it is neither kept
 * nor logged, and no reply repeats it but in the addresses themselves.
 */
export function addressRoutes(app: FastifyInstance, source: AddressSource, now: () => Date): void {
  limitRequests(app, LOOK_UPS_PER_MINUTE, now);

  app.post('/v1/addresses', async (request): Promise<FoundAddresses> => {
    const { postcode: asked } = (request.body ?? {}) as { readonly postcode?: unknown };
    const postcode = typeof asked === 'string' && asked.length <= 20 ? tidy(asked) : '';
    if (!wholePostcode.test(postcode)) {
      throw new ProblemError('malformed-request', { detail: 'postcode must be one whole UK postcode, like AA1 1AA.' });
    }
    try {
      return await inTime(SOURCE_TIMEOUT, (signal) => source.find(postcode, signal));
    } catch (error) {
      request.log.error({ err: error }, 'the source of addresses failed');
      throw new ProblemError('unavailable', { retryAfter: RETRY_SECONDS });
    }
  });

  refuseOtherMethods(app, '/v1/addresses', ['POST']);
}
