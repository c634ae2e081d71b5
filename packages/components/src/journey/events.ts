import type { LoadFailure } from '../internal/widget-fault.js';

/** What kind of page the person is on. */
export type PageKind = 'page' | 'list' | 'exit' | 'check-answers' | 'confirmation';

/**
 * What the widget tells the page that it lies in. All bubble and leave shadow roots; none ever carries an answer.
 * For a service of the safety classes `sensitive` and `anonymous`, ids and kinds of pages are neutral (`page`).
 */
export interface ReportFormEvents {
  /** The first page stands. */
  'police-ready': CustomEvent<null>;
  'police-page-view': CustomEvent<{ readonly page: string; readonly kind: PageKind }>;
  /** A page was refused with this many faults. */
  'police-errors-shown': CustomEvent<{ readonly count: number }>;
  'police-submitted': CustomEvent<{ readonly reference: string }>;
  /** `type`: a problem type of the service, `unreachable` or `offline`. */
  'police-submit-failed': CustomEvent<{ readonly type: string }>;
  /** The answers led out of the service: call 999, another body does this. */
  'police-exit': CustomEvent<{ readonly page: string }>;
  /** The person chose another language. */
  'police-language-change': CustomEvent<{ readonly lang: string }>;
  /** The widget did not start; its children stand. */
  'police-load-failed': CustomEvent<{ readonly reason: LoadFailure }>;
}

declare global {
  // Lets `addEventListener('police-submitted', …)` know its event in TypeScript.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging needs an interface
  interface HTMLElementEventMap extends ReportFormEvents {}
}
