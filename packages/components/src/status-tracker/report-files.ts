import { html, nothing, type TemplateResult } from 'lit';
import type { ReportFile, Text } from '@frontcounter/schemas';
import type { Msg } from '../messages/msg.js';
import { heading } from '../parts/heading.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** The files of a report and how far each has come. */
export function reportFiles(files: readonly ReportFile[], context: TemplateContext): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  const { msg } = context;
  return html`${heading(text(msg('Your files', { id: 'receipt-files.title' }), context), context, 'm')}
  ${fileStates(files, context)}`;
}

/** Files by their names and what they show, each with its state. */
export function fileStates(files: readonly ReportFile[], context: TemplateContext): TemplateResult {
  return html`<ul class="report-files">
    ${files.map(
      ({ name, state, caption }) =>
        html`<li class="report-file" data-state=${state}>
          <bdi class="report-file__name">${name}</bdi>
          ${caption === undefined ? nothing : html`<p dir="auto">${caption}</p>`}
          <p>${text(stateWords(state, context.msg), context)}</p>
        </li>`,
    )}
  </ul>`;
}

function stateWords(state: ReportFile['state'], msg: Msg): Text {
  switch (state) {
    case 'pending':
      return msg('We do not have all of this file yet', { id: 'tracker.file.pending' });
    case 'received':
      return msg('We have this file and are checking it', { id: 'tracker.file.received' });
    case 'verified':
      return msg('We have all of this file', { id: 'file.sent' });
    case 'refused':
      return msg('We could not take this file. Call 101 if it is important.', { id: 'receipt-files.refused' });
  }
}
