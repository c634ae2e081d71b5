/** The name of a draft in the storage of the host page. */
export function draftKey(force: string, service: string): string {
  return `frontcounter.draft.${force}.${service}`;
}

/** True when something is kept under the name. It may turn out to be too old, or of no use. */
export function mayHaveDraft(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Reading `localStorage` itself throws where cookies are blocked or in a sandboxed frame.
    return false;
  }
}
