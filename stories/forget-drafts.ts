import { draftKey } from '../packages/components/src/client/draft-key.js';

/** What the name of every draft begins with. */
const PREFIX = draftKey('', '').slice(0, -1);

/** Removes what earlier stories kept on this device, so that none is offered in the next. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // Where the browser has no storage, nothing was kept.
  }
}
