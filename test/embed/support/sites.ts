import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { listener } from './listener.js';

/** The files as they are shipped; `npm run build` writes them. */
export const CDN = 'packages/components/cdn';

/** Read once, so that a build that runs meanwhile does not mix two releases. */
const SHIPPED: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(CDN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`/${relative(CDN, path).replaceAll('\\', '/')}`, readFileSync(path)]),
);

/** What the service does instead of answering well. */
export type Fault =
  /** Sends other bytes. */
  | { readonly change: (file: Buffer) => Buffer | string }
  /** Sends other headers. */
  | { readonly headers: Readonly<Record<string, string>> }
  | 'missing'
  | 'reset'
  /** Holds the answer back until `release()`. */
  | 'hang';

/** A report as it came over the network. */
export interface Posted {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * Two sites, so that everything crosses origins as it does at a force: pages on 127.0.0.1, the service's files on
 * localhost. Both count as secure contexts.
 */
export class Sites {
  readonly #pages = new Map<string, { html: string; headers: Record<string, string> }>();
  readonly #files = new Map<string, Buffer>();
  readonly #faults: [pattern: RegExp, fault: Fault][] = [];
  readonly #held: (() => void)[] = [];
  #requests: string[] = [];
  /** Every report that was posted, since the sites were opened. Each was taken. */
  readonly posted: Posted[] = [];
  readonly #servers: Server[];

  private constructor(
    readonly service: string,
    readonly host: string,
    servers: Server[],
  ) {
    this.#servers = servers;
  }

  /** @param hostName Name of the page's site. One that is not loopback makes it an insecure context. */
  static async open(hostName = '127.0.0.1'): Promise<Sites> {
    const listen = async (name: string) => {
      const server = createServer().listen(0);
      await once(server, 'listening');
      return { server, origin: `http://${name}:${(server.address() as AddressInfo).port}` };
    };
    const service = await listen(hostName === '127.0.0.1' ? 'localhost' : hostName);
    const host = await listen(hostName);
    const sites = new Sites(service.origin, host.origin, [service.server, host.server]);
    service.server.on('request', ((request, response) =>
      sites.#serveFile(request, response)) satisfies RequestListener);
    host.server.on('request', ((request, response) => sites.#servePage(request, response)) satisfies RequestListener);
    return sites;
  }

  /** Puts a page on the force's site and returns its address. `SERVICE` in it stands for the service's. */
  page(html: string, headers: Readonly<Record<string, string>> = {}): string {
    const path = `/page-${this.#pages.size}`;
    const complete = Object.entries(headers).map(([name, value]) => [name, value.replaceAll('SERVICE', this.service)]);
    this.#pages.set(path, {
      html: html.replaceAll('SERVICE', this.service),
      headers: Object.fromEntries(complete) as Record<string, string>,
    });
    return this.host + path;
  }

  /** Adds a file to the service's site, beside the shipped ones. */
  add(path: string, content: string | Buffer): void {
    this.#files.set(path, Buffer.from(content));
  }

  /** Files of the service whose address matches answer with a fault from now on. */
  fault(pattern: RegExp, fault: Fault): void {
    this.#faults.unshift([pattern, fault]);
  }

  /** Lets what was held back go out. */
  release(): void {
    this.#held.splice(0).forEach((answer) => answer());
  }

  heal(): void {
    this.#faults.length = 0;
    this.#requests = [];
    this.release();
  }

  /** Paths that the service was asked for since `heal()`, the page's own listener left out. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  async close(): Promise<void> {
    this.release();
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  #servePage(request: IncomingMessage, response: ServerResponse): void {
    const page = this.#pages.get(request.url ?? '');
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  }

  #serveFile(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    if (path === '/listener.js') {
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${listener})()`);
    }
    this.#requests.push(path);
    if (path === '/v1/submissions') return void this.#take(request, response);
    const [, fault] = this.#faults.find(([pattern]) => pattern.test(path)) ?? [];
    const name = path.replace(/\?.*/, '');
    const bytes = this.#files.get(name) ?? SHIPPED.get(name);
    if (fault === 'reset') return void request.socket.destroy();
    if (fault === 'missing' || !bytes) {
      return void response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    }
    const answer = () =>
      response
        .writeHead(200, {
          'Content-Type': name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json',
          'Access-Control-Allow-Origin': '*',
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
          ...(typeof fault === 'object' && 'headers' in fault && fault.headers),
        })
        .end(typeof fault === 'object' && 'change' in fault ? fault.change(bytes) : bytes);
    if (fault === 'hang') this.#held.push(answer);
    else answer();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Allow-Methods': 'POST',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.posted.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    const receipt = { reference: '4F7K-9QWX', accessCode: '4071558213960247', receivedAt: '2026-11-22T14:05:00Z' };
    response.writeHead(201, { ...cors, 'Content-Type': 'application/json' }).end(JSON.stringify(receipt));
  }
}
