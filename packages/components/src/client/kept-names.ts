/** The name of a draft in the storage of the host page. */
export function draftKey(force: string, service: string): string {
  return `frontcounter.draft.${force}.${service}`;
}

/** What the names of reports that wait to be sent begin with. */
export function outboxKey(force: string, service: string): string {
  return `frontcounter.outbox.${force}.${service}`;
}

/** True when something of a service is kept. It may turn out to be too old, or of no use. */
export function mayHaveKept(force: string, service: string): boolean {
  try {
    return Object.keys(localStorage).some(
      (name) => name === draftKey(force, service) || name.startsWith(`${outboxKey(force, service)}.`),
    );
  } catch {
    // Reading `localStorage` itself throws where cookies are blocked or in a sandboxed frame.
    return false;
  }
}
