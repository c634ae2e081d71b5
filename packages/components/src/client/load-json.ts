import { ResourceError } from './resources.js';
import { timeLimit } from './time-limit.js';

const TRY_TIMEOUT = 15_000;

/**
 * Loads JSON without sending anything along. A request that fails is made once more: the first one of a phone that
 * just left a tunnel often does.
 */
export async function loadJson(address: string, signal?: AbortSignal): Promise<unknown> {
  try {
    return await tryJson(address, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ResourceError && error.reason === 'missing') throw error;
    return await tryJson(address, signal);
  }
}

async function tryJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const limit = timeLimit(TRY_TIMEOUT, signal);
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: limit.signal });
    if (response.ok) return (await response.json()) as unknown;
    throw new ResourceError(response.status === 404 || response.status === 410 ? 'missing' : 'unreachable', address);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ResourceError ? error : new ResourceError('unreachable', address);
  } finally {
    limit.end();
  }
}
