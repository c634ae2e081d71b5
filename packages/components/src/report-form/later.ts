/** What nobody needs before the first page is answered, in one file that loads once it stands. */
export { filesOf, moveItem, refuse, toSubmission } from '@frontcounter/schemas/engine';
export { HttpSubmissionClient } from '../client/http-submission-client.js';
export { SubmissionController } from '../controllers/submission-controller.js';
export { checkAnswersPage } from './check-answers-page.js';
export { confirmationPage } from './confirmation-page.js';
export { Drafts } from './drafts.js';
export { listPage } from './list-page.js';
export { printWidget } from './print-widget.js';
export { tellSending } from './tell-sending.js';
export { laterStyles } from '../styles/later.styles.js';
