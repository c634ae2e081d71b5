import type { FirstPage, Overlay } from '@frontcounter/schemas';
import type { ThemeData } from '@frontcounter/themes';
import { ResourceError, type Resources } from '../client/resources.js';
import type { ReadData } from './verified-data.js';

/** The data that was published with the script tag, every byte compared before it is used. */
export class PublishedResources implements Resources {
  readonly #read: ReadData;

  constructor(read: ReadData) {
    this.#read = read;
  }

  async firstPage(serviceId: string, lang: string, signal?: AbortSignal): Promise<FirstPage> {
    const own = lang === 'en' ? undefined : await this.#find(`${serviceId}.first.${lang}.json`, signal);
    return (own ?? (await this.#need(`${serviceId}.first.json`, signal))) as FirstPage;
  }

  definition(serviceId: string, signal?: AbortSignal): Promise<unknown> {
    return this.#need(`${serviceId}.json`, signal);
  }

  async overlay(serviceId: string, lang: string, signal?: AbortSignal): Promise<Overlay | undefined> {
    return (await this.#find(`${serviceId}.${lang}.json`, signal)) as Overlay | undefined;
  }

  async theme(forceId: string, signal?: AbortSignal): Promise<ThemeData> {
    return (await this.#need(`force.${forceId}.json`, signal)) as ThemeData;
  }

  async #need(file: string, signal?: AbortSignal): Promise<unknown> {
    const data = await this.#find(file, signal);
    if (data === undefined) throw new ResourceError('missing', file);
    return data;
  }

  /** Several widgets share a request, so an aborted one stops waiting and the request goes on. */
  async #find(file: string, signal?: AbortSignal): Promise<unknown> {
    const data = await this.#read(file).catch(() => {
      throw new ResourceError('unreachable', file);
    });
    signal?.throwIfAborted();
    return data;
  }
}
