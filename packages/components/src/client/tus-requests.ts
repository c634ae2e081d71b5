import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import type { Environment } from './browser-environment.js';

/**
 * The requests of tus by `fetch`. Its own way, XMLHttpRequest, sends the address of the host page along, and that of
 * an anonymous report must not be known.
 */
export function createTusRequests({ fetch }: Pick<Environment, 'fetch'>): HttpStack {
  return { createRequest: (method, url) => new FetchRequest(fetch, method, url), getName: () => 'fetch' };
}

class FetchRequest implements HttpRequest {
  readonly #headers: Record<string, string> = {};
  readonly #stop = new AbortController();

  constructor(
    readonly fetch: Environment['fetch'],
    readonly method: string,
    readonly url: string,
  ) {}

  getMethod(): string {
    return this.method;
  }

  getURL(): string {
    return this.url;
  }

  setHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getHeader(name: string): string | undefined {
    return this.#headers[name];
  }

  /** Nobody can tell how far a `fetch` has come; tus tells after each request. */
  setProgressHandler(): void {}

  async send(body?: BodyInit | null): Promise<HttpResponse> {
    const response = await this.fetch(this.url, {
      method: this.method,
      headers: this.#headers,
      body: body ?? null,
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: this.#stop.signal,
    });
    const text = await response.text();
    return {
      getStatus: () => response.status,
      getHeader: (name) => response.headers.get(name) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => response,
    };
  }

  async abort(): Promise<void> {
    this.#stop.abort();
  }

  getUnderlyingObject(): undefined {
    return undefined;
  }
}
