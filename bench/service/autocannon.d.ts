/** What the bench uses of autocannon, which brings no types and is installed only for a measurement. */
declare module 'autocannon' {
  interface Request {
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }
  interface Options {
    readonly url: string;
    readonly method: string;
    readonly connections: number;
    /** Requests in all. */
    readonly amount: number;
    /** Seconds. */
    readonly timeout: number;
    readonly requests: readonly { readonly setupRequest: (request: Request) => Request }[];
  }
  interface Result {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
  }
  interface Instance extends PromiseLike<Result> {
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void): this;
  }
  const autocannon: (options: Options) => Instance;
  export = autocannon;
}
