import { html, nothing, type TemplateResult } from 'lit';
import type { ListView, Position } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { caption } from '../parts/caption.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { inset } from '../parts/inset.js';
import { splitParagraphs, paragraphs } from '../parts/paragraphs.js';
import { summaryCard, type SummaryCardAction } from '../parts/summary-list.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { anotherQuestion } from '../questions/another-question.js';
import { question } from '../questions/question-templates.js';
import { itemTitle } from './item-title.js';

export interface ListPageActions {
  /** `undefined`: neither yes nor no was chosen. */
  readonly onContinue: (another: boolean | undefined) => void;
  readonly onChange: (position: Position) => void;
  readonly onRemove: (index: number) => void;
  /** Shows the list again at once, with one thing a place further up (`-1`) or down. */
  readonly onMove: (index: number, by: -1 | 1) => void;
  readonly onFollow: (targetId: string) => void;
}

/** The things described so far, and whether there is another. */
export function listPage(list: ListView, actions: ListPageActions, context: TemplateContext): TemplateResult {
  const { msg } = context;
  // A card's heading stands two levels below a page's; here nothing lies in between.
  const below = { ...context, headingLevel: context.headingLevel - 1 };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>('input:checked')?.value;
    actions.onContinue(chosen === undefined ? undefined : chosen === 'yes');
  };
  return html`<form novalidate @submit=${submit}>
    ${list.problems.length ? errorSummary({ problems: list.problems, onFollow: actions.onFollow }, context) : nothing}
    ${caption(list.caption, context)} ${heading(text(list.heading, context), context)}
    ${list.items.map((rows, index) =>
      summaryCard(
        {
          title: itemTitle(index, list.dates?.[index], context),
          rows: rows.map(({ label, value, change }) => ({ label, value, onChange: () => actions.onChange(change) })),
          actions: [
            ...(list.canMove ? moves(index, list.items.length, actions.onMove, context) : []),
            { label: msg('Remove', { id: 'summary-list.remove' }), onClick: () => actions.onRemove(index) },
          ],
        },
        below,
      ),
    )}
    ${list.canAdd ? question(anotherQuestion(list, context), context) : full(list, context)}
    ${button({ label: msg('Continue', { id: 'continue' }), type: 'submit' }, context)}
  </form>`;
}

/** Why there is no question under the list, and where the rest can go. */
function full({ max, full: rest }: ListView, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
  const reached = fill(msg('You have added {count}, which is as many as this form can take.', { id: 'list-full' }), {
    count: language.number(max),
  });
  return inset(paragraphs([reached, ...(rest ? splitParagraphs(rest) : [])], context));
}

/** The ways that a thing can go: up unless it is the first, down unless it is the last. */
function moves(
  index: number,
  count: number,
  onMove: ListPageActions['onMove'],
  context: TemplateContext,
): SummaryCardAction[] {
  const { msg, language, announce } = context;
  const move = (by: -1 | 1, { currentTarget }: Event): void => {
    const form = currentTarget instanceof Element ? currentTarget.closest('form') : null;
    onMove(index, by);
    const to = index + by;
    announce(
      fill(msg('Moved. This is now item {number} of {count}.', { id: 'list-moved' }), {
        number: language.number(to + 1),
        count: language.number(count),
      }),
    );
    // The cards stay and what they say has moved: focus goes after it, once it is there.
    setTimeout(() => {
      const buttons = form?.querySelectorAll<HTMLElement>('.summary-card')[to];
      const same = buttons?.querySelector<HTMLElement>(`[data-action="${by < 0 ? 'up' : 'down'}"]`);
      (same ?? buttons?.querySelector<HTMLElement>('[data-action]'))?.focus();
    });
  };
  return [
    ...(index > 0
      ? [{ id: 'up', label: msg('Move up', { id: 'list-up' }), onClick: (event: Event) => move(-1, event) }]
      : []),
    ...(index < count - 1
      ? [{ id: 'down', label: msg('Move down', { id: 'list-down' }), onClick: (event: Event) => move(1, event) }]
      : []),
  ];
}
