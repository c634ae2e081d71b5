import { html, nothing, type TemplateResult } from 'lit';
import type { ListView, Position } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { caption } from '../parts/caption.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { summaryCard } from '../parts/summary-list.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { anotherQuestion } from '../questions/another-question.js';
import { question } from '../questions/question-templates.js';

export interface ListPageActions {
  /** `undefined`: neither yes nor no was chosen. */
  readonly onContinue: (another: boolean | undefined) => void;
  readonly onChange: (position: Position) => void;
  readonly onRemove: (index: number) => void;
  readonly onFollow: (targetId: string) => void;
}

/** The things described so far, and whether there is another. */
export function listPage(list: ListView, actions: ListPageActions, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
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
          title: fill(msg('Item {number}', { id: 'item' }), { number: language.number(index + 1) }),
          rows: rows.map(({ label, value, change }) => ({ label, value, onChange: () => actions.onChange(change) })),
          onRemove: () => actions.onRemove(index),
        },
        below,
      ),
    )}
    ${list.canAdd ? question(anotherQuestion(list, context), context) : nothing}
    ${button({ label: msg('Continue', { id: 'continue' }), type: 'submit' }, context)}
  </form>`;
}
