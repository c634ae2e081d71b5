import type { LoadFailure } from '../internal/widget-fault.js';

/** The loader's share of the reasons that `police-load-failed` gives, and one that only it can meet. */
export type LoaderFailure =
  | Extract<LoadFailure, 'unreachable' | 'unexpected'>
  /** The page's Trusted Types directive does not name the policy `frontcounter`. */
  | 'blocked';

const REMEDIES: Readonly<Record<LoaderFailure, string>> = {
  unreachable: 'did not arrive as published: it is missing, late or altered. Look at it in the network panel',
  blocked: 'is blocked by the Trusted Types of this page. Add "frontcounter lit-html" to its trusted-types directive',
  unexpected: 'failed when it ran. Check that the page allows the Trusted Types policy "lit-html", and report it to us',
};

/** One file, and why nothing of its widget ran. */
export class LoadFault extends Error {
  constructor(
    readonly reason: LoaderFailure,
    readonly file: string,
  ) {
    super(`${file} ${REMEDIES[reason]}.`);
  }
}

/** Tells the web team, and the page: a bubbling, composed `police-load-failed` on each tag whose fallback stands. */
export function reportFault(fault: LoadFault, elements: Iterable<Element>): void {
  // eslint-disable-next-line no-console -- where a web team looks when a widget does not appear
  console.error(`frontcounter.js: ${fault.message} The fallback text stands.`);
  const { file, reason } = fault;
  for (const element of elements) {
    element.dispatchEvent(
      new CustomEvent('police-load-failed', { bubbles: true, composed: true, detail: { file, reason } }),
    );
  }
}
