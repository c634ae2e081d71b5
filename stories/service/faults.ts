import { PROBLEM_TYPES, type ProblemType } from '@frontcounter/schemas/submission';
import { ProblemError } from '../../packages/service/src/http/problems.js';
import { problemResponse, type Answer } from './browser-service.js';

/**
 * How the service answers: `well`, with one of the contract's problems, or in a way that no contract describes. `lost-reply`
 * takes the report and loses the receipt; `nonsense` is what a network's sign-in page sends.
 */
export type Reply = 'well' | 'unreachable' | 'lost-reply' | 'hangs' | 'nonsense' | ProblemType;

export const replies: readonly Reply[] = ['well', 'unreachable', 'lost-reply', 'hangs', 'nonsense', ...PROBLEM_TYPES];

/** `slow`: a phone at the edge of its network. */
export type Network = 'fast' | 'slow' | 'offline';

/** How long anything takes on a slow network, in milliseconds. */
const SLOW = 2_500;

/** Waits as long as the network takes; rejects when there is none, as `fetch` does. */
export async function cross(network: Network): Promise<void> {
  if (network === 'offline') throw new TypeError('Failed to fetch');
  if (network === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
}

/** A service that answers with a fault, over a network. */
export function withFaults(answer: Answer, reply: Reply, network: Network): Answer {
  return async (request, origin) => {
    await cross(network);
    switch (reply) {
      case 'well':
        return answer(request, origin);
      case 'unreachable':
        throw new TypeError('Failed to fetch');
      case 'lost-reply': {
        const kept = await answer(request, origin);
        // The next try with the same key finds the report that this one made.
        if (kept.headers.get('idempotent-replay') === 'true') return kept;
        throw new TypeError('Failed to fetch');
      }
      case 'hangs':
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
        });
      case 'nonsense':
        return new Response('<!doctype html><title>Sign in to the guest network</title>', {
          headers: { 'content-type': 'text/html' },
        });
      default:
        return problemResponse(await problem(reply, request));
    }
  };
}

async function problem(type: ProblemType, request: Request): Promise<ProblemError> {
  if (type === 'too-many-requests' || type === 'unavailable') return new ProblemError(type, { retryAfter: 5 });
  if (type !== 'answers-invalid') return new ProblemError(type);
  const { answers = {} } = (await request.json().catch(() => ({}))) as { answers?: object };
  const errors = Object.keys(answers)
    .slice(0, 1)
    .map((id) => ({ pointer: `/answers/${id}`, code: 'required' }));
  return new ProblemError(type, { errors });
}
