import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswersView, Position, SummaryRow, Text } from '@frontcounter/schemas';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { progress } from '../parts/progress.js';
import { summaryCard, summaryList, type SummaryListRow } from '../parts/summary-list.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { itemTitle } from './item-title.js';

/** What differs from one kind of service to another. */
export interface CheckAnswersParts {
  /** Above everything: why it was not sent. */
  readonly notice: unknown;
  /** Below the answers. */
  readonly closing?: unknown;
  /** The words of the button. */
  readonly send: Text;
  /** How it stands, while the answers are on their way. */
  readonly sending: Text | false;
}

export interface CheckAnswersActions {
  readonly onSend: () => void;
  readonly onChange: (position: Position) => void;
}

/** Every answer before it is sent, each with its change link; stays on screen while sending, and when that fails. */
export function checkAnswersPage(
  page: CheckAnswersView,
  { notice, closing, send, sending }: CheckAnswersParts,
  actions: CheckAnswersActions,
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.onSend();
  };
  // While it is on its way, an answer that changes would no longer be the one that is being sent. The links keep
  // their place: without them the button would move under a finger that presses twice.
  const rows = (list: readonly SummaryRow[]): SummaryListRow[] =>
    list.map(({ label, value, change }) => ({ label, value, onChange: () => sending || actions.onChange(change) }));
  const below = { ...context, headingLevel: context.headingLevel + 1 };
  return html`<form novalidate @submit=${submit}>
    ${notice || nothing} ${heading(text(msg('Check your answers', { id: 'check-answers.title' }), context), context)}
    ${page.sections.map(
      ({ title, rows: own, lists }) =>
        html`${heading(text(title, context), context, 'm')} ${own.length ? summaryList(rows(own), context) : nothing}
        ${lists.map(
          ({ title: listTitle, items, dates }) =>
            html`${heading(text(listTitle, context), context, 's')}
            ${items.map((item, index) =>
              summaryCard({ title: itemTitle(index, dates?.[index], context), rows: rows(item) }, below),
            )}`,
        )}`,
    )}
    ${closing} ${button({ label: send, type: 'submit', busy: sending !== false }, context)}
    ${sending ? progress(sending, context) : nothing}
  </form>`;
}
