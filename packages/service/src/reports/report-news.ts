type Listener = () => void;

/** Who waits for news of which report, within one copy of the service. */
export class ReportNews {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Something about this report has been committed. */
  tell(reportId: string): void {
    for (const listener of this.#listeners.get(reportId) ?? []) listener();
  }

  /** Anything may have happened: what others told was not heard for a while. */
  tellAll(): void {
    for (const reportId of this.#listeners.keys()) this.tell(reportId);
  }

  /** @returns what ends the listening. */
  listen(reportId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(reportId) ?? new Set();
    this.#listeners.set(reportId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(reportId) === listeners) this.#listeners.delete(reportId);
    };
  }
}
