import type { ReportStatus } from '@frontcounter/schemas';
import type { Stage, TrackerDefinition } from '@frontcounter/schemas/trackers';

export interface StageRow {
  /** Undefined for one that this page has never heard of. */
  readonly stage: Stage | undefined;
  readonly state: 'done' | 'now' | 'later';
  /** When the report last came to it, RFC 3339. */
  readonly at?: string;
}

/** The person's own end: nobody is told to expect it. */
const WITHDRAWN = 'withdrawn';
/** Comes about in between, when the police ask something; not a step on the way. */
const WAITING = 'waiting-for-you';

/**
 * The stages that there are to show: those that the report has been at, in the tracker's order, that which it is at, and
 * those that usually follow. What was left out on the way is not shown: it would look as if it had been done.
 */
export function stagesOf(
  { stage: present, history }: Pick<ReportStatus, 'stage' | 'history'>,
  { stages }: TrackerDefinition,
): StageRow[] {
  const reachedAt = new Map(history.flatMap(({ stage, at }) => (stage === undefined ? [] : [[stage, at] as const])));
  const first = history[0];
  if (first?.kind === 'received') reachedAt.set('received', first.at);
  const place = stages.findIndex(({ id }) => id === present);
  const isOver = place < 0 || stages[place]?.final === true;
  const rows = stages.flatMap((stage, index): StageRow[] => {
    const at = reachedAt.get(stage.id);
    if (stage.id === present) return [{ stage, state: 'now', ...(at !== undefined && { at }) }];
    if (stage.id === WAITING || stage.id === WITHDRAWN) return [];
    if (at !== undefined && (index < place || isOver)) return [{ stage, state: 'done', at }];
    return index > place && !isOver ? [{ stage, state: 'later' }] : [];
  });
  return place < 0 ? [...rows, { stage: undefined, state: 'now' }] : rows;
}
