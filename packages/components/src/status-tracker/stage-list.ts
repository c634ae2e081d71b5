import { html, nothing, type TemplateResult } from 'lit';
import { londonDate, type ReportStatus, type Text, type Words } from '@frontcounter/schemas/engine';
import type { TrackerDefinition } from '@frontcounter/schemas/trackers';
import { fill } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { stagesOf, type StageRow } from './stages-of.js';

/** Where a report has been, where it stands and what may come, from top to bottom. What it stands at is told at length. */
export function stageList(
  report: ReportStatus,
  tracker: TrackerDefinition,
  words: Words,
  now: unknown,
  context: TemplateContext,
): TemplateResult {
  return html`<ol class="stages">
    ${stagesOf(report, tracker).map((row) =>
      row.state === 'now' || !row.stage
        ? html`<li class="stage stage--now" aria-current="step">${now}</li>`
        : html`<li class="stage stage--${row.state}">
            <span class="stage__title"
              >${text(words.text(`stages.${row.stage.id}.title`, row.stage.title), context)}</span
            >
            ${note(row, context)}
          </li>`,
    )}
  </ol>`;
}

function note({ state, at }: StageRow, context: TemplateContext): unknown {
  const { msg } = context;
  if (state === 'later')
    return html`<span class="stage__note"
      >${text(msg('May come later', { id: 'tracker.stage.later' }), context)}</span
    >`;
  if (at === undefined) return nothing;
  return html`<span class="stage__note">${text(doneOn(at, context), context)}</span>`;
}

function doneOn(at: string, { msg, language }: TemplateContext): Text {
  return fill(msg('Done: {date}', { id: 'tracker.stage.done' }), {
    date: language.date(londonDate(new Date(at))).text,
  });
}
