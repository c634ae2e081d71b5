import type { LoadFailure } from '../internal/widget-fault.js';

/**
 * What kind of page the person is on. A report that waits for the network is on `waiting`; `confirm` and those after it are
 * where a link in a message about alerts leads.
 */
export type PageKind =
  | 'page'
  | 'list'
  | 'exit'
  | 'check-answers'
  | 'confirmation'
  | 'waiting'
  | 'confirm'
  | 'choices'
  | 'leave'
  | 'left'
  | 'gone';

/**
 * What the widget tells the page that it lies in. All bubble and leave shadow roots; none ever carries an answer.
 * For a service of the safety classes `sensitive` and `anonymous`, ids and kinds of pages are neutral (`page`).
 */
export interface ServiceEvents {
  /** The first page stands. */
  'police-ready': CustomEvent<null>;
  'police-page-view': CustomEvent<{ readonly page: string; readonly kind: PageKind }>;
  /** A page was refused with this many faults. */
  'police-errors-shown': CustomEvent<{ readonly count: number }>;
  'police-submitted': CustomEvent<{ readonly reference: string }>;
  /** A sign-up for alerts was taken. Nothing is known of whose it is, and nobody has confirmed it yet. */
  'police-sign-up-sent': CustomEvent<null>;
  /** Somebody confirmed their sign-up, and gets alerts from now on. */
  'police-sign-up-confirmed': CustomEvent<null>;
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
  interface HTMLElementEventMap extends ServiceEvents {}
}
