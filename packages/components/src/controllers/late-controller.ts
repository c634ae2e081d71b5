import type { ReactiveControllerHost } from 'lit';

/** Waits between the tries that the person does not see, in milliseconds. */
const WAITS = [500, 2_000];

/**
 * The part of a widget that loads after its first page stands. When it does not come it can be asked for again, and
 * what the person answered so far does not depend on it.
 */
export class LateController<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  /** @param load May be called again after it rejected. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it has loaded. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** The last call of `need` came to nothing. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Loads the part before anybody needs it. A failure is no news yet. */
  prefetch(): Promise<void> {
    return this.#once();
  }

  /** Somebody waits for the part: loads it, unless it is there or on its way, and remembers a failure. */
  async need(): Promise<void> {
    this.#tell(false);
    await this.#once();
    this.#tell(this.#part === undefined);
  }

  #tell(failed: boolean): void {
    this.#failed = failed;
    this.#host.requestUpdate();
  }

  #once(): Promise<void> {
    this.#loading ??= this.#tryAll().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #tryAll(): Promise<void> {
    for (const wait of [...WAITS, undefined]) {
      try {
        this.#part ??= await this.#load();
        return;
      } catch {
        if (wait === undefined) return;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
