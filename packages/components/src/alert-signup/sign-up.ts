/** What nobody needs before the first page of a sign-up is answered, in one file that loads once it stands. */
export * from '../journey/later-pages.js';
export { SignUpEnd } from './sign-up-end.js';
