/** Files that take a minute or more on two cores, the longest first. A file that is forgotten here only begins later than it could. */
export const LONGEST = [
  'test/journeys/services.test.ts',
  'test/journeys/outbox.test.ts',
  'test/embed/integrity.test.ts',
  'test/journeys/lost-property.test.ts',
  'test/embed/failures.test.ts',
  'test/accessibility/journey.test.ts',
  'test/embed/loading.test.ts',
  'test/journeys/sensitive.test.ts',
  'test/embed/what-we-send.test.ts',
  'test/embed/hosts.test.ts',
  'packages/service/src/uploads/survival.test.ts',
  'scripts/create/',
  'packages/service/src/main.test.ts',
  'packages/schemas/src/export/agreement.test.ts',
];

/**
 * Tests in the order to begin them: what takes long must not be waited for alone at the end.
 *
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function longestFirst(files) {
  const place = (/** @type {string} */ file) => {
    const at = LONGEST.findIndex((long) => file.replaceAll('\\', '/').startsWith(long));
    return at < 0 ? LONGEST.length : at;
  };
  return [...files].sort((a, b) => place(a) - place(b));
}
