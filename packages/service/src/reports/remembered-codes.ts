import { createHmac, randomBytes } from 'node:crypto';

/** A page with a status tracker asks again within that, and its stream is made anew. */
const REMEMBERED_MILLISECONDS = 15 * 60_000;
/** Some 100 bytes each. The oldest goes first. */
const MOST_REMEMBERED = 20_000;

/**
 * Which access codes were found right a while ago, so that who follows a report costs the slow hash once, and not with
 * every request. Nothing is kept but an HMAC under a key that lives in this process: neither codes nor references. A
 * code that is wrong, or was not seen, takes the slow way, so guessing is as slow as ever.
 */
export class RememberedCodes {
  readonly #key = randomBytes(32);
  readonly #until = new Map<string, number>();

  constructor(private readonly most = MOST_REMEMBERED) {}

  /** `hash`: the stored one that the code opens. Another code of the same report, or another report, is not known. */
  has(code: string, hash: string, now: Date): boolean {
    return (this.#until.get(this.#name(code, hash)) ?? 0) > now.getTime();
  }

  /** Call it when the code has been found to open the hash. */
  add(code: string, hash: string, now: Date): void {
    const name = this.#name(code, hash);
    // Deleted first, so that insertion order is age.
    this.#until.delete(name);
    this.#until.set(name, now.getTime() + REMEMBERED_MILLISECONDS);
    if (this.#until.size <= this.most) return;
    for (const oldest of this.#until.keys()) {
      this.#until.delete(oldest);
      break;
    }
  }

  #name(code: string, hash: string): string {
    return createHmac('sha256', this.#key).update(`${hash} ${code}`).digest('base64url');
  }
}
