import type { Text, Words } from '../messages/words.js';
import { resolveDateLimit } from '../primitives/dates.js';
import type { Outcome, Point, Stage, TrackerDefinition } from './shape.js';

/** Where a report stands, as `GET /v1/reports/{reference}` tells. */
export interface ReportPosition {
  readonly stage: string;
  readonly outcome?: string | undefined;
  /** `YYYY-MM-DD`: the day by which the next word is due. */
  readonly expectBy?: string | undefined;
}

export interface PointView {
  readonly id: string;
  readonly text: Text;
  readonly link?: { readonly href: string; readonly label: Text };
}

export interface OutcomeView {
  readonly id: string;
  readonly title: Text;
  readonly meaning: Text;
}

/** Everything that there is to say about where a report stands. */
export interface StageView {
  readonly id: string;
  readonly title: Text;
  readonly meaning: Text;
  readonly next: Text;
  readonly isFinal: boolean;
  readonly outcome?: OutcomeView;
  readonly expectBy?: string;
  /** The day has passed and nothing was said. */
  readonly isOverdue: boolean;
  readonly rights: readonly PointView[];
  /** Of the stage first, then those of every stage. */
  readonly support: readonly PointView[];
}

/**
 * What a stage means in the words of a reader, when the next word is due and whether it is late. Undefined for a stage
 * that the tracker does not have: a page may have loaded an older one than the service has.
 *
 * @param words The tracker with its translation: `createWords('en', lang, overlay)`.
 * @param today `YYYY-MM-DD`, in London.
 */
export function stageView(
  tracker: TrackerDefinition,
  { stage: stageId, outcome: outcomeId, expectBy }: ReportPosition,
  words: Words,
  today: string,
): StageView | undefined {
  const stage = findStage(tracker, stageId);
  if (!stage) return undefined;
  const at = `stages.${stage.id}`;
  const outcome = outcomeId === undefined ? undefined : outcomeView(tracker, outcomeId, words);
  const due = stage.final ? undefined : expectBy;
  return {
    id: stage.id,
    title: words.text(`${at}.title`, stage.title),
    meaning: words.text(`${at}.meaning`, stage.meaning),
    next: words.text(`${at}.next`, stage.next),
    isFinal: stage.final === true,
    ...(outcome && { outcome }),
    ...(due !== undefined && { expectBy: due }),
    isOverdue: due !== undefined && due < today,
    rights: pointViews(`${at}.rights`, stage.rights, words),
    support: [...pointViews(`${at}.support`, stage.support, words), ...pointViews('support', tracker.support, words)],
  };
}

/** The title of a stage, for a history; undefined for one that the tracker does not have. */
export function stageTitle(tracker: TrackerDefinition, stageId: string, words: Words): Text | undefined {
  const stage = findStage(tracker, stageId);
  return stage && words.text(`stages.${stage.id}.title`, stage.title);
}

export function outcomeView(tracker: TrackerDefinition, outcomeId: string, words: Words): OutcomeView | undefined {
  const outcome = findOutcome(tracker, outcomeId);
  return (
    outcome && {
      id: outcome.id,
      title: words.text(`outcomes.${outcome.id}.title`, outcome.title),
      meaning: words.text(`outcomes.${outcome.id}.meaning`, outcome.meaning),
    }
  );
}

/**
 * The day by which a stage promises the next word, `YYYY-MM-DD`; undefined where it promises none.
 *
 * @param from The day of the last word, `YYYY-MM-DD`, in London.
 */
export function nextWordDue(tracker: TrackerDefinition, stageId: string, from: string): string | undefined {
  const days = findStage(tracker, stageId)?.expectedDays;
  return days === undefined ? undefined : resolveDateLimit(`today+${days}d`, from);
}

export function findStage({ stages }: TrackerDefinition, id: string): Stage | undefined {
  return stages.find((stage) => stage.id === id);
}

export function findOutcome({ outcomes }: TrackerDefinition, id: string): Outcome | undefined {
  return outcomes.find((outcome) => outcome.id === id);
}

function pointViews(path: string, points: readonly Point[] = [], words: Words): PointView[] {
  return points.map(({ id, text, link }) => ({
    id,
    text: words.text(`${path}.${id}.text`, text),
    ...(link && { link: { href: link.href, label: words.text(`${path}.${id}.link.label`, link.label) } }),
  }));
}
