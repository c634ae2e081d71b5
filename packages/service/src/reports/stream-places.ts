import { ProblemError } from '../http/problems.js';
import { NetworkNames } from '../limits/network.js';

/** Streams from one network: a carrier's phones share one address. Pages without a stream ask now and then instead. */
const MOST_PER_NETWORK = 200;
const RETRY_SECONDS = 30;

/** How many streams may be open at once, so that following reports takes nothing from making them. */
export class StreamPlaces {
  readonly #names = new NetworkNames();
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(
    private readonly mostInAll: number,
    private readonly mostPerNetwork = MOST_PER_NETWORK,
  ) {}

  /** @returns what gives the place back, however often it is called. */
  take(address: string, now: Date): () => void {
    const network = this.#names.name(address, now);
    const count = this.#taken.get(network) ?? 0;
    if (count >= this.mostPerNetwork) throw new ProblemError('too-many-requests', { retryAfter: RETRY_SECONDS });
    if (this.#all >= this.mostInAll) throw new ProblemError('unavailable', { retryAfter: RETRY_SECONDS });
    this.#taken.set(network, count + 1);
    this.#all += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#all -= 1;
      const left = (this.#taken.get(network) ?? 1) - 1;
      if (left > 0) this.#taken.set(network, left);
      else this.#taken.delete(network);
    };
  }
}
