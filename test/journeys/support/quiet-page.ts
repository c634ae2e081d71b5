import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const definition = readFileSync(new URL('../../support/test-data/quiet-word/service.json', import.meta.url));

/**
 * Runs in the page before anything else: keeps what is said in the console, and what events tell the page. Whoever leaves
 * the page cannot ask it any more: it then sends what was said, and all that is said while it goes.
 */
function listen(): void {
  const said: string[] = [];
  let isLeaving = false;
  const send = (words: readonly string[]) =>
    void navigator.sendBeacon(`/said?${encodeURIComponent(JSON.stringify(words))}`);
  const note = (words: string) => {
    said.push(words);
    if (isLeaving) send([words]);
  };
  addEventListener('pagehide', () => {
    isLeaving = true;
    send(said);
  });
  Object.defineProperty(window, Symbol.for('said'), { value: said });
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      note(words.map(String).join(' '));
      say(...words);
    };
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) note(`${event.type} ${JSON.stringify(event.detail)}`);
    return dispatch.call(this, event);
  };
}

/** A force's site with a page for each sensitive service, the fixture's among them, and one to go to when leaving. */
export class QuietSite {
  /** Every request that it got: address and headers. */
  readonly requests: string[] = [];
  /** What its form had said in the console and by events, each time that somebody left it. */
  readonly said: string[] = [];
  readonly #server: Server;
  service = '';

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<QuietSite> {
    const server = createServer();
    const site = new QuietSite(server);
    server.on('request', ({ url = '', headers }, response) => {
      site.requests.push(`${url} ${JSON.stringify(headers)}`);
      if (url === '/quiet-word/service.json') {
        return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(definition);
      }
      if (url.startsWith('/said?')) {
        site.said.push(decodeURIComponent(url.slice('/said?'.length)));
        return void response.writeHead(204).end();
      }
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(url.startsWith('/form/') ? site.#form(url.slice('/form/'.length)) : WEATHER);
    });
    await once(server.listen(0), 'listening');
    return site;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #form(service: string): string {
    const source = service === 'quiet-word' ? 'definition="/quiet-word/service.json"' : `service="${service}"`;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact us</title><link rel="icon" href="data:,">
<script>const __name = (f) => f; (${listen})()</script>
<script src="${this.service}/v1/frontcounter.js" data-force="sussex" async></script>
<h1>Contact us</h1>
<police-report-form ${source} exit-address="/weather"></police-report-form></html>`;
  }
}

const WEATHER =
  '<!doctype html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><h1>Weather</h1></html>';
