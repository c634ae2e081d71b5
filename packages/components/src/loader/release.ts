/**
 * What the script tag knows of its release. `scripts/build-cdn.js` writes it into the loader after all other files
 * are made, so that the integrity of the loader's own tag covers everything that it loads.
 */
export interface Release {
  /** The folder of the release's files, and its name everywhere: `v1.4.2`. */
  readonly name: string;
  /** Integrity of the files that the first page may need, by chunk. The manifest holds the others. */
  readonly files: Readonly<Record<string, string>>;
  /** The services whose first page a widget has prerendered. */
  readonly prerendered: Readonly<Record<string, readonly string[]>>;
  /** The root that the proof of every force, tracker and first page leads to. */
  readonly provenRoot: string;
  /** Which chunks a widget needs before it starts; its own has its name. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  /** Which chunks hold what a widget says in a language, by its primary subtag. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** The chunk `manifest` exports it. The loader's own table covers it, and it covers the rest. */
export interface Manifest {
  /** Chunks that load later: their integrity, and the chunks that they need. */
  readonly chunks: Readonly<Record<string, readonly [integrity: string, ...needs: string[]]>>;
  /** Integrity of definitions and translations, by file name. What brings a proof is not among them. */
  readonly data: Readonly<Record<string, string>>;
}

declare const FRONTCOUNTER_RELEASE: Release;

export const release = FRONTCOUNTER_RELEASE;

const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;

/**
 * Browsers skip the check when integrity is empty, malformed or of an unknown kind. So nothing is asked for unless its
 * integrity is well formed.
 */
export function isIntegrity(text: unknown): text is string {
  return typeof text === 'string' && INTEGRITY.test(text);
}

/** A table's own entry. Host pages add to `Object.prototype`. */
export function entry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
