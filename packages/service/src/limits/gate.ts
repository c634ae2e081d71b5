import { ProblemError } from '../http/problems.js';

/**
 * Lets a few jobs run at once and a few more wait; turns the rest away with 503. Slow hashing fills a processor, so
 * without this an overload would make every person wait, and the waiting would grow without end.
 */
export class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** `most`: jobs at once. `queue`: jobs that may wait. `retryAfter`: seconds that the refused are asked to wait. */
  constructor(
    private readonly most: number,
    private readonly queue: number,
    private readonly retryAfter: number,
  ) {}

  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.most) {
      if (this.#waiting.length >= this.queue) throw new ProblemError('unavailable', { retryAfter: this.retryAfter });
      // The one who leaves hands its place over, so `#running` stays as it is.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
