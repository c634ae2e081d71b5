import type { FirstPage, Overlay } from '@frontcounter/schemas';
import type { ThemeData } from '@frontcounter/themes';

/**
 * Where a widget gets its inert data from. The script tag brings an implementation that compares every byte with a
 * manifest before it is used; `HttpResources` is for those who bundle the npm packages themselves.
 *
 * Each method rejects with a `ResourceError` when there is nothing to show for it.
 */
export interface Resources {
  /**
   * The first page of a service by itself, in a language that there is, so that it stands before the rest has come.
   * Undefined, or no such method: it comes with the definition.
   */
  firstPage?(serviceId: string, lang: string, signal?: AbortSignal): Promise<FirstPage | undefined>;
  /** A service's definition: the parsed `service.json`, checked when it was published. */
  definition(serviceId: string, signal?: AbortSignal): Promise<unknown>;
  /** A service's translation; undefined when there is none in that language. */
  overlay(serviceId: string, lang: string, signal?: AbortSignal): Promise<Overlay | undefined>;
  /** A force: its names, contacts and colours. */
  theme(forceId: string, signal?: AbortSignal): Promise<ThemeData>;
}

/** `missing`: there is no such service or force. `unreachable`: it did not come, or not as it should be. */
export class ResourceError extends Error {
  override readonly name = 'ResourceError';
  constructor(
    readonly reason: 'missing' | 'unreachable',
    /** The address that was tried. */
    readonly address: string,
  ) {
    super(`${address} ${reason === 'missing' ? 'does not exist' : 'could not be loaded'}.`);
  }
}
