import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { linkButton } from './button.js';
import { heading } from './heading.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface SummaryListRow {
  readonly label: Text;
  /** Lines to show; empty when an optional question was left. */
  readonly value: readonly Text[];
  /** Absent where the answer cannot be changed. */
  readonly onChange?: (event: Event) => void;
}

/** Questions with their answers, each with its change link. */
export function summaryList(rows: readonly SummaryListRow[], context: TemplateContext): TemplateResult {
  const { msg } = context;
  return html`<dl class="summary-list">
    ${rows.map(({ label, value, onChange }) => {
      const lines = value.length ? value : [msg('Not provided', { id: 'summary-list.not-provided' })];
      return html`<div class="summary-list__row">
        <dt>${text(label, context)}</dt>
        <dd class="summary-list__value">${lines.map((line) => html`<div>${text(line, context)}</div>`)}</dd>
        ${
          onChange
            ? html`<dd class="summary-list__action">
                ${linkButton(msg('Change', { id: 'summary-list.change' }), onChange, context, label)}
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}

export interface SummaryCardView {
  readonly title: Text;
  readonly rows: readonly SummaryListRow[];
  readonly onRemove?: (event: Event) => void;
}

/** One of several things described, with its own answers. */
export function summaryCard({ title, rows, onRemove }: SummaryCardView, context: TemplateContext): TemplateResult {
  const remove = context.msg('Remove', { id: 'summary-list.remove' });
  return html`<div class="summary-card">
    <div class="summary-card__title">
      ${heading(text(title, context), context, 's')}
      ${onRemove ? linkButton(remove, onRemove, context, title) : nothing}
    </div>
    ${summaryList(rows, context)}
  </div>`;
}
