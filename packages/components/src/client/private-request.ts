/** How everything about a person's report is fetched. */
export const privateRequest = {
  mode: 'cors',
  // Nothing of the person's other dealings goes along, and nothing of this one stays behind.
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  // A sign-in page of a café network must not pass for the service.
  redirect: 'error',
} as const satisfies RequestInit;
