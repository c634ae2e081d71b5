import type { Overlay } from '@frontcounter/schemas';
import type { ThemeData } from '@frontcounter/themes';
import { loadJson } from './load-json.js';
import { ResourceError, type Resources } from './resources.js';

/**
 * Reads definitions, translations and themes from a folder on the web, laid out as the published files are:
 * `lost-property.json`, `lost-property.cy.json`, `force.sussex.json`.
 */
export class HttpResources implements Resources {
  readonly #base: string;

  /** @param base The folder's address, such as `https://counter.example/v1.4.2/data`. */
  constructor(base: string) {
    this.#base = base.replace(/\/+$/, '');
  }

  definition(serviceId: string, signal?: AbortSignal): Promise<unknown> {
    return loadJson(`${this.#base}/${serviceId}.json`, signal);
  }

  async overlay(serviceId: string, lang: string, signal?: AbortSignal): Promise<Overlay | undefined> {
    try {
      return (await loadJson(`${this.#base}/${serviceId}.${lang}.json`, signal)) as Overlay;
    } catch (error) {
      if (error instanceof ResourceError && error.reason === 'missing') return undefined;
      throw error;
    }
  }

  async theme(forceId: string, signal?: AbortSignal): Promise<ThemeData> {
    return (await loadJson(`${this.#base}/force.${forceId}.json`, signal)) as ThemeData;
  }
}
