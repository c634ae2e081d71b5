/** What happened on a page, in order: our events, warnings, errors, policy violations. */
export interface Heard {
  readonly type: string;
  /** The event's detail, the message of a warning or error, or the violated directive with what it blocked. */
  readonly detail?: unknown;
  /** Id of the element that an event of ours came from, or else its name. */
  readonly from?: string;
}

/**
 * Runs in the page, from the service's origin so that the strictest policy lets it in, before anything else. WebKit's
 * driver cannot do so itself.
 */
export function listener(): void {
  const heard: Heard[] = [];
  Object.defineProperty(window, Symbol.for('heard'), { value: heard });
  for (const type of ['police-ready', 'police-page-view', 'police-load-failed']) {
    addEventListener(type, (event) => {
      const element = event.target as Element;
      heard.push({ type, detail: (event as CustomEvent).detail as unknown, from: element.id || element.localName });
    });
  }
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    heard.push({ type: 'warning', detail: parts.join(' ') });
    warn.apply(console, parts);
  };
  addEventListener('error', (event) => heard.push({ type: 'error', detail: event.message }));
  addEventListener('unhandledrejection', (event) => heard.push({ type: 'error', detail: String(event.reason) }));
  addEventListener('securitypolicyviolation', (event) =>
    heard.push({ type: 'violation', detail: `${event.violatedDirective} ${event.blockedURI} ${event.sample}` }),
  );
}
