/* eslint-disable lit-a11y/accessible-name -- a binding gives each link its words */
import { html, type TemplateResult } from 'lit';
import type { ProblemView } from '@frontcounter/schemas';
import { headingBefore } from './heading.js';
import { questionId } from './question-id.js';
import type { TemplateContext } from './template-context.js';
import { wording, text } from './text.js';

export interface ErrorSummaryView {
  readonly problems: readonly ProblemView[];
  /**
   * Called with the id of the control to go to, or of the fieldset around it. A fragment cannot reach into a shadow
   * root and would stay in the host's history, so following it is the caller's work.
   */
  readonly onFollow: (targetId: string) => void;
}

/**
 * Every problem of the page, each a link to its answer. Whoever shows it moves focus to the element with the class
 * `error-summary`.
 */
export function errorSummary({ problems, onFollow }: ErrorSummaryView, context: TemplateContext): TemplateResult {
  const titleId = `${context.idPrefix}_error-summary`;
  const title = context.msg('There is a problem', { id: 'error-summary.title' });
  const follow = (event: Event): void => {
    event.preventDefault();
    onFollow((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  };
  return html`<div class="error-summary" part="error-summary" role="group" aria-labelledby=${titleId} tabindex="-1">
    <!-- The alert is inside what takes focus, as in GOV.UK Frontend: on the same element JAWS reads it twice. -->
    <div role="alert">
      <div id=${titleId}>${headingBefore(text(title, context), context)}</div>
      <ul class="error-summary__list">
        ${problems.map(
          ({ questionId: id, part, message }) =>
            html`<li>
              <a href=${`#${questionId(context, id, part)}`} @click=${follow} ${wording(message, context)}></a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
