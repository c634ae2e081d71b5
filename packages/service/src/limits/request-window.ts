export interface WindowState {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
}

/** Counts requests by name in windows of fixed length. What it remembers is forgotten with each window. */
export class RequestWindow {
  #counts = new Map<string, number>();
  #ends = 0;

  constructor(
    readonly limit: number,
    readonly seconds: number,
  ) {}

  take(name: string, now: Date): WindowState {
    const time = now.getTime();
    if (time >= this.#ends) {
      this.#counts = new Map();
      this.#ends = time + this.seconds * 1000;
    }
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return {
      allowed: count <= this.limit,
      remaining: Math.max(0, this.limit - count),
      resetSeconds: Math.ceil((this.#ends - time) / 1000),
    };
  }
}
