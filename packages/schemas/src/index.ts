/**
 * The form engine: pure functions over plain data. Start with `createJourney` and `view`; `docs/headless.md` walks
 * through the whole of it. Nothing here knows a browser, a network or a clock.
 */
export { createJourney, type Reader } from './engine/journey.js';
export { view, checkAnswersView } from './engine/views.js';
export { answerPage, answerList, removeItem, goTo, back, canSubmit } from './engine/navigation.js';
export { refuse, type RefusedAnswer } from './engine/refuse.js';
export { toSubmission, checkSubmission } from './submission/submission.js';
export type * from './engine/types.js';
export type { Context } from './questions/question-logic.js';
export { createWords, type Overlay, type Words } from './messages/words.js';
export { english } from './messages/english.js';
export { createLanguage, type LanguageData } from './messages/create-language.js';
export type { Language, Phrase } from './messages/language.js';
export { londonDate } from './primitives/dates.js';
export { textLength } from './primitives/text.js';
export { textFormats, type TextFormat } from './questions/text-input/formats.js';
export { ADDRESS_PARTS, ADDRESS_NEEDED } from './questions/address/logic.js';
export { NAME_PARTS } from './questions/name/logic.js';
export type { ServiceDefinition, Page, Section } from './definition/shape.js';
export type { Question } from './questions/shapes.js';
export type {
  Submission,
  Receipt,
  ReportStatus,
  Problem as ProblemDetails,
  ProblemType,
} from './submission/contract.js';
