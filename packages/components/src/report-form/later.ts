/** What nobody needs before the first page is answered, in one file that loads once it stands. */
export * from '../journey/later-pages.js';
export { loadOutbox } from './load-outbox.js';
export { createReportEnds } from './report-end.js';
