import { draftKey, outboxKey } from '../packages/components/src/client/kept-names.js';

/** What the names of all drafts begin with, and of all reports that wait. */
const PREFIXES = [draftKey, outboxKey].map((name) => name('', '').slice(0, -1));

/** Removes what earlier stories kept on this device, so that none is offered in the next. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(localStorage))
      if (PREFIXES.some((prefix) => name.startsWith(prefix))) localStorage.removeItem(name);
  } catch {
    // Where the browser has no storage, nothing was kept.
  }
}
