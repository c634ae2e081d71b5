/** Mistakes that cost nothing: a person misreads a digit, tries the other pen stroke, types it again. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 60;
const FORGET_MILLISECONDS = 15 * 60_000;
const MOST_REMEMBERED = 50_000;

interface Record {
  readonly count: number;
  readonly at: number;
}

/**
 * Slows down guessing at one report's access code: after a few wrong codes each next try has to wait, twice as long
 * every time. It counts by reference, whether or not such a report exists, so it tells nothing; and not by network,
 * because an attacker has many and a carrier's customers share one. The wait is short enough that someone who only
 * knows the reference cannot lock its owner out for long.
 */
export class WrongCodes {
  readonly #records = new Map<string, Record>();

  /** Seconds until the next try at this reference; 0 when it may come now. */
  wait(reference: string, now: Date): number {
    const record = this.#recall(reference, now);
    if (!record || record.count < FREE_TRIES) return 0;
    const seconds = Math.min(2 ** (record.count - FREE_TRIES), LONGEST_WAIT_SECONDS);
    return Math.max(0, Math.ceil((record.at + seconds * 1000 - now.getTime()) / 1000));
  }

  add(reference: string, now: Date): void {
    const count = (this.#recall(reference, now)?.count ?? 0) + 1;
    // Deleted first, so that insertion order is age and the oldest goes when there are too many.
    this.#records.delete(reference);
    this.#records.set(reference, { count, at: now.getTime() });
    if (this.#records.size > MOST_REMEMBERED) {
      for (const oldest of this.#records.keys()) {
        this.#records.delete(oldest);
        break;
      }
    }
  }

  forget(reference: string): void {
    this.#records.delete(reference);
  }

  #recall(reference: string, now: Date): Record | undefined {
    const record = this.#records.get(reference);
    return record && now.getTime() - record.at < FORGET_MILLISECONDS ? record : undefined;
  }
}
