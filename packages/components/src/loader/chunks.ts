import { LoadFault } from './load-fault.js';
import { entry, type Manifest, type Release } from './release.js';
import type { VerifiedScripts } from './verified-scripts.js';

/** What a chunk's file leaves behind: its code, not yet run. */
export type Factory = (
  exports: Exports,
  require: (chunk: string) => Exports,
  load: (chunk: string) => Promise<Exports>,
) => void;
export type Exports = Record<string, unknown>;

const TIME_LIMIT = 15_000;

/**
 * The release's code. Loading a chunk brings its file and the files that it needs, all at once; only when every one
 * has been verified does any of them run.
 */
export class Chunks {
  readonly #scripts: VerifiedScripts;
  readonly #files: Release['files'];
  readonly #factories: Record<string, Factory | undefined>;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #running = new Map<string, Exports>();

  /** @param factories Where the files leave their factories. */
  constructor(scripts: VerifiedScripts, files: Release['files'], factories: Record<string, Factory | undefined>) {
    this.#scripts = scripts;
    this.#files = files;
    this.#factories = factories;
  }

  /** Resolves when all have arrived and none has run. All requests leave in the same task. */
  async fetch(chunks: readonly string[], manifest?: Manifest): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const late = chunks.find((chunk) => !entry(this.#factories, chunk)) ?? '';
        reject(new LoadFault('unreachable', `${late}.js`));
      }, TIME_LIMIT);
    });
    try {
      await Promise.race([Promise.all(chunks.map((chunk) => this.#fetch(chunk, manifest))), limit]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs a chunk that has arrived, and first what it needs. Each runs once. */
  run(chunk: string): Exports {
    const running = this.#running.get(chunk);
    if (running) return running;
    const factory = entry(this.#factories, chunk);
    if (!factory) throw new LoadFault('unexpected', `${chunk}.js`);
    const exports: Exports = {};
    factory(
      exports,
      (needed) => this.run(needed),
      (later) => this.load(later),
    );
    this.#running.set(chunk, exports);
    return exports;
  }

  manifest(): Promise<Manifest> {
    return this.fetch(['manifest']).then(() => this.run('manifest') as unknown as Manifest);
  }

  /** What `import()` has become in the shipped files. */
  async load(chunk: string): Promise<Exports> {
    if (entry(this.#files, chunk)) await this.fetch([chunk]);
    else if (!this.#running.has(chunk)) {
      const manifest = await this.manifest();
      const [, ...needs] = entry(manifest.chunks, chunk) ?? [];
      await this.fetch([chunk, ...needs], manifest);
    }
    return this.run(chunk);
  }

  /** A file that failed is asked for again the next time. */
  #fetch(chunk: string, manifest?: Manifest): Promise<void> {
    let loading = this.#loading.get(chunk);
    if (!loading) {
      const integrity = entry(this.#files, chunk) ?? (manifest && entry(manifest.chunks, chunk)?.[0]);
      loading = this.#scripts.load(chunk, integrity).then(() => {
        // A file sent with another charset is right to the byte, and still no script.
        if (!entry(this.#factories, chunk)) throw new LoadFault('unreachable', `${chunk}.js`);
      });
      this.#loading.set(chunk, loading);
      loading.catch(() => this.#loading.delete(chunk));
    }
    return loading;
  }
}
