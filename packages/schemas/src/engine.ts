/**
 * The form engine without its question types, radios apart: for pages that shall show a first question soon and fetch
 * `@frontcounter/schemas/questions` while it is read. Everybody else imports `@frontcounter/schemas`.
 */
export { createJourney, type Reader } from './engine/journey.js';
export { view, checkAnswersView } from './engine/views.js';
export { firstPage, type FirstPage, type PlainType } from './engine/first-page.js';
export { outlineOf, type ServiceOutline } from './engine/service-outline.js';
export { answerPage, answerList, removeItem, goTo, back, canGoBack, canSubmit } from './engine/navigation.js';
export { addPageParts } from './engine/page-parts.js';
export { laterPageParts } from './engine/later-page-parts.js';
export { moveItem } from './engine/move-item.js';
export { refuse, type RefusedAnswer } from './engine/refuse.js';
export { restoreJourney, storeJourney, type RestoredJourney, type StoredJourney } from './engine/restore.js';
export { toSubmission, checkSubmission } from './submission/submission.js';
export { copyAddress } from './submission/copy-address.js';
export { filesOf, UPLOAD_METADATA, type NamedFile } from './submission/files.js';
export type * from './engine/types.js';
export type { Context } from './questions/question-logic.js';
export { createWords, type Overlay, type Words } from './messages/words.js';
export { english } from './messages/english.js';
export { createLanguage, type LanguageData } from './messages/create-language.js';
export type { Language, Phrase } from './messages/language.js';
export { londonDate } from './primitives/dates.js';
export { cleanBlock, cleanLine, plainCharacters, textLength } from './primitives/text.js';
export type { ServiceDefinition, Page, Section } from './definition/shape.js';
export type { Question } from './questions/shapes.js';
export type {
  Submission,
  Receipt,
  FoundAddress,
  FoundAddresses,
  FoundArea,
  FoundAreas,
  ReportFile,
  Problem as ProblemDetails,
  ProblemType,
} from './submission/contract.js';
export type { Action, Entry, EntryEvent, FilesEvent, PersonWord, ReportStatus } from './submission/tracking.js';
export type { ConfirmedSubscription, Subscription } from './submission/subscription.js';
