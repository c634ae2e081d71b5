/** The wire contract, as zod shapes: what both ends of the API check. */
export * from './contract.js';
/** Following a report: its status, its history, and what both sides may say. */
export * from './tracking.js';
export { canBeAdded } from './added-files.js';
/** What forces' record systems are told. */
export { recordEventShape, type RecordEvent } from './record-events.js';
export {
  actionsOf,
  entryFor,
  isWaiting,
  officerStages,
  openCase,
  openQuestions,
  takeUpdate,
  takeWord,
  type CaseFault,
  type CaseRules,
  type Moment,
  type ReportCase,
} from './report-case.js';
export { copyAddress } from './copy-address.js';
export { newsAddress } from './news-address.js';
/** Alert sign-ups once they are confirmed. */
export * from './subscription.js';
/** Alerts: what is sent, and to whom. */
export * from './alert.js';
/** What the answers of an alert sign-up ask for. */
export {
  alertWishes,
  quietFor,
  SEVERITIES,
  type AlertChannel,
  type AlertFrequency,
  type AlertWishes,
  type QuietHours,
  type Severity,
} from './alert-wishes.js';
/** What the answers of a report allow whoever would reach the person. */
export {
  contactPermission,
  mayCallAt,
  type CallHours,
  type ContactChannel,
  type ContactPermission,
} from './contact-permission.js';
