/** What an engine must be able to do. Everything a test asks for is built from these. */
export interface Driver {
  /** Name and version, for messages: `Firefox 153.7.0`. */
  readonly version: string;
  /** An empty tab with storage, cookies and HTTP cache of its own. In WebKit each is a browser of its own. */
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  /** Resolves at DOMContentLoaded. */
  goto(url: string): Promise<void>;
  /** Runs an expression in the page, waits when it is a promise, returns its JSON value. */
  evaluate(expression: string): Promise<unknown>;
  /** A real pointer click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Types characters into what has focus. */
  type(text: string): Promise<void>;
  /** In CSS pixels. The engine may refuse to go that small: read `innerWidth` afterwards. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** What went wrong in the page since the last call. */
  problems(): Promise<Problems>;
  close(): Promise<void>;
}

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/**
 * WebKit's driver cannot run anything before the page's own scripts, so there what happens before DOMContentLoaded is
 * missing. Let the server collect reports (`report-uri`) where an early violation matters.
 */
export interface Problems {
  /** Console messages of the levels error and warning. */
  readonly console: readonly string[];
  /** Uncaught exceptions and unhandled rejections. */
  readonly errors: readonly string[];
  readonly violations: readonly Violation[];
}

/** The transpiler that runs these tests wraps named functions in a helper, which a page does not have. */
export const inPage = (expression: string) => `(() => { const __name = (f) => f; return ${expression}; })()`;

/** Marks the console message by which a page under test hands over a violation. */
export const VIOLATION_MARK = 'securitypolicyviolation:';

/** Runs in the page, before its own scripts. Holds on to the real console, which hostile pages replace. */
export function reportViolations(mark: string): void {
  const debug = console.debug.bind(console);
  const toJson = JSON.stringify;
  addEventListener('securitypolicyviolation', (event) => {
    debug(mark + toJson({ directive: event.violatedDirective, blocked: event.blockedURI, sample: event.sample }));
  });
}

/** Sorts what the page says into problems. */
export class ProblemLog {
  #problems = ProblemLog.#empty();

  static #empty() {
    return { console: [] as string[], errors: [] as string[], violations: [] as Violation[] };
  }

  message(level: string, text: string): void {
    if (text.startsWith(VIOLATION_MARK)) {
      this.#problems.violations.push(JSON.parse(text.slice(VIOLATION_MARK.length)) as Violation);
    } else if (/^(?:error|warn)/.test(level)) this.#problems.console.push(text);
  }

  error(text: string): void {
    // Firefox logs violations as errors; they have come through the event already.
    if (!text.startsWith('Content-Security-Policy:')) this.#problems.errors.push(text);
  }

  take(): Problems {
    const taken = this.#problems;
    this.#problems = ProblemLog.#empty();
    return taken;
  }
}
