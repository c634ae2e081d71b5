import { createElement, query } from './host-document.js';
import { LoadFault } from './load-fault.js';
import { isIntegrity } from './release.js';
import type { Trusted } from './trusted-types.js';

/**
 * Loads classic scripts that the browser compares with their integrity. A file runs only when every byte is right, and
 * all that it does is to leave a factory: see `chunks.ts`.
 */
export class VerifiedScripts {
  readonly #folder: string;
  readonly #trusted: Trusted;

  /** @param folder Address of the release's files, with a slash at its end. */
  constructor(folder: string, trusted: Trusted) {
    this.#folder = folder;
    this.#trusted = trusted;
  }

  /** The file name is made from the integrity, so that no other table of names is needed. */
  fileName(chunk: string, integrity: string): string {
    return `${chunk}.${integrity.slice(7, 17).replaceAll('+', '-').replaceAll('/', '_')}.js`;
  }

  /** Rejects with a `LoadFault` when the file is not what it should be. */
  async load(chunk: string, integrity: string | undefined): Promise<void> {
    if (!isIntegrity(integrity)) throw new LoadFault('unreachable', `${chunk}.js`);
    const file = this.fileName(chunk, integrity);
    try {
      await this.#insert(file, '', integrity);
    } catch (error) {
      if (error instanceof TypeError) throw new LoadFault('blocked', file);
      // A bad copy may sit in the browser's cache: another address steps over it. The check is the same.
      await this.#insert(file, '?1', integrity).catch(() => {
        throw new LoadFault('unreachable', file);
      });
    }
  }

  #insert(file: string, again: string, integrity: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const script = createElement('script') as HTMLScriptElement;
      const address = this.#folder + file + again;
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
      // The address of the page says what its reader is about to report.
      script.referrerPolicy = 'no-referrer';
      script.onload = script.onerror = (event) => {
        script.remove();
        if (event instanceof Event && event.type === 'load') resolve();
        else reject(new Error(file));
      };
      script.src = this.#trusted.scriptURL(address);
      query('head, html')[0]?.append(script);
    });
  }
}
