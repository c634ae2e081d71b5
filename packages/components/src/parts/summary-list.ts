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
  readonly actions?: readonly SummaryCardAction[];
}

/** What can be done with the whole of a thing described. */
export interface SummaryCardAction {
  /** By which focus finds the button again after the card has changed its place. */
  readonly id?: string;
  readonly label: Text;
  readonly onClick: (event: Event) => void;
}

/** One of several things described, with its own answers. */
export function summaryCard({ title, rows, actions = [] }: SummaryCardView, context: TemplateContext): TemplateResult {
  return html`<div class="summary-card">
    <div class="summary-card__title">
      ${heading(text(title, context), context, 's')}
      ${
        actions.length
          ? html`<div class="summary-card__actions">
              ${actions.map(({ id, label, onClick }) => linkButton(label, onClick, context, title, id))}
            </div>`
          : nothing
      }
    </div>
    ${summaryList(rows, context)}
  </div>`;
}
