/** What a report goes through after it was sent: tracker definitions, read once, and what they say of a report. */
export { parseTracker } from './parse-tracker.js';
export { CLOSED, GENERAL_TRACKER, RECEIVED, trackerShape, WITHDRAWN } from './shape.js';
export type { Outcome, Point, Stage, TrackerDefinition } from './shape.js';
export { trackerWords } from './tracker-words.js';
export {
  findOutcome,
  findStage,
  nextWordDue,
  outcomeView,
  stageTitle,
  stageView,
  type OutcomeView,
  type PointView,
  type ReportPosition,
  type StageView,
} from './views.js';
