/**
 * Reads what many ask for at the same time once. Whoever asks gets a reading that begins after they asked: the one that
 * is still to begin, which all who ask meanwhile share, and never the one under way, which may have missed their news.
 */
export class SharedLooks<Result> {
  readonly #toBegin = new Map<string, Promise<Result>>();
  readonly #underWay = new Map<string, Promise<unknown>>();

  /** `read` gives the same for everybody who asks by this name. */
  look(name: string, read: () => Promise<Result>): Promise<Result> {
    const shared = this.#toBegin.get(name);
    if (shared) return shared;
    const before = this.#underWay.get(name) ?? Promise.resolve();
    // However the one before ends: who shares that is told.
    const next = before.then(
      () => this.#begin(name, read),
      () => this.#begin(name, read),
    );
    this.#toBegin.set(name, next);
    return next;
  }

  #begin(name: string, read: () => Promise<Result>): Promise<Result> {
    this.#toBegin.delete(name);
    const reading = read();
    this.#underWay.set(name, reading);
    const ended = (): void => {
      if (this.#underWay.get(name) === reading) this.#underWay.delete(name);
    };
    reading.then(ended, ended);
    return reading;
  }
}
